using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The search of the bank that is public now: its list of words is made anew when the bank changes.</summary>
internal sealed class SearchDesk
{
    private readonly Lock _gate = new();
    private (Bank Bank, TableSearch Search)? _kept;

    public TableSearch Of(Bank bank)
    {
        lock (_gate)
        {
            if (_kept is not { } kept || !ReferenceEquals(kept.Bank, bank))
                _kept = kept = (bank, new TableSearch(bank));
            return kept.Search;
        }
    }
}
