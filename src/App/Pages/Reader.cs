using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Who reads a page: in which language, and what was asked for.</summary>
internal sealed record Reader(Language Language, string Path, IQueryCollection Query)
{
    private static readonly NumberFormatInfo DanishNumbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "-" };
    private static readonly NumberFormatInfo EnglishNumbers = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = ".", NegativeSign = "-" };

    /// <summary>The reader of a request; Danish unless English is asked for.</summary>
    public static Reader Of(HttpContext context) =>
        new(context.Request.Query["lang"] == "en" ? Language.English : Language.Danish, context.Request.Path, context.Request.Query) { Origin = $"{context.Request.Scheme}://{context.Request.Host}" };

    /// <summary>Scheme and host that the reader came by, for addresses that are copied.</summary>
    public string Origin { get; init; } = "";

    /// <summary>The session of someone who has signed in; null otherwise.</summary>
    public Session? Session { get; init; }

    /// <summary>Whether anyone can sign in on this site.</summary>
    public bool CanSignIn { get; init; }

    public bool IsEnglish => Language == Language.English;

    /// <summary>The language as HTML names it.</summary>
    public string Code => IsEnglish ? "en" : "da";

    public string Say(string danish, string english) => IsEnglish ? english : danish;

    public string Say(Text text) => text.In(Language);

    /// <summary>A value of the address, trimmed; null when not given.</summary>
    public string? Value(string name) => Query.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value[^1]) ? value[^1]!.Trim() : null;

    /// <summary>The page number asked for, from 1.</summary>
    public int Page => int.TryParse(Value("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 1_000_000) : 1;

    /// <summary>An address on the site, in the reader's language.</summary>
    public string Link(string path, params (string Name, string? Value)[] query) => Address(path, Language, query.Select(q => KeyValuePair.Create(q.Name, (StringValues)q.Value)));

    /// <summary>This page with some values of its address changed; null takes a value away.</summary>
    public string Here(params (string Name, StringValues Value)[] changes) =>
        Address(Path, Language, Query.Where(q => !changes.Any(c => c.Name == q.Key)).Concat(changes.Select(c => KeyValuePair.Create(c.Name, c.Value))));

    /// <summary>This page in the other language.</summary>
    public string InOtherLanguage => Address(Path, IsEnglish ? Language.Danish : Language.English, Query);

    /// <summary>A number as the reader writes it: 1.234,5 or 1,234.5.</summary>
    public string Number(long value, int decimals = 0)
    {
        var scaled = (decimal)value;
        for (var i = 0; i < decimals; i++)
            scaled /= 10;
        return scaled.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), IsEnglish ? EnglishNumbers : DanishNumbers);
    }

    /// <summary>A moment in Danish local time.</summary>
    public static string Moment(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen")).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>A moment in Danish local time, without its seconds: for what happens at an hour that was announced.</summary>
    public static string Minute(DateTimeOffset moment) => Moment(moment)[..^3];

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Address(string path, Language language, IEnumerable<KeyValuePair<string, StringValues>> query)
    {
        var hash = path.IndexOf('#', StringComparison.Ordinal);
        var (place, fragment) = hash < 0 ? (path, "") : (path[..hash], path[hash..]);
        var builder = new QueryBuilder();
        foreach (var (name, values) in query.Where(q => q.Key != "lang"))
        {
            foreach (var value in values.Where(v => !string.IsNullOrEmpty(v)))
                builder.Add(name, value!);
        }

        if (language == Language.English)
            builder.Add("lang", "en");
        var asked = builder.ToQueryString().Value!;
        return place + (place.Contains('?', StringComparison.Ordinal) && asked.Length > 0 ? "&" + asked[1..] : asked) + fragment;
    }
}
