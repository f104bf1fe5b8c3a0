using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>The starts that announced new source systems have reported, for rules about a municipality.</summary>
internal static class NewSystemCases
{
    /// <summary>One for each change that the municipality's reporter has announced for the record type.</summary>
    public static IReadOnlyList<NewSystemStarts> Of(RegisterState state, LedgerKey key, RecordType type)
    {
        var code = Geography.Municipalities[key.Municipality].Code;
        var changes = state.SystemChanges.Where(c => c.Reporter == code && c.RecordType == type.Name).ToList();
        if (changes.Count == 0 || state.PathOfKey(key.Name) is not { } path)
            return [];
        var ledger = Ledger.Read(path);
        return [.. changes.Select(c => Count(c, SystemCases.Of(ledger, type, state.Deliveries, code, c.ToSystem, GoLive.LastDay(c.GoLive)).Values))];
    }

    private static NewSystemStarts Count(SystemChange change, IReadOnlyCollection<SystemCase> cases) => new(
        change, cases.Count(c => c.Start is not null), cases.Count(c => c.Start is { } start && GoLive.IsAround(start, change.GoLive)));
}
