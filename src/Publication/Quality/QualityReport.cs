using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>The documentation of a statistic at a release, made from what was frozen with it.</summary>
public static class QualityReport
{
    /// <summary>The report in a language.</summary>
    /// <exception cref="UnfilledSectionException">A mandatory section cannot be filled: the report cannot be released.</exception>
    public static Paper Make(QualityInput input, Language language)
    {
        var context = ContextOf(input);
        var unfilled = Chapters.All.Where(s => s.IsMandatory && !IsFilled(s, context)).ToList();
        if (unfilled.Count > 0)
            throw new UnfilledSectionException(context.Documentation, unfilled);
        var release = input.Release;
        return new Paper
        {
            Language = language,
            Title = new Text("Statistikdokumentation", "Documentation of statistics").In(language) + ": " + context.Documentation.Title.In(language),
            Subtitle = BoundText.Fill(new("Udgivelse {release.id}, {release.day}. Tal til og med {reference.year}.", "Release {release.id}, {release.day}. Figures up to and with {reference.year}."), context, language)!,
            Publisher = input.Contact.Organisation,
            Moment = PublicationHour.On(release.Published),
            Id = string.Create(CultureInfo.InvariantCulture, $"{context.Documentation.Code}-{release.Id}"),
            Sections = [.. Chapters.All.Where(s => IsFilled(s, context)).Select(s => Render(s, context, language))],
        };
    }

    /// <summary>What fields are read from.</summary>
    /// <exception cref="ArgumentException">There is no such documentation.</exception>
    public static QualityContext ContextOf(QualityInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var documentation = Documentations.WithCode(input.Documentation) ?? throw new ArgumentException($"No documentation {input.Documentation}.", nameof(input));
        return new QualityContext(documentation, input);
    }

    /// <summary>Whether everything that the section says at the release has its values.</summary>
    public static bool IsFilled(Section section, QualityContext context)
    {
        ArgumentNullException.ThrowIfNull(section);
        var parts = section.Parts.Where(p => p.IsSaid(context)).ToList();
        return parts.Count > 0 && parts.TrueForAll(p => p.Render(context, Language.Danish) is not null);
    }

    private static PaperSection Render(Section section, QualityContext context, Language language) =>
        new(section.Level, section.Number, section.Title.In(language), [.. section.Parts.Where(p => p.IsSaid(context)).Select(p => p.Render(context, language)!)]);
}

/// <summary>A report lacks mandatory sections, so that it cannot be released.</summary>
public sealed class UnfilledSectionException(StatisticsDocumentation documentation, IReadOnlyList<Section> sections)
    : Exception($"{documentation.Code}: {string.Join(", ", sections.Select(s => $"{s.Number} {s.Title.Da}"))}")
{
    /// <summary>The sections that lack something.</summary>
    public IReadOnlyList<Section> Sections { get; } = sections;

    /// <summary>The message for a user.</summary>
    public Text Text { get; } = new(
        $"dokumentationen {documentation.Code} kan ikke udgives; disse afsnit mangler oplysninger: {string.Join(", ", sections.Select(s => $"{s.Number} {s.Title.Da}"))}",
        $"the documentation {documentation.Code} cannot be released; these sections lack information: {string.Join(", ", sections.Select(s => $"{s.Number} {s.Title.En}"))}");
}
