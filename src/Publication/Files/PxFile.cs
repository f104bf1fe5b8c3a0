using System.Globalization;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// A table as a PX file (PX-file format specification, axis version 2013): Windows-1252, Danish with English beside it,
/// the keywords in the order that readers have met most, time as heading and the other variables as stub.
/// </summary>
public static class PxFile
{
    private const int LongestCode = 20;

    /// <summary>Writes the file with Danish as its first language.</summary>
    /// <exception cref="ArgumentException">A code is longer than PX allows (20 characters).</exception>
    public static void Write(Cube cube, Edition edition, Stream output) => Write(cube, edition, Language.Danish, output);

    /// <summary>Writes the file; a reader that knows no languages sees the first.</summary>
    /// <exception cref="ArgumentException">A code is longer than PX allows (20 characters).</exception>
    public static void Write(Cube cube, Edition edition, Language first, Stream output) => Write(cube, edition, first, 1, output);

    /// <summary>Writes the file with some of the last variables in the heading and the others in the stub.</summary>
    /// <param name="cube">The figures.</param>
    /// <param name="edition">What the file says about itself.</param>
    /// <param name="first">The language that a reader sees who knows no languages.</param>
    /// <param name="head">How many of the last variables stand in the heading; time alone is usual.</param>
    /// <param name="output">The stream.</param>
    /// <exception cref="ArgumentException">A code is longer than PX allows (20 characters).</exception>
    public static void Write(Cube cube, Edition edition, Language first, int head, Stream output)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(edition);
        var table = cube.Declaration;
        var px = new PxLines(output);
        px.Text("CHARSET", "ANSI");
        px.Text("AXIS-VERSION", "2013");
        px.Text("CODEPAGE", "Windows-1252");
        var (code, other) = first == Language.English ? ("en", "da") : ("da", "en");
        (string Mark, Language Language)[] languages = [("", first), ($"[{other}]", first == Language.English ? Language.Danish : Language.English)];
        px.Text("LANGUAGE", code);
        px.Texts("LANGUAGES", [code, other]);
        px.Text("CREATION-DATE", Time(edition.Created));
        px.Bare("DECIMALS", Number(table.Decimals));
        px.Bare("SHOWDECIMALS", Number(table.Decimals));
        px.Text("MATRIX", Code(table.Code));
        px.Bare("AGGREGALLOWED", table.IsAdditive ? "YES" : "NO");
        px.Text("SUBJECT-CODE", Code(table.Subject.Code));
        Both("SUBJECT-AREA", table.Subject.Text);
        foreach (var (mark, language) in languages)
            px.Text("TITLE" + mark, Descriptions.Of(cube, language));
        Both("CONTENTS", table.Title);
        Both("UNITS", table.Unit);
        foreach (var (mark, language) in languages)
        {
            // A list without texts is none: a table of time alone has only a heading.
            if (cube.Dimensions.Count > head)
                px.Texts("STUB" + mark, cube.Dimensions.SkipLast(head).Select(d => d.Text.In(language)));
            if (head > 0)
                px.Texts("HEADING" + mark, cube.Dimensions.TakeLast(head).Select(d => d.Text.In(language)));
        }

        foreach (var (mark, language) in languages)
            PxVariables.Write(px, cube, mark, language);
        foreach (var (mark, _) in languages)
            px.Text("LAST-UPDATED" + mark, Time(edition.Updated));
        px.Text("STOCKFA", table.Reference == ReferenceTime.YearEnd ? "S" : "F");
        Both("SOURCE", edition.Source);
        foreach (var (mark, language) in languages)
            px.Text("NOTE" + mark, string.Join('#', FileNotes.Of(cube).Select(n => n.In(language))));
        px.Text("DATASYMBOL2", "..");
        px.Text($"DATASYMBOL2[{other}]", "..");
        px.Text("TABLEID", Code(table.Code));
        WriteData(px, cube, cube.Dimensions.TakeLast(head).Aggregate(1, (product, d) => product * d.Categories.Count));

        void Both(string keyword, Text text)
        {
            foreach (var (mark, language) in languages)
                px.Text(keyword + mark, text.In(language));
        }
    }

    internal static string Code(string code) => code.Length <= LongestCode
        ? code
        : throw new ArgumentException($"{code} is longer than the {LongestCode} characters that PX allows.", nameof(code));

    private static string Time(DateTimeOffset time) => time.ToString("yyyyMMdd HH:mm", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void WriteData(PxLines px, Cube cube, int columns)
    {
        var values = cube.Values;
        var missing = cube.Missing;
        px.BeginData();
        for (var i = 0; i < values.Length; i++)
        {
            if (missing[i])
                px.Missing();
            else
                px.Figure(values[i], cube.Declaration.Decimals);
            if ((i + 1) % columns == 0)
                px.EndRow();
        }

        px.EndData();
    }
}
