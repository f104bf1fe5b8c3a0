using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Grants, services, providers, households and agreements: one grant for each reported measure, and faults where the case system and the grants part.</summary>
internal sealed class GrantsWriter(MoneyFiles files, MoneyFaults faults, MoneyCatalogue catalogue, MoneySpan span)
{
    private static readonly string[] Districts = ["Nord", "Syd", "Midt", "Vest"];

    /// <summary>The grants, without those that a fault leaves out.</summary>
    public List<GrantMade> Write(IReadOnlyList<Help> help, Queue<Child> idle, Municipality municipality)
    {
        var grants = new List<GrantMade>();
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var one in help)
        {
            var number = ids[one.CaseId] = ids.GetValueOrDefault(one.CaseId) + 1;
            grants.Add(catalogue.GrantOf(one, number == 1 ? "B-" + one.CaseId : $"B-{one.CaseId}-{MoneyFiles.Number(number)}", span.IsDense));
        }

        foreach (var left in faults.Take(Running(grants), span.Many(4), g => g.Id))
        {
            faults.Add("case-without-grant", left.Help.CaseId);
            grants.Remove(left);
        }

        WithoutCase(grants, idle);
        Follow(grants);
        Change(grants, municipality);
        foreach (var grant in grants)
            Row(grant, municipality);
        Catalogue(grants);
        Households(grants);
        return grants;
    }

    /// <summary>Grants that run through all of the last year.</summary>
    internal List<GrantMade> Running(IEnumerable<GrantMade> grants) =>
        [.. grants.Where(g => g.Kind == "measure" && g.From <= Day.Of(span.Year, 1, 1) && g.To >= Day.Of(span.Year, 12, 31))];

    // Granted, paid, and never reported: a child that the case system does not know.
    private void WithoutCase(List<GrantMade> grants, Queue<Child> idle)
    {
        for (var i = 0; i < span.Many(3) && idle.Count > 0; i++)
        {
            var child = idle.Dequeue();
            var made = new Help(child, Measures.WithKey(i % 2 == 0 ? "M203" : "P4"), Day.Of(span.Year, 2, 1), Day.Open, string.Create(CultureInfo.InvariantCulture, $"U{child.Number:0000000}"), i % 2 == 0 ? "BL 32.1.3" : "BL 43.1.4", null);
            grants.Add(catalogue.GrantOf(made, "B-" + made.CaseId, span.IsDense));
            faults.Take([grants[^1]], 1, g => g.Id);
            faults.Add("grant-without-case", grants[^1].Id);
        }
    }

    private void Follow(List<GrantMade> grants)
    {
        foreach (var main in grants.Where(g => span.IsDense || (g.Help.IsPlacement && Day.Age(g.Help.Child.Birth, Math.Max(g.From, g.Help.Child.Birth)) >= 3)).ToList())
        {
            for (var number = 0; number < (span.IsDense ? 2 : 1); number++)
                grants.Add(catalogue.FollowCost(main, number));
        }
    }

    private void Change(List<GrantMade> grants, Municipality municipality)
    {
        void Each(string kind, IReadOnlyList<GrantMade> fitting, int count, Func<GrantMade, GrantMade> change)
        {
            foreach (var grant in faults.Take(fitting, count, g => g.Id))
            {
                grants[grants.IndexOf(grant)] = change(grant);
                faults.Add(kind, grant.Id);
            }
        }

        var open = grants.Where(g => g.Kind == "measure" && g.To == Day.Open).ToList();
        Each("expected-end-passed", open, span.Many(4), g => g with { ExpectedEnd = Day.Of(span.Year, 11, 30) });
        Each("unknown-provider", [.. Running(grants).Where(g => g.Service == "Y-P1")], span.Many(2), g => g with { Provider = "UKENDT" + g.Provider });
        var other = Geography.Municipalities.First(m => m.Code == (municipality.Code == "101" ? "147" : "101"));
        Each("payer-without-agreement", open, span.Many(2), g => g with { Paying = other.Code });
        foreach (var grant in faults.Take(open, span.Many(3), g => g.Id))
        {
            grants[grants.IndexOf(grant)] = grant with { Paying = other.Code };
            files.Add(AgreementsLayout.Declaration, "person_id", grant.Help.Child.Cpr, "acting_municipality", municipality.Code, "paying_municipality", other.Code, "valid_from", Day.Text(grant.From), "note", "Aftale");
        }
    }

    private void Row(GrantMade grant, Municipality municipality) => files.Add(
        GrantsLayout.Declaration, "grant_id", grant.Id, "case_id", grant.Help.CaseId, "person_id", grant.Help.Child.Cpr, "service", grant.Service, "provider", grant.Provider, "grant_kind", grant.Kind, "status", "granted",
        "main_grant_id", grant.Main, "price_kind", "own", "unit", Unit(grant.Unit), "units", MoneyFiles.Number(grant.Units), "price", MoneyFiles.Kroner(grant.PriceOre), "rhythm", grant.Unit switch { PriceUnit.Hour => "weekly", PriceUnit.Month => "monthly", _ => "" },
        "payment_day", grant.Unit == PriceUnit.Month ? "1" : "", "start_date", Day.Text(grant.From), "end_date", Day.Text(grant.To), "expected_end_date", Day.Text(grant.ExpectedEnd), "granted_on", Day.Text(grant.From), "paragraph", grant.Help.Provision,
        "placement_type", grant.Help.IsPlacement ? grant.Help.Measure.BankCode : "", "account", grant.Account, "acting_municipality", municipality.Code, "paying_municipality", grant.Paying,
        "district", Districts[grant.Help.Child.Number % Districts.Length], "caseworker", string.Create(CultureInfo.InvariantCulture, $"SB{1 + (grant.Help.Child.Number % 12):00}"));

    private void Catalogue(List<GrantMade> grants)
    {
        foreach (var (id, service) in catalogue.Services)
            files.Add(ServicesLayout.Declaration, "service", id, "name", service.Name.Replace(';', ','), "measure", service.Measure?.Key ?? "", "grant_kind", service.Kind, "unit", Unit(service.Unit), "account", service.Measure is null ? "" : service.Account);
        foreach (var (id, provider) in catalogue.Providers)
        {
            var places = provider.Kind == "internal" && provider.PNumber.Length > 0 ? PlacesOf(grants, id) : 0;
            files.Add(ProvidersLayout.Declaration, "provider", id, "name", provider.Name, "provider_kind", provider.Kind, "p_number", provider.PNumber, "from_municipality", provider.From,
                "places", places > 0 ? MoneyFiles.Number(places) : "", "occupancy_percent", places > 0 ? "95" : "", "billing_time", "after", "grace_days", "45");
        }

        // Special day care and clubs have no grouping but 999 yet: the municipality's own rule says so.
        foreach (var paragraph in new[] { "SEL 32", "SEL 36", "BL 82.1", "BL 82.2" })
            files.Add(AccountRulesLayout.Declaration, "paragraph", paragraph, "account", "528251999", "note", "Eneste gruppering på funktionen");
        for (var year = span.Year - 1; year <= span.Year + 1; year++)
        {
            string[] limits = ["870000", "1700000", "2150000"];
            for (var i = 0; i < limits.Length; i++)
                files.Add(RatesLayout.Declaration, "rate_code", RefundLimits.RateCodes[i], "name", "Demonstrationens egen grænse, ikke lovens", "valid_from", Day.Text(Day.Of(year, 1, 1)), "valid_to", Day.Text(Day.Of(year, 12, 31)), "unit", "once", "price", limits[i]);
        }
    }

    // As many places as the most children there at once in the last year; none where nobody was.
    private int PlacesOf(List<GrantMade> grants, string provider) =>
        Enumerable.Range(1, 12).Max(m => grants.Count(g => g.Provider == provider && g.Kind == "measure" && g.From <= Day.Of(span.Year, m, 1) && g.To >= Day.Of(span.Year, m, 1)));

    private void Households(List<GrantMade> grants)
    {
        foreach (var child in grants.Select(g => g.Help.Child).DistinctBy(c => c.Number).OrderBy(c => c.Number))
            files.Add(HouseholdsLayout.Declaration, "person_id", child.Cpr, "household", string.Create(CultureInfo.InvariantCulture, $"H{child.Family.Eldest:0000000}"), "valid_from", Day.Text(child.Birth));
    }

    private static string Unit(PriceUnit unit) => unit switch { PriceUnit.Day => "day", PriceUnit.Hour => "hour", _ => "month" };
}
