using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>An answer as parts of a paper that is sent.</summary>
internal static class AnswerPaper
{
    /// <summary>The parts in order; folded ones are unfolded.</summary>
    public static IEnumerable<PaperPart> Of(IReadOnlyList<AnswerPart> parts, Language language, string id)
    {
        var number = 0;
        foreach (var part in parts)
        {
            switch (part)
            {
                case AnswerHeading heading:
                    yield return new PaperText(heading.Text.In(language)) { IsLead = true };
                    break;
                case AnswerText text:
                    yield return new PaperText(text.Text.In(language));
                    break;
                case AnswerNotice notice:
                    yield return new PaperText(notice.Text.In(language));
                    break;
                case AnswerFigures figures:
                    yield return new PaperList([.. figures.Figures.Select(f => $"{f.Title.In(language)}: {f.Value.In(language)} ({f.About.In(language)})")]);
                    break;
                case AnswerGrid { Grid: var grid }:
                    yield return Table(grid, language);
                    if (grid.Note is { } note)
                        yield return new PaperText(note.In(language));
                    break;
                case AnswerList list:
                    yield return new PaperList([.. list.Items.Select(i => i.In(language))]);
                    break;
                case AnswerChart chart when Drawn(chart, language, $"{id}-{++number}") is { } svg:
                    yield return new PaperChart(svg, chart.Title.In(language));
                    break;
                case AnswerDrawing drawing:
                    yield return new PaperChart(drawing.Svg(language, $"{id}-{++number}", false), drawing.Title.In(language));
                    break;
                case AnswerFold fold:
                    foreach (var inner in Of(fold.Parts, language, $"{id}-{++number}"))
                        yield return inner;
                    break;
                default:
                    break;
            }
        }
    }

    private static PaperTable Table(Grid grid, Language language)
    {
        var firstNumber = grid.Columns.TakeWhile(c => c.Decimals is null).Count();
        return new PaperTable(grid.Title.In(language), [.. grid.Columns.Select(c => c.Title.In(language))],
            [.. grid.Rows.Select(r => (IReadOnlyList<string>)[.. r.Select((cell, i) => cell.Show(grid.Columns[i], language))])], firstNumber);
    }

    private static string? Drawn(AnswerChart chart, Language language, string id)
    {
        try
        {
            return AnswerHtml.SvgOf(chart, language, id);
        }
        catch (ChartRefusedException)
        {
            return null;
        }
    }
}
