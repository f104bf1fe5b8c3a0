using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>What kind of value a field has, which decides how it is written.</summary>
public enum FieldKind
{
    /// <summary>A number with its decimals, thousands apart.</summary>
    Number,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Words.</summary>
    Words,
}

/// <summary>The value of a field at a release.</summary>
public sealed record FieldValue
{
    private static readonly NumberFormatInfo DanishNumbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "-" };
    private static readonly NumberFormatInfo EnglishNumbers = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = ".", NegativeSign = "-" };

    private static readonly string[] DanishMonths =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    private readonly decimal _number;
    private readonly int _decimals;
    private readonly DateOnly _day;
    private readonly Text _words = new("", "");

    private FieldValue(FieldKind kind) => Kind = kind;

    private FieldValue(FieldKind kind, decimal number, int decimals)
        : this(kind) => (_number, _decimals) = (number, decimals);

    private FieldValue(DateOnly day)
        : this(FieldKind.Day) => _day = day;

    private FieldValue(Text words)
        : this(FieldKind.Words) => _words = words;

    /// <summary>The kind.</summary>
    public FieldKind Kind { get; }

    /// <summary>A number of things.</summary>
    public static FieldValue Of(long count) => new(FieldKind.Number, count, 0);

    /// <summary>A number rounded half away from zero when it is written; null when there is none.</summary>
    public static FieldValue? Of(decimal? number, int decimals) => number is { } value ? new(FieldKind.Number, value, decimals) : null;

    /// <summary>A calendar year.</summary>
    public static FieldValue Year(int year) => new(FieldKind.Year, year, 0);

    /// <summary>A day; null when there is none.</summary>
    public static FieldValue? Of(DateOnly? day) => day is { } known ? new(known) : null;

    /// <summary>Words; null when there are none.</summary>
    public static FieldValue? Of(Text? words) => words is { Da.Length: > 0 } ? new(words) : null;

    /// <summary>The same words in both languages: names and codes.</summary>
    public static FieldValue? Name(string? name) => string.IsNullOrWhiteSpace(name) ? null : new(new Text(name, name));

    /// <summary>The value as a reader of the language writes it.</summary>
    public string In(Language language)
    {
        var english = language == Language.English;
        return Kind switch
        {
            FieldKind.Number => decimal.Round(_number, _decimals, MidpointRounding.AwayFromZero).ToString("N" + _decimals.ToString(CultureInfo.InvariantCulture), english ? EnglishNumbers : DanishNumbers),
            FieldKind.Year => _number.ToString("0", CultureInfo.InvariantCulture),
            FieldKind.Day => english
                ? _day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{_day.Day}. {DanishMonths[_day.Month - 1]} {_day.Year}"),
            _ => _words.In(language),
        };
    }

    /// <summary>The value as programs read it: numbers with a point, days as yyyy-MM-dd, words in Danish.</summary>
    public string Plain => Kind switch
    {
        FieldKind.Number or FieldKind.Year => decimal.Round(_number, Math.Max(_decimals, 0), MidpointRounding.AwayFromZero).ToString("F" + _decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        FieldKind.Day => _day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => _words.Da,
    };
}
