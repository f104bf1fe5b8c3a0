using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>What is wrong between the rows of a book: choices that do not belong together, and ids that point at nothing. The rows stay in.</summary>
public static class MoneyChecks
{
    /// <summary>All findings, in order of layout and row.</summary>
    public static IReadOnlyList<MoneyFinding> Of(MoneyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var findings = new List<MoneyFinding>();
        var bindings = new GrantBindings(book.AccountRules);
        var rates = book.Rates.Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        var grants = book.Grants.Select(g => g.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var grant in book.Grants)
        {
            var layout = GrantsLayout.Declaration.Name;
            foreach (var fault in bindings.Judge(GrantChoice.Of(grant, book)))
                findings.Add(new MoneyFinding { Rule = fault.Rule, Layout = layout, Place = grant.Place, Field = fault.Field.Name, Value = fault.Field == MoneyFields.Account ? grant.AccountText : fault.Field == MoneyFields.Paragraph ? grant.Paragraph.ToString() : grant.PlaceType?.BankCode ?? "", Message = fault.Message });
            Refer(findings, layout, grant.Place, MoneyFields.Service, grant.Service, book.Services.Count > 0 && !book.Services.ContainsKey(grant.Service));
            Refer(findings, layout, grant.Place, MoneyFields.Provider, grant.Provider, book.Providers.Count > 0 && !book.Providers.ContainsKey(grant.Provider));
            Refer(findings, layout, grant.Place, MoneyFields.RateCode, grant.RateCode, grant.RateCode is not null && !rates.Contains(grant.RateCode));
            Refer(findings, layout, grant.Place, MoneyFields.MainGrantId, grant.MainGrant, grant.MainGrant is not null && !grants.Contains(grant.MainGrant));
            Refer(findings, layout, grant.Place, MoneyFields.ReplacesGrantId, grant.Replaces, grant.Replaces is not null && !grants.Contains(grant.Replaces));
        }

        foreach (var line in book.PaymentPlans)
            Refer(findings, PaymentPlansLayout.Declaration.Name, line.Place, MoneyFields.GrantId, line.GrantId, !grants.Contains(line.GrantId));
        foreach (var posting in book.Postings)
        {
            var layout = PostingsLayout.Declaration.Name;
            if (!posting.Account.IsRead)
                findings.Add(Account(layout, posting.Place, posting.AccountText));
            Refer(findings, layout, posting.Place, MoneyFields.GrantId, posting.GrantId, posting.GrantId is not null && !grants.Contains(posting.GrantId));
            Refer(findings, layout, posting.Place, MoneyFields.Provider, posting.Provider, posting.Provider is not null && book.Providers.Count > 0 && !book.Providers.ContainsKey(posting.Provider));
        }

        foreach (var service in book.Services.Values.Where(s => s.AccountText.Length > 0 && !s.Account.IsRead).OrderBy(s => s.Id, StringComparer.Ordinal))
            findings.Add(Account(ServicesLayout.Declaration.Name, service.Place, service.AccountText));
        foreach (var budget in book.Budgets.Where(b => !b.Account.IsRead))
            findings.Add(Account(BudgetsLayout.Declaration.Name, budget.Place, budget.AccountText));
        foreach (var balance in book.Ledger.Where(b => !b.Account.IsRead))
            findings.Add(Account(LedgerLayout.Declaration.Name, balance.Place, balance.AccountText));
        return findings;
    }

    private static MoneyFinding Account(string layout, RowPlace place, string text) => new()
    {
        Rule = MoneyRules.AccountUnreadable,
        Layout = layout,
        Place = place,
        Field = MoneyFields.Account.Name,
        Value = text,
        Message = new($"'{text}' er ikke en konto", $"'{text}' is no account"),
    };

    private static void Refer(List<MoneyFinding> findings, string layout, RowPlace place, Field field, string? value, bool isUnknown)
    {
        if (isUnknown)
        {
            findings.Add(new MoneyFinding
            {
                Rule = MoneyRules.ReferenceUnknown,
                Layout = layout,
                Place = place,
                Field = field.Name,
                Value = value!,
                Message = new($"{field.Label.Da} {value} er ikke indlæst", $"{field.Label.En} {value} is not imported"),
            });
        }
    }
}
