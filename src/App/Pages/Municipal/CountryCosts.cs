using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>Unit costs over all municipalities, counted once for each state of the store and shared by all who look.</summary>
internal sealed class CountryCosts(StorePaths paths, IReadOnlyDictionary<string, string> packed)
{
    private readonly Lazy<(IReadOnlyList<Register.CaseSpell> Spells, IReadOnlyList<AccountRow> Accounts)> _input = new(() =>
    {
        using var store = RegisterStore.OpenToRead(paths.Folder);
        return ([.. CountingSpells.Read(store)], TableInput.Read(packed, paths.Packed).Accounts);
    });

    private readonly System.Collections.Concurrent.ConcurrentDictionary<(int Year, UserPlace By), Lazy<(AreaCostTable Costs, IReadOnlyDictionary<(int, int), AreaUser> Users)>> _years = new();

    /// <summary>All spells of the country.</summary>
    public IReadOnlyList<Register.CaseSpell> Spells => _input.Value.Spells;

    /// <summary>The accounts of all municipalities.</summary>
    public IReadOnlyList<AccountRow> Accounts => _input.Value.Accounts;

    /// <summary>Unit costs of the ten areas; none when the map of accounts does not reach the year.</summary>
    public IReadOnlyList<UnitCostTable> Of(int year, UserPlace by, UserBasis? basis)
    {
        var (costs, users) = _years.GetOrAdd((year, by), key => new(() => (AreaCosts.Of(Accounts, key.Year), AreaUsers.Of(Spells, UserQuestion.Of(key.Year, key.By))))).Value;
        return [.. UnitCostAreas.All.Select(a => UnitCosts.Of(a, year, basis ?? a.Headline, costs, users))];
    }
}
