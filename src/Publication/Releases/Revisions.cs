using System.Globalization;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A figure that is another than in the release before, or that was hidden or shown since.</summary>
/// <param name="Codes">Codes of the cell, one for each variable, time last.</param>
/// <param name="Before">The figure before, times ten to the number of decimals; null where there was none.</param>
/// <param name="After">The figure now; null where there is none.</param>
public sealed record RevisedCell(IReadOnlyList<string> Codes, long? Before, long? After);

/// <summary>What a release changed in one year of a table. Sizes are taken over the cells that have a figure in both releases.</summary>
/// <param name="Year">The year.</param>
/// <param name="Compared">Number of cells with a figure in both.</param>
/// <param name="Changed">How many of them are another figure now.</param>
/// <param name="Hidden">Number of cells that had a figure and have none now.</param>
/// <param name="Shown">Number of cells that had none and have one now.</param>
/// <param name="MeanAbsolute">Mean size of the change (indicator A6, MAR).</param>
/// <param name="RelativeAbsolute">Sum of the sizes of the changes divided by the sum of the sizes of the figures now (RMAR); null when that is 0.</param>
/// <param name="Mean">Mean change with its sign (MR).</param>
public sealed record RevisedYear(int Year, int Compared, int Changed, int Hidden, int Shown, decimal MeanAbsolute, decimal? RelativeAbsolute, decimal Mean);

/// <summary>What a release changed in a table since the release before.</summary>
/// <param name="Table">Code of the table.</param>
/// <param name="Decimals">Number of decimals of its figures.</param>
/// <param name="NewYears">Years that only the newer release has.</param>
/// <param name="Years">The years that both have, in order.</param>
/// <param name="Cells">Every changed cell, in the order of the newer table.</param>
public sealed record TableRevision(string Table, int Decimals, IReadOnlyList<int> NewYears, IReadOnlyList<RevisedYear> Years, IReadOnlyList<RevisedCell> Cells);

/// <summary>Compares what was published of a table with what was published before, cell by cell, by codes.</summary>
public static class Revisions
{
    /// <summary>What changed from the table before to the table after.</summary>
    public static TableRevision Between(Cube before, Cube after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var time = after.Dimensions[^1].Categories;
        var isOld = time.Select(y => before.Dimensions[^1].IndexOf(y.Code) >= 0).ToArray();
        var sums = time.Select(_ => new YearSum()).ToArray();
        var cells = new List<RevisedCell>();
        var map = new CellMap(after.Dimensions, before.Dimensions);
        for (var cell = 0; cell < after.Count; cell++)
        {
            var year = cell % time.Count;
            if (!isOld[year])
                continue;
            var at = map.Of(cell);
            long? was = at < 0 || before.Missing[at] ? null : before.Values[at];
            long? now = after.Missing[cell] ? null : after.Values[cell];
            sums[year].Add(was, now);
            if (was != now)
                cells.Add(new RevisedCell(CodesOf(after, cell), was, now));
        }

        return new TableRevision(
            after.Declaration.Code,
            after.Declaration.Decimals,
            [.. time.Where((_, i) => !isOld[i]).Select(YearsOfTable.YearOf)],
            [.. time.Select((y, i) => (Year: YearsOfTable.YearOf(y), At: i)).Where(y => isOld[y.At]).Select(y => sums[y.At].Finish(y.Year, after.Declaration.Decimals))],
            cells);
    }

    private static string[] CodesOf(Cube cube, int cell)
    {
        var codes = new string[cube.Dimensions.Count];
        for (var d = codes.Length - 1; d >= 0; d--)
        {
            codes[d] = cube.Dimensions[d].Categories[cell % cube.Dimensions[d].Categories.Count].Code;
            cell /= cube.Dimensions[d].Categories.Count;
        }

        return codes;
    }

    private sealed class YearSum
    {
        private int _compared;
        private int _changed;
        private int _hidden;
        private int _shown;
        private decimal _sizes;
        private decimal _changes;
        private decimal _figures;

        public void Add(long? was, long? now)
        {
            if (was is not { } before || now is not { } after)
            {
                _hidden += was is not null && now is null ? 1 : 0;
                _shown += was is null && now is not null ? 1 : 0;
                return;
            }

            _compared++;
            _changed += before == after ? 0 : 1;
            _changes += (decimal)after - before;
            _sizes += Math.Abs((decimal)after - before);
            _figures += Math.Abs((decimal)after);
        }

        public RevisedYear Finish(int year, int decimals)
        {
            var scale = decimal.Parse("1" + new string('0', decimals), CultureInfo.InvariantCulture);
            return new RevisedYear(year, _compared, _changed, _hidden, _shown,
                _compared == 0 ? 0 : _sizes / scale / _compared,
                _figures == 0 ? null : _sizes / _figures,
                _compared == 0 ? 0 : _changes / scale / _compared);
        }
    }
}
