using System.Runtime.CompilerServices;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>Searches of banks; the list of words of a bank is made once.</summary>
internal static class PxWebSearches
{
    private static readonly ConditionalWeakTable<Bank, TableSearch> Kept = [];

    /// <summary>The tables that meet every word, the best first; all tables in official order when there are no words but stars.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="words">The words.</param>
    /// <param name="filter">Parts of the tables that are looked in, with commas between; nothing or a star is all.</param>
    /// <exception cref="PxWebException">There is no such part.</exception>
    public static IReadOnlyList<TableHit> Find(Bank bank, string? words, string? filter = null)
    {
        var parts = (filter ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(p => p != "*").ToList();
        if (parts.Find(p => !TableSearch.Parts.Contains(p, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new PxWebException(PxWebFault.IllegalExpression, "filter=" + unknown);
        var wanted = string.Join(' ', (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('*')).Where(w => w is not ("" or "AND" or "OR")));
        if (wanted.Length == 0)
            return [.. bank.Tables.Select(t => new TableHit(t, 1, []))];
        var search = Kept.GetValue(bank, b => new TableSearch(b));
        return parts.Count == 0 ? search.Find(wanted) : search.Find(wanted, parts);
    }
}
