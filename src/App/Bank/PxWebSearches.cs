using System.Runtime.CompilerServices;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>Searches of banks; the list of words of a bank is made once.</summary>
internal static class PxWebSearches
{
    private static readonly ConditionalWeakTable<Bank, TableSearch> Kept = [];

    /// <summary>The tables that meet every word, the best first; all tables in official order when there are no words but stars.</summary>
    public static IReadOnlyList<TableHit> Find(Bank bank, string? words)
    {
        var wanted = string.Join(' ', (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('*')).Where(w => w is not ("" or "AND" or "OR")));
        return wanted.Length == 0 ? [.. bank.Tables.Select(t => new TableHit(t, 1, []))] : Kept.GetValue(bank, b => new TableSearch(b)).Find(wanted);
    }
}
