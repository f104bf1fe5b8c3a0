using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A sentence of a news note about one figure. It is left out when the figure is not published.</summary>
public sealed record NewsSentence
{
    /// <summary>The figure.</summary>
    public required Func<NewsInput, MainFigure?> About { get; init; }

    /// <summary>Said when there is a year before to compare with. Fields: year, lastyear, now, change, percent, direction, level, name.</summary>
    public required Text Compared { get; init; }

    /// <summary>Said when there is not, or when the two cannot be compared.</summary>
    public required Text Alone { get; init; }

    /// <summary>The sentence, or null when its figure is not published.</summary>
    public string? Say(NewsInput input, Language language)
    {
        if (About(input) is not { } figure || NewsFigure.Read(input, figure, NewsText.IsComparable(input, figure)) is not { Now: not null } values)
            return null;
        var fields = NewsText.FieldsOf(input, figure, values);
        return BoundText.Fill(Compared, name => fields.GetValueOrDefault(name), language) ?? BoundText.Fill(Alone, name => fields.GetValueOrDefault(name), language);
    }
}
