using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The tables of an answer as files.</summary>
internal static class AnswerFiles
{
    /// <summary>Writes the file; gives its media type, or null when there is no such format or table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="format">csv, xlsx or json.</param>
    /// <param name="table">The table that a CSV file holds; the first when null.</param>
    /// <param name="language">The language.</param>
    /// <param name="output">Where.</param>
    public static string? Write(AnalysisPage page, AnalysisAnswer answer, string format, string? table, Language language, Stream output)
    {
        var grids = answer.Grids;
        switch (format)
        {
            case "xlsx" when grids.Count > 0:
                GridXlsx.Write([.. grids.Select(g => g with { Note = g.Note ?? page.Analysis.Reading })], language, output);
                return ApiMedia.Excel;
            case "json":
                GridJson.Write(grids, language, output);
                return "application/json; charset=utf-8";
            case "csv" when grids.FirstOrDefault(g => table is null || g.Name == table) is { } grid:
                GridCsv.Write(grid, language, output);
                return "text/csv; charset=utf-8";
            default:
                return null;
        }
    }
}
