using FsCheck;
using FsCheck.Fluent;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>The verdicts of elimination and of linear programs beside a slow reference: every table of whole numbers that agrees with what is published.</summary>
public sealed class BruteForceTests
{
    private static readonly Gen<(int[] Counts, bool[] Hidden)> Cases =
        from counts in Gen.ArrayOf(Gen.Choose(0, 3), 6)
        from hidden in Gen.ArrayOf(Gen.Elements(true, true, false), 12)
        select (counts, hidden);

    [Fact]
    public void What_linear_programs_and_elimination_say_agrees_with_trying_every_table()
    {
        Prop.ForAll(Cases.ToArbitrary(), test =>
        {
            var (matrix, _) = Units.Crossed([test.Counts[..3], test.Counts[3..]]);
            if (matrix.Columns.Length == 0)
                return true;
            var hidden = Enumerable.Range(0, matrix.Columns.Length).Select(c => test.Hidden[c % 12]).ToArray();
            // Bounded from above, or there would be no end of tables: the total is published.
            hidden[0] = false;
            var targets = Enumerable.Range(0, hidden.Length).Where(c => hidden[c]).ToList();
            var tables = All(matrix, hidden).ToList();
            foreach (var placed in Units.Place(matrix, hidden, targets))
            {
                var values = tables.Select(t => matrix.Columns[placed.Column].Rows.Sum(r => t[r])).ToList();
                // Tables of two variables have whole corners, so the ends agree exactly.
                if (values.Min() != (int)Math.Round(placed.Low) || values.Max() != (int)Math.Round(placed.High))
                    return false;
                if (Units.IsComputable(matrix, hidden, placed.Column) && values.Min() != values.Max())
                    return false;
                var knowing = tables.Where(t => targets.TrueForAll(c => matrix.Columns[c].Rows.Sum(r => t[r]) >= 1)).Select(t => matrix.Columns[placed.Column].Rows.Sum(r => t[r])).ToList();
                if (placed.IsExact != (knowing.Min() == knowing.Max()))
                    return false;
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<int[]> All(AtomMatrix matrix, bool[] hidden)
    {
        var table = new int[matrix.Weights.Length];
        var total = matrix.Weights.Sum();
        while (true)
        {
            if (Enumerable.Range(0, hidden.Length).All(c => hidden[c] || matrix.Columns[c].Rows.Sum(r => table[r]) == matrix.Columns[c].Count))
                yield return (int[])table.Clone();
            var at = 0;
            while (at < table.Length && table[at] == total)
                table[at++] = 0;
            if (at == table.Length)
                yield break;
            table[at]++;
            if (table.Sum() > total)
            {
                // Nothing that starts like this is small enough: on to the next digit.
                while (at < table.Length && table.Sum() > total)
                {
                    table[at] = 0;
                    if (++at < table.Length)
                        table[at]++;
                }

                if (at == table.Length)
                    yield break;
            }
        }
    }
}
