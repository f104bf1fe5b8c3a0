using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// Whether figures may be added without saying something wrong. A sum over values is right when nobody and nothing is in two of
/// them: the values are parts of which none contains another, and what is counted is in one of them only.
/// </summary>
internal static class Summing
{
    /// <summary>Refuses a sum that would count something twice.</summary>
    /// <param name="table">The table.</param>
    /// <param name="dimension">The variable whose values are added.</param>
    /// <param name="positions">Positions of the values that are added.</param>
    /// <param name="others">The values chosen of the other variables.</param>
    /// <exception cref="StatBankException">The table does not allow the sum.</exception>
    public static void Check(TableDeclaration table, Dimension dimension, IReadOnlyList<int> positions, IEnumerable<Category> others)
    {
        if (positions.Count < 2)
            return;
        var values = positions.Select(p => dimension.Categories[p]).ToList();
        if (values.FirstOrDefault(v => v.IsTotal) is { } total)
            throw Refused(dimension, new($"{total.Code} er en total og kan ikke indgå i en sum", $"{total.Code} is a total and cannot be part of a sum"));
        if (table.Basis == TableBasis.ShareOfPopulation)
            throw Refused(dimension, new("andele kan ikke lægges sammen", "shares cannot be added"));
        if (dimension.Axis == Axis.Time && table is not ({ Reference: ReferenceTime.Started } or { Counts: CountedUnit.Kroner }))
            throw Refused(dimension, new("det samme tæller med i flere perioder", "the same is counted in several periods"));
        if (CountsPersons(table, [.. values, .. others]) && dimension.Axis is Axis.Place or Axis.Measure or Axis.Time)
            throw Refused(dimension, new("en person kan tælle med i flere af dem", "a person can be counted in several of them"));
        var parts = new HashSet<int>();
        if (dimension.Axis != Axis.Time && !values.All(v => Parts(table, dimension.Axis, v).All(parts.Add)))
            throw Refused(dimension, new("nogle af værdierne er dele af andre", "some of the values are parts of others"));
    }

    private static bool CountsPersons(TableDeclaration table, IReadOnlyList<Category> chosen)
    {
        var said = chosen.Select(c => c.Counts).Where(c => c is not null).ToList();
        return said.Count == 0 ? table.Counts == CountedUnit.Persons : said.Contains(CountedUnit.Persons);
    }

    // What a value is made of: municipalities, measures, or the ages, sexes and functions that it adds up already.
    private static IEnumerable<int> Parts(TableDeclaration table, Axis axis, Category value) => axis switch
    {
        Axis.Place => Geography.Municipalities.Where(m => Places.Contains(value.Positions[0], m)).Select(m => m.Index),
        Axis.Measure when table.Basis == TableBasis.Episodes => Columns.CountedMeasures.Where(m => Columns.Contains(value.Positions[0], m)).Select(Columns.Of),
        _ => value.Positions,
    };

    private static StatBankException Refused(Dimension dimension, Text why) => StatBankException.NotAllowed(
        new($"Summen over {dimension.Code} kan ikke dannes: {why.Da}.", $"The sum over {dimension.Code} cannot be made: {why.En}."));
}
