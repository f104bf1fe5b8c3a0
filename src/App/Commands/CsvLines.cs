using System.Globalization;

namespace Socialstat.App;

/// <summary>Lines of CSV on the output: semicolons, quotes where needed.</summary>
internal static class CsvLines
{
    public static void Write(TextWriter to, params object?[] values) => to.WriteLine(string.Join(';', values.Select(v => Quoted(TextOf(v)))));

    private static string TextOf(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
