using System.Globalization;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>Where a parameter stands.</summary>
internal enum ApiPlace
{
    Path,
    Query,
    Header,
}

/// <summary>What kind of value a parameter has.</summary>
internal enum ApiValue
{
    Text,
    Day,
    Number,
    YesNo,
}

/// <summary>A parameter of the interface, declared once for reading it and for describing it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Value">What kind of value it has.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record ApiParameter(string Name, ApiPlace Place, ApiValue Value, Text Meaning)
{
    /// <summary>Whether a request without it is refused.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Smallest and largest number.</summary>
    public (int From, int To) Range { get; init; } = (1, int.MaxValue);

    /// <summary>Longest text.</summary>
    public int Longest { get; init; } = 200;

    /// <summary>Its text; null when it is not given.</summary>
    /// <exception cref="ProblemException">It is given more than once, or too long.</exception>
    public string? Text(HttpRequest request)
    {
        if (Place == ApiPlace.Path)
            return (string?)request.RouteValues[Name];
        var values = Place == ApiPlace.Query ? request.Query[Name] : request.Headers[Name];
        if (values.Count == 0)
            return null;
        var text = values[0]!.Trim();
        if (values.Count > 1 || text.Length > Longest || text.Any(char.IsControl))
            throw Wrong(new($"{Name} skal stå én gang og være højst {Longest} tegn.", $"{Name} must stand once and be at most {Longest} characters."));
        return text.Length == 0 ? null : text;
    }

    /// <summary>Its day; null when it is not given.</summary>
    public DateOnly? Day(HttpRequest request)
    {
        if (Text(request) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day != HoldChange.Open
            ? day
            : throw Wrong(new($"{Name} er ikke en dag (åååå-mm-dd): {text}.", $"{Name} is not a day (yyyy-MM-dd): {text}."));
    }

    /// <summary>Its number; null when it is not given.</summary>
    public int? Number(HttpRequest request)
    {
        if (Text(request) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Range.From && number <= Range.To
            ? number
            : throw Wrong(new($"{Name} er ikke et helt tal fra {Range.From} til {Range.To}: {text}.", $"{Name} is not a whole number from {Range.From} to {Range.To}: {text}."));
    }

    /// <summary>Yes or no; no when it is not given.</summary>
    public bool YesNo(HttpRequest request) => Text(request) switch
    {
        null or "false" or "0" => false,
        "true" or "1" => true,
        var text => throw Wrong(new($"{Name} er hverken true eller false: {text}.", $"{Name} is neither true nor false: {text}.")),
    };

    /// <summary>A problem with the parameter.</summary>
    public ProblemException Wrong(Text what, Problem? problem = null) => new(problem ?? Problems.InvalidParameter, what, $"{Place.ToString().ToLowerInvariant()} {Name}");
}
