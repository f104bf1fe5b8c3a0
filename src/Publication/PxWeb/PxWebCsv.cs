using System.Text;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>How a CSV file of the PxWeb interfaces looks.</summary>
/// <param name="Language">Language of texts.</param>
/// <param name="Presentation">How variables and values are named.</param>
/// <param name="Separator">What stands between the columns.</param>
/// <param name="WithTitle">Whether the first line is the table's title.</param>
/// <param name="WithoutEmptyRows">Whether rows that hold nothing but zeros and missing figures are left out.</param>
public sealed record PxWebCsvLayout(Language Language, ValuePresentation Presentation, char Separator = ',', bool WithTitle = false, bool WithoutEmptyRows = false);

/// <summary>
/// A selection as CSV in the form of PxWeb: a column for each variable of the stub, and one for each combination of the heading.
/// UTF-8 with byte order mark, names in quotation marks, decimal point in both languages, <c>..</c> where there is no figure.
/// </summary>
public static class PxWebCsv
{
    /// <summary>Writes the file.</summary>
    public static void Write(PxWebSelection selection, PxWebCsvLayout layout, Stream output)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(layout);
        var lines = new ByteLines(output);
        lines.Add(Encoding.UTF8.Preamble);
        if (layout.WithTitle)
            lines.Add(Encoding.UTF8.GetBytes(Quoted(selection.Title(layout.Language)) + "\r\n"));
        lines.Add(Encoding.UTF8.GetBytes(Header(selection, layout) + "\r\n"));
        WriteRows(selection, layout, lines);
        lines.Flush();
    }

    private static string Header(PxWebSelection selection, PxWebCsvLayout layout)
    {
        var table = selection.Table.Declaration;
        var columns = selection.Heading.Count == 0
            ? [layout.Presentation == ValuePresentation.Code ? table.Code : table.Title.In(layout.Language)]
            : Combined(selection.Heading, layout, " ");
        return string.Join(layout.Separator, selection.Stub.Select(c => Label(c.Variable.Code, c.Variable.Text, layout)).Concat(columns).Select(Quoted));
    }

    private static void WriteRows(PxWebSelection selection, PxWebCsvLayout layout, ByteLines lines)
    {
        var stub = selection.Stub.Select(c => c.Categories.Select(v => Encoding.UTF8.GetBytes(Quoted(Label(v.Code, v.Text, layout)) + layout.Separator)).ToArray()).ToArray();
        var columns = selection.Heading.Aggregate(1, (product, c) => checked(product * c.Values.Count));
        var decimals = selection.Table.Declaration.Decimals;
        Span<byte> separator = stackalloc byte[1] { (byte)layout.Separator };
        var row = new (long Value, bool IsMissing)[columns];
        var at = 0L;
        var column = 0;
        foreach (var figure in selection.Figures())
        {
            row[column++] = figure;
            if (column < columns)
                continue;
            column = 0;
            if (!layout.WithoutEmptyRows || Array.Exists(row, f => !f.IsMissing && f.Value != 0))
            {
                WriteStub(stub, at, lines);
                for (var i = 0; i < row.Length; i++)
                {
                    if (i > 0)
                        lines.Add(separator);
                    if (row[i].IsMissing)
                        lines.Add(".."u8);
                    else
                        lines.AddFigure(row[i].Value, decimals, (byte)'.');
                }

                lines.Add("\r\n"u8);
            }

            at++;
        }
    }

    private static void WriteStub(byte[][][] stub, long row, ByteLines lines)
    {
        var rows = 1L;
        foreach (var variable in stub)
            rows *= variable.Length;
        foreach (var variable in stub)
        {
            rows /= variable.Length;
            lines.Add(variable[(int)(row / rows % variable.Length)]);
        }
    }

    // Every combination of the values, the last varying fastest.
    private static IEnumerable<string> Combined(IEnumerable<PxWebChoice> choices, PxWebCsvLayout layout, string between) =>
        choices.Select(c => c.Categories.Select(v => Label(v.Code, v.Text, layout)))
            .Aggregate((first, second) => first.SelectMany(_ => second, (a, b) => a + between + b));

    private static string Label(string code, Text text, PxWebCsvLayout layout) => layout.Presentation switch
    {
        ValuePresentation.Code => code,
        ValuePresentation.Text => text.In(layout.Language),
        _ => $"{code} - {text.In(layout.Language)}",
    };

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
