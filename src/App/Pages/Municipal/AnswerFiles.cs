using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The tables of an answer as files.</summary>
internal static class AnswerFiles
{
    /// <summary>Writes the file; gives its media type, or null when there is no such format or table.</summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="page">The page.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="format">csv, xlsx or json; pdf and html of a report.</param>
    /// <param name="moment">When a report was made.</param>
    /// <param name="output">Where.</param>
    public static string? Write(Asked asked, AnalysisPage page, AnalysisAnswer answer, string format, DateTimeOffset moment, Stream output)
    {
        var (table, language) = (asked.Reader.Value("table"), asked.Reader.Language);
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
            case "pdf" or "html" when page.IsReport:
                PaperFiles.Write(ReportPaper.Of(asked, page, answer, moment), format, output);
                return PaperFiles.TypeOf(format, isReport: false);
            default:
                return null;
        }
    }
}
