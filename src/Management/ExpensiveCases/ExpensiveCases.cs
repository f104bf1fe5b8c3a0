using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>How near a household is to state refund.</summary>
public enum RefundAlert
{
    /// <summary>Far from it.</summary>
    None,

    /// <summary>A month is at nine tenths of the first limit or more, and none is above it.</summary>
    Approaching,

    /// <summary>Nothing is above a limit yet, and with what is committed a month will be.</summary>
    WillReach,

    /// <summary>A month is above the first limit: refund can be claimed.</summary>
    Above,
}

/// <summary>A household's cost in a year and what the state refunds of it.</summary>
/// <param name="Household">The household; empty for a child that is told to belong to none.</param>
/// <param name="Persons">Its children with cost.</param>
/// <param name="Booked">Net cost of each month to date, one-off cost spread over the year: twelve numbers of kroner.</param>
/// <param name="Expected">Committed cost that is not booked, by month: the rest of the year, and earlier months for which no bill has come.</param>
/// <param name="Refund">Refund of the booked months, kroner.</param>
/// <param name="ExpectedRefund">Refund of the year with what is committed, kroner.</param>
/// <param name="Alert">How near it is.</param>
/// <param name="Postings">The postings behind, for the claim.</param>
public sealed record ExpensiveCase(string Household, IReadOnlyList<PersonId> Persons, IReadOnlyList<decimal> Booked, IReadOnlyList<decimal> Expected, decimal Refund, decimal ExpectedRefund, RefundAlert Alert, IReadOnlyList<Posting> Postings)
{
    /// <summary>Booked cost of the year to date.</summary>
    public decimal Total => Booked.Sum();

    /// <summary>Booked and committed cost of the year.</summary>
    public decimal ExpectedTotal => Booked.Sum() + Expected.Sum();
}

/// <summary>A year's limits are not known; without them there is no refund to compute, and another year's are not used in their place.</summary>
public sealed class NoRefundLimitsException(int year, Municipality municipality) : InvalidOperationException($"The limits of state refund for {year} are not known.")
{
    /// <summary>The year.</summary>
    public int Year { get; } = year;

    /// <summary>What to tell the user: what is missing, and where it is laid down.</summary>
    public Text Told { get; } = new(
        $"Beløbsgrænserne for statsrefusion af særligt dyre enkeltsager i {year} kendes ikke (kun {Years}), og et andet års bruges ikke i stedet. Slå dem op i ministeriets satser for {year}, og læg dem på plads i kommunens egen fil: own refunds --municipality {municipality.Code} --file refunds.csv med overskriften {OwnRefundLimits.Header} og en linje for hvert år",
        $"The limits of state refund of particularly expensive cases for {year} are not known (only {Years}), and another year's are not used in their place. Look them up in the ministry's rates for {year}, and lay them down in the municipality's own file: own refunds --municipality {municipality.Code} --file refunds.csv with the header {OwnRefundLimits.Header} and a line for each year");

    private static string Years => string.Join(", ", RefundLimits.Known.Keys.Order());
}

/// <summary>
/// State refund for particularly expensive cases (SEL section 176, BL section 198; order 1485 of 2023): computed month by month against a twelfth of the limits,
/// siblings of a household together, income deducted, one-off cost spread over the twelve months, secure institutions (financed otherwise) left out.
/// </summary>
public static class ExpensiveCases
{
    private const int SecureFunction = 52824;
    private const decimal Near = 0.9m;

    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "expensive",
        Title = new("Særligt dyre enkeltsager", "Expensive cases"),
        Definition = new(
            "Nettoudgiften for hver husstand måned for måned mod en tolvtedel af årets grænser: 25, 50 og 75 procent af det over første, anden og tredje. Søskende regnes sammen, og et anbragt barn hører til husstanden før anbringelsen. Engangsudgifter fordeles på tolv måneder, indtægter trækkes fra, sikrede institutioner er ikke med. Posteringer uden barn kan ikke være med. Det ventede er det bogførte og det disponerede: resten af året, og måneder, der ikke er kommet regning for.",
            "The net cost of each household month by month against a twelfth of the year's limits: 25, 50 and 75 percent of what is above the first, second and third. Siblings are taken together, and a placed child belongs to the household before placement. One-off cost is spread over twelve months, income is deducted, secure institutions are not in it. Postings without a child cannot be in it. What is expected is what is booked and what is committed: the rest of the year, and months for which no bill has come."),
        Reading = new(
            "Læs det sådan: en sag med få dyre måneder kan give refusion, selv om året ikke når grænsen; søg for de sager, der står over, og hold øje med dem, der nærmer sig.",
            "Read it like this: a case with a few dear months can give refund though the year does not reach the limit; claim for those above, and keep an eye on those that approach."),
        Sources = [SourceRef.JoiningReport("4.4.1"), SourceRef.Public("SEL 176; BL 198; BEK 1485/2023 section 3")],
        Layouts = [PostingsLayout.Declaration, GrantsLayout.Declaration, HouseholdsLayout.Declaration, RatesLayout.Declaration],
    };

    /// <summary>The limits of a year: those that the municipality has laid down, otherwise its own rates when it has imported them, otherwise those of the law.</summary>
    /// <param name="book">What the municipality has imported.</param>
    /// <param name="year">The year.</param>
    /// <param name="own">What it has laid down, by year; null for nothing.</param>
    /// <exception cref="NoRefundLimitsException">None is known.</exception>
    public static RefundLimits LimitsOf(MoneyBook book, int year, IReadOnlyDictionary<int, RefundLimits>? own = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (own is not null && own.TryGetValue(year, out var laidDown))
            return laidDown;
        var day = new DateOnly(year, 1, 1);
        var rates = RefundLimits.RateCodes.Select(c => book.Rates.LastOrDefault(r => r.Code == c && r.From <= day && (r.To is null || r.To >= day))).ToList();
        return rates[0] is { } first && rates[1] is { } second ? new RefundLimits(first.Price.Amount, second.Price.Amount, rates[2]?.Price.Amount, $"{first.Code}: {first.Name}")
            : RefundLimits.Of(year) ?? throw new NoRefundLimitsException(year, book.Municipality);
    }

    /// <summary>All households with cost in the year, dearest first.</summary>
    /// <param name="book">What the municipality has imported.</param>
    /// <param name="year">The year.</param>
    /// <param name="limits">Its limits.</param>
    /// <param name="day">Last day of what is booked; the months after it are expected.</param>
    /// <param name="committed">What has been committed for the days of a grant.</param>
    public static IReadOnlyList<ExpensiveCase> Of(MoneyBook book, int year, RefundLimits limits, DateOnly day, Func<Grant, Period, Kroner> committed)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(committed);
        var households = book.Households.ToLookup(h => h.Person);
        var once = book.Grants.Where(g => g.Unit == PriceUnit.Once).Select(g => g.Id).ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, Building>(StringComparer.Ordinal);
        foreach (var posting in book.Postings.Where(p => p.Person.IsGiven && p.Account.Function != SecureFunction && p.Account.Dranst is 0 or 1 && p.From.Year <= year && p.To.Year >= year && p.BookedOn <= day))
            Into(posting.Person, posting.From).Add(posting, year, posting.GrantId is { } id && once.Contains(id));
        var firstExpected = day.Year < year ? 1 : day.Year > year ? 13 : day.AddDays(1).Year > year ? 13 : day.AddDays(1).Month;
        var covered = Covered(book, year, day);
        for (var i = 0; i < book.Grants.Count; i++)
        {
            var grant = book.Grants[i];
            if (grant.Status != GrantStatus.Granted || grant.Account.Function == SecureFunction || grant.Unit == PriceUnit.Once || !grant.Period.Overlaps(Period.OfYear(year)))
                continue;
            for (var month = 1; month <= 12; month++)
            {
                var isCovered = (covered[i] & (1 << month)) != 0;
                if (isCovered && month < firstExpected)
                    continue;
                var first = !isCovered || new DateOnly(year, month, 1) > day ? new DateOnly(year, month, 1) : day.AddDays(1);
                var amount = committed(grant, new Period(first, new DateOnly(year, month, 1).AddMonths(1).AddDays(-1))).Amount;
                if (amount != 0)
                    Into(grant.Person, first).Expect(grant.Person, month, grant.IsIncome ? -amount : amount);
            }
        }

        return [.. found.Select(f => f.Value.Finish(limits)).OrderByDescending(c => c.ExpectedTotal).ThenBy(c => c.Household, StringComparer.Ordinal)];

        Building Into(PersonId person, DateOnly on)
        {
            var household = households[person].FirstOrDefault(h => h.From <= on && (h.To is null || h.To >= on))?.Household ?? "";
            var key = household.Length > 0 ? "H" + household : "P" + person.SortKey.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (!found.TryGetValue(key, out var building))
                found.Add(key, building = new Building(household));
            return building;
        }
    }

    // The months of the year for some days of which something is booked, by grant.
    private static int[] Covered(MoneyBook book, int year, DateOnly day)
    {
        var (covered, links) = (new int[book.Grants.Count], PostingLinks.Of(book));
        for (var p = 0; p < links.Length; p++)
        {
            var posting = book.Postings[p];
            if (links[p] < 0 || posting.BookedOn > day || posting.From.Year > year || posting.To.Year < year)
                continue;
            for (var month = posting.From.Year < year ? 1 : posting.From.Month; month <= (posting.To.Year > year ? 12 : posting.To.Month); month++)
                covered[links[p]] |= 1 << month;
        }

        return covered;
    }

    /// <summary>Refund of months: each against a twelfth of the limits.</summary>
    public static decimal RefundOf(IEnumerable<decimal> months, RefundLimits limits)
    {
        ArgumentNullException.ThrowIfNull(months);
        ArgumentNullException.ThrowIfNull(limits);
        return Math.Round(months.Sum(m => limits.RefundOf(m, 12)), 2, MidpointRounding.AwayFromZero);
    }

    private sealed class Building(string household)
    {
        private readonly decimal[] _booked = new decimal[12];
        private readonly decimal[] _expected = new decimal[12];
        private readonly HashSet<PersonId> _persons = [];
        private readonly List<Posting> _postings = [];

        public void Add(Posting posting, int year, bool isOnce)
        {
            _persons.Add(posting.Person);
            _postings.Add(posting);
            if (isOnce)
            {
                for (var month = 0; month < 12; month++)
                    _booked[month] += posting.Amount.Amount / 12;
                return;
            }

            // An amount for several months belongs to each by its days.
            var days = posting.To.DayNumber - posting.From.DayNumber + 1;
            for (var month = 1; month <= 12; month++)
            {
                var (first, last) = (new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1));
                var shared = Math.Min(last.DayNumber, posting.To.DayNumber) - Math.Max(first.DayNumber, posting.From.DayNumber) + 1;
                if (shared > 0)
                    _booked[month - 1] += posting.Amount.Amount * shared / days;
            }
        }

        public void Expect(PersonId person, int month, decimal amount)
        {
            _persons.Add(person);
            _expected[month - 1] += amount;
        }

        public ExpensiveCase Finish(RefundLimits limits)
        {
            var together = _booked.Zip(_expected, (b, e) => b + e).ToArray();
            var (limit, refund) = (limits.First / 12, RefundOf(_booked, limits));
            var expected = RefundOf(together, limits);
            var alert = _booked.Any(m => m > limit) ? RefundAlert.Above : together.Any(m => m > limit) ? RefundAlert.WillReach : together.Any(m => m >= Near * limit) ? RefundAlert.Approaching : RefundAlert.None;
            return new ExpensiveCase(household, [.. _persons.Order()], _booked, _expected, refund, expected, alert, _postings);
        }
    }
}
