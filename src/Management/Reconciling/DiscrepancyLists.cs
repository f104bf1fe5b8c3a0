using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>The lists of what does not agree between case system, commitments and finance (joining report, 4.3.1: error reports and lists of attention).</summary>
public static class DiscrepancyLists
{
    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "discrepancies",
        Title = new("Uoverensstemmelser", "Discrepancies"),
        Definition = new(
            "Sager (indberettet), bevillinger og bogførte beløb holdes op mod hinanden på barn, ydelse, leverandør, konto og måned. Hver uoverensstemmelse har en grund, en alder, en ejer og en status. Lukkes den som forklaret, er den lukket, så længe den siger det samme; lukkes den som rettet, kommer den igen, hvis nyere filer stadig viser den.",
            "Cases (reported), grants and booked amounts are held against each other by child, service, provider, account and month. Each discrepancy has a reason, an age, an owner and a status. Closed as explained it stays closed while it says the same; closed as corrected it comes back when newer files still show it."),
        Reading = new(
            "Læs det sådan: begynd øverst, hvor flest penge er på spil; en liste, der ikke bliver kortere fra måned til måned, er ingens opgave.",
            "Read it like this: begin at the top, where most money is at stake; a list that does not get shorter from month to month is nobody's task."),
        Sources = [SourceRef.JoiningReport("4.3.1"), SourceRef.JoiningReport("4.3.2"), SourceRef.Project("0011")],
        Layouts = [GrantsLayout.Declaration, PostingsLayout.Declaration, ServicesLayout.Declaration, ProvidersLayout.Declaration, LedgerLayout.Declaration, AgreementsLayout.Declaration],
    };

    /// <summary>All discrepancies of the year of a reconciliation, those with most money first.</summary>
    public static IReadOnlyList<Discrepancy> Of(MoneyBook book, CaseIndex cases, Reconciliation reconciliation, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(reconciliation);
        return
        [
            .. new GrantDiscrepancies(book, cases, reconciliation, today).Find().Concat(FinanceDiscrepancies.Of(reconciliation))
                .OrderByDescending(d => d.Amount?.Absolute ?? Kroner.Zero).ThenBy(d => d.Since).ThenBy(d => d.Kind.Code, StringComparer.Ordinal).ThenBy(d => d.Subject, StringComparer.Ordinal),
        ];
    }
}
