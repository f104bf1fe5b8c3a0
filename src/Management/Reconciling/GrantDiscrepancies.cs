using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Discrepancies that the grant lines show, by themselves and against cases and postings.</summary>
internal sealed class GrantDiscrepancies(MoneyBook book, CaseIndex cases, Reconciliation reconciliation, DateOnly today)
{
    private readonly GrantPrices _prices = new(book);
    private readonly DateOnly _first = new(reconciliation.Year, 1, 1);
    private readonly DateOnly _last = today < new DateOnly(reconciliation.Year, 12, 31) ? today : new DateOnly(reconciliation.Year, 12, 31);

    /// <summary>All of them.</summary>
    public IEnumerable<Discrepancy> Find() => CasesWithoutGrant().Concat(book.Grants.Where(IsInYear).SelectMany(OfLine)).Concat(NotBooked()).Concat(Providers());

    private bool IsInYear(Grant grant) => grant.Status == GrantStatus.Granted && grant.From <= _last && (grant.To is null || grant.To >= _first);

    private Measure? MeasureOf(Grant grant) => grant.Kind == GrantKind.Measure ? book.Services.GetValueOrDefault(grant.Service)?.Measure : null;

    // Only measures that the catalogue has are expected to be granted in it.
    private IEnumerable<Discrepancy> CasesWithoutGrant()
    {
        var measures = book.Services.Values.Where(s => s.Measure is not null).Select(s => s.Measure!.Index).ToHashSet();
        var granted = book.Grants.Where(g => g.Status == GrantStatus.Granted).ToLookup(g => g.Person);
        foreach (var (person, spell) in cases.Of(book.Municipality, _first, _last).Where(s => measures.Contains(s.Spell.Measure)))
        {
            if (granted[person].Any(g => MeasureOf(g)?.Index == spell.Measure && PackedDay.Pack(g.From) <= spell.End && PackedDay.PackEnd(g.To) >= spell.Start))
                continue;
            var measure = Measures.All[spell.Measure];
            var start = PackedDay.Unpack(spell.Start);
            yield return new Discrepancy
            {
                Kind = DiscrepancyKinds.CaseNotGranted,
                Subject = $"{person}|{measure.Key}|{start:yyyy-MM-dd}",
                Person = person,
                Service = measure.Key,
                Since = start,
                Message = spell.Municipality == book.Municipality.Index
                    ? new($"{measure.Title.Da} fra {start:yyyy-MM-dd} er indberettet, men ikke bevilget", $"{measure.Title.En} from {start:yyyy-MM-dd} is reported, but not granted")
                    : Paid(Geography.Municipalities[spell.Municipality], measure, start),
            };
        }
    }

    private static Text Paid(Municipality acting, Measure measure, DateOnly start) => new(
        $"{measure.Title.Da} fra {start:yyyy-MM-dd} er indberettet af {acting.Name} med denne kommune som betaler, men ikke bevilget her",
        $"{measure.Title.En} from {start:yyyy-MM-dd} is reported by {acting.Name} with this municipality as payer, but not granted here");

    private IEnumerable<Discrepancy> OfLine(Grant grant)
    {
        var actsElsewhere = grant.Acting is not null && grant.Acting != book.Municipality;
        if (cases.IsKnown && !actsElsewhere && MeasureOf(grant) is { } measure && !cases.Has(grant.Person, grant.From, grant.To, measure))
            yield return Of(grant, DiscrepancyKinds.GrantWithoutCase, grant.From > _first ? grant.From : _first, new($"{measure.Title.Da} er bevilget fra {grant.From:yyyy-MM-dd}, men ikke indberettet", $"{measure.Title.En} is granted from {grant.From:yyyy-MM-dd}, but not reported"), _prices.Between(grant, _first, _last)) with { IsRunning = true };
        if (grant.To is null && grant.ExpectedEnd < today)
            yield return Of(grant, DiscrepancyKinds.ExpectedEndPassed, grant.ExpectedEnd.Value, new($"Forventet slut {grant.ExpectedEnd:yyyy-MM-dd}, men bevillingen er åben", $"Expected end {grant.ExpectedEnd:yyyy-MM-dd}, but the grant is open"));
        var (acting, paying) = (grant.Acting ?? book.Municipality, grant.Paying ?? book.Municipality);
        if (acting != paying && !book.Agreements.Any(a => a.Person == grant.Person && a.Acting == acting && a.Paying == paying && a.From <= _last && (a.To is null || a.To >= grant.From)))
            yield return Of(grant, DiscrepancyKinds.NoAgreement, grant.From, new($"{acting.Name} handler og {paying.Name} betaler, men der er ingen aftale", $"{acting.Name} acts and {paying.Name} pays, but there is no agreement"), _prices.Between(grant, _first, _last)) with { IsRunning = true };
        if (_prices.WithoutRate(grant, _first, _last) is { } day)
            yield return Of(grant, DiscrepancyKinds.RateMissing, day, new($"Taksten {grant.RateCode} er ikke fastsat fra {day:yyyy-MM-dd}", $"The rate {grant.RateCode} is not defined from {day:yyyy-MM-dd}"));
    }

    // Months that have ended and whose time of grace has run out, with something committed and nothing booked that covers a day of them.
    private IEnumerable<Discrepancy> NotBooked()
    {
        var covered = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (posting, _, grant) in reconciliation.Postings)
        {
            if (grant is null || posting.To < _first || posting.From.Year > reconciliation.Year)
                continue;
            var (from, to) = (posting.From < _first ? 1 : posting.From.Month, posting.To.Year > reconciliation.Year ? 12 : posting.To.Month);
            var months = covered.GetValueOrDefault(grant.Id);
            for (var month = from; month <= to; month++)
                months |= 1 << month;
            covered[grant.Id] = months;
        }

        foreach (var grant in book.Grants.Where(g => IsInYear(g) && g.Kind != GrantKind.Refund))
        {
            var provider = book.Providers.GetValueOrDefault(grant.Provider);
            var (months, sum, since) = (new List<int>(), Kroner.Zero, default(DateOnly));
            for (var month = 1; month <= 12; month++)
            {
                var first = new DateOnly(reconciliation.Year, month, 1);
                var last = first.AddMonths(1).AddDays(-1);
                var due = BillingTimes.DueFor(provider, first);
                if (due >= today)
                    break;
                if ((covered.GetValueOrDefault(grant.Id) & (1 << month)) != 0 || _prices.Between(grant, first, last) is not { Ore: not 0 } cost)
                    continue;
                since = months.Count == 0 ? due : since;
                months.Add(month);
                sum += cost;
            }

            if (months.Count > 0)
            {
                var list = string.Join(", ", months);
                yield return Of(grant, DiscrepancyKinds.NotBooked, since, new($"Intet bogført for måned {list} i {reconciliation.Year}", $"Nothing booked for month {list} of {reconciliation.Year}"), sum, months.Count);
            }
        }
    }

    private IEnumerable<Discrepancy> Providers()
    {
        if (book.Providers.Count == 0)
            yield break;
        var named = book.Grants.Where(IsInYear).Select(g => (g.Provider, Since: g.From))
            .Concat(reconciliation.Postings.Where(p => p.Posting.BookedOn.Year == reconciliation.Year && p.Posting.Provider is not null).Select(p => (Provider: p.Posting.Provider!, Since: p.Posting.BookedOn)));
        foreach (var group in named.Where(n => !book.Providers.ContainsKey(n.Provider)).GroupBy(n => n.Provider, StringComparer.Ordinal))
        {
            yield return new Discrepancy
            {
                Kind = DiscrepancyKinds.UnknownProvider,
                Subject = group.Key,
                Provider = group.Key,
                Since = group.Min(n => n.Since),
                Count = group.Count(),
                Message = new($"Leverandøren {group.Key} bruges {group.Count()} gange, men er ikke i registeret", $"The provider {group.Key} is used {group.Count()} times, but is not in the register"),
            };
        }
    }

    private static Discrepancy Of(Grant grant, DiscrepancyKind kind, DateOnly since, Text message, Kroner? amount = null, int count = 1) => new()
    {
        Kind = kind,
        Subject = grant.Id,
        Person = grant.Person,
        Grant = grant,
        Service = grant.Service,
        Provider = grant.Provider,
        Account = grant.AccountText,
        Amount = amount,
        Count = count,
        Since = since,
        Message = message,
    };
}
