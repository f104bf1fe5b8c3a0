using System.CommandLine;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>The option that names a statistic, by its code or its record type.</summary>
internal static class StatisticOption
{
    public static Option<string?> Make() => new("--statistic") { Description = "Kun denne statistik (fx ANB) / only this statistic (e.g. ANB)" };

    /// <summary>The record types with a deadline that the value names; all when nothing is named.</summary>
    /// <exception cref="CannotException">No statistic has the code.</exception>
    public static IReadOnlyList<RecordType> Types(SharedOptions shared, string? value)
    {
        var all = Deadlines.All.Select(d => d.Type);
        if (value is null)
            return [.. all];
        var named = all.Where(t => t.Statistic.Code().Equals(value, StringComparison.OrdinalIgnoreCase) || t.Name.Equals(value, StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count > 0 ? named : throw new CannotException(shared.Say(new Text($"{value} er ikke en statistik", $"{value} is not a statistic")));
    }
}
