using System.Text;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>The first line of a CSV, after the byte order mark.</summary>
internal static class CsvHeader
{
    /// <summary>Names of the first variables, and then INDHOLD or the values of the variables in the head.</summary>
    public static byte[] Of(IReadOnlyList<Dimension> dimensions, int stub, CsvLayout layout)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var dimension in dimensions.Take(stub))
            text.Append(layout.Column(Name(dimension, layout))).Append(layout.Delimiter);
        if (stub == dimensions.Count)
            return Encoding.UTF8.GetBytes(text.Append("INDHOLD\r\n").ToString());
        var show = new FileLayout(layout.Language, layout.Presentation);
        IEnumerable<string> columns = [""];
        foreach (var dimension in dimensions.Skip(stub))
            columns = columns.SelectMany(c => dimension.Categories.Select(v => (c.Length > 0 ? c + " " : "") + show.Show(v.Code, v.Text)));
        return Encoding.UTF8.GetBytes(text.AppendJoin(layout.Delimiter, columns.Select(layout.Column)).Append("\r\n").ToString());
    }

    private static string Name(Dimension dimension, CsvLayout layout) => layout.HeaderPresentation is { } presentation
        ? new FileLayout(layout.Language, presentation).Show(dimension.Code.ToUpperInvariant(), dimension.Text)
        : dimension.Code.ToUpperInvariant();
}
