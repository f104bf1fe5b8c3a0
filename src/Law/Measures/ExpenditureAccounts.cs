using System.Globalization;

namespace Socialstat.Law;

/// <summary>Where expenditure on a measure is posted: a row of the published table (guideline 11.2.2).</summary>
/// <param name="Area">Our own name of the measure the row is about: <c>placement_foster</c>.</param>
/// <param name="Provisions">The provisions it is granted under.</param>
/// <param name="Function">Function: <c>5.28.22</c>.</param>
/// <param name="Groupings">The groupings, one by one.</param>
/// <param name="RequiredFrom">First accounting year for which it must be reported; before it a municipality may choose to.</param>
public sealed record ExpenditureAccount(string Area, IReadOnlyList<LawRef> Provisions, string Function, IReadOnlyList<string> Groupings, int RequiredFrom)
{
    /// <summary>Whether the account is one of the row's.</summary>
    public bool Holds(AccountNumber account) => account.Function == Function && account.Grouping is { } grouping && Groupings.Contains(grouping);
}

/// <summary>
/// The published table of paragraph to function and groupings (data/expenditure_accounts.csv). It came with the accounting year 2025 and is
/// used for earlier years too, for which nothing else is published.
/// </summary>
public static class ExpenditureAccounts
{
    /// <summary>The groupings that own payments are posted on, and nothing else (guideline 11.2.2 and 11.2.3).</summary>
    public static readonly Dated<IReadOnlyList<string>> OwnPaymentGroupings = Dated.Always<IReadOnlyList<string>>(["092", "093", "094", "096"], "001:11.2.2");

    /// <summary>The rows in the order of the source.</summary>
    public static IReadOnlyList<ExpenditureAccount> All { get; } = [.. DataFile.Read("expenditure_accounts.csv").Select(row => new ExpenditureAccount(
        row["area"], [.. row["provisions"].Split(';').Select(Provision)], row["function"], [.. row["groupings"].Split(';').SelectMany(Range)],
        int.Parse(row["required_from"], CultureInfo.InvariantCulture)))];

    /// <summary>Whether the function and grouping stand in the table at all.</summary>
    public static bool Knows(AccountNumber account) => All.Any(row => row.Holds(account));

    /// <summary>
    /// The rows of a provision: its own, else those of the subsection or section that it stands in, else those of the provision of barnets lov
    /// that took over from it. None when the table does not have it.
    /// </summary>
    public static IReadOnlyList<ExpenditureAccount> For(LawRef provision) => Found.GetOrAdd(provision, Find);

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<LawRef, IReadOnlyList<ExpenditureAccount>> Found = [];

    private static IReadOnlyList<ExpenditureAccount> Find(LawRef provision)
    {
        if (Own(provision) is { Count: > 0 } rows)
            return rows;
        foreach (var successor in Successors(provision))
        {
            if (Own(successor) is { Count: > 0 } taken)
                return taken;
        }

        return [];
    }

    private static List<ExpenditureAccount> Own(LawRef provision)
    {
        for (var section = provision.Section; ;)
        {
            var rows = All.Where(row => row.Provisions.Any(p => p.Act == provision.Act && p.Section == section)).ToList();
            var dot = section.LastIndexOf('.');
            if (rows.Count > 0 || dot < 0)
                return rows;
            section = section[..dot];
        }
    }

    private static IEnumerable<LawRef> Successors(LawRef provision)
    {
        var measure = Measures.ProvisionIndex(provision);
        if (measure >= 0)
        {
            foreach (var successor in Measures.MeasureUnder(measure).Provisions)
                yield return successor;
        }

        var place = PlacementBases.List.IndexOf(provision.ToString());
        if (place >= 0 && LawRef.Parse(PlacementBases.List.All[place].Detail("successor")) is { } basis)
            yield return basis;
    }

    private static LawRef Provision(string text) =>
        LawRef.Parse(text) ?? throw new InvalidOperationException($"expenditure_accounts.csv: {text} is not a provision.");

    private static IEnumerable<string> Range(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var from = int.Parse(dash < 0 ? text : text[..dash], CultureInfo.InvariantCulture);
        var to = dash < 0 ? from : int.Parse(text[(dash + 1)..], CultureInfo.InvariantCulture);
        return Enumerable.Range(from, to - from + 1).Select(grouping => grouping.ToString("000", CultureInfo.InvariantCulture));
    }
}
