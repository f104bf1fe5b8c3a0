using Socialstat.Law;

namespace Socialstat.App;

/// <summary>
/// Full data about money for one municipality of the synthetic country: every reported measure has a grant, its payments are booked month by month, and faults
/// are made on purpose and counted. The same seed gives the same files.
/// </summary>
internal sealed class MoneyTown
{
    private const int YearsBefore = 1;
    private readonly CountryPlan _plan;
    private readonly MoneyPlan _money;
    private readonly Municipality _municipality;
    private readonly List<Help> _help = [];
    private readonly List<Child> _idle = [];
    private readonly HashSet<int> _helped = [];

    public MoneyTown(CountryPlan plan, MoneyPlan money)
    {
        (_plan, _money) = (plan, money);
        _municipality = Geography.WithCode(money.Municipality) ?? throw new ArgumentException($"{money.Municipality} is no municipality.", nameof(money));
        From = Day.Of(plan.ToYear - YearsBefore, 1, 1);
        Booked = new DateOnly(plan.ToYear + 1, 3, 1).DayNumber - 1;
    }

    /// <summary>First day with money.</summary>
    public int From { get; }

    /// <summary>Last day that is booked: the end of February after the reports.</summary>
    public int Booked { get; }

    /// <summary>Takes a case of support or disability measures.</summary>
    public void Take(CaseSpell spell)
    {
        // A child that is never told by its number cannot be found in the finance system either.
        if (spell.Municipality == _municipality.Index && spell.End >= From && (spell.Identity is null || spell.Identity.ChildFrom <= Day.Of(_plan.ToYear, 12, 31)))
            Add(new Help(spell.Child, spell.Profile.Measure, spell.Start, spell.End, spell.CaseId, spell.Profile.Provision(Math.Max(spell.Start, spell.ConvertedOn ?? 0), spell.Child.Number), null));
    }

    /// <summary>Takes the stays of a placement.</summary>
    public void Take(IEnumerable<PlacementStay> stays)
    {
        foreach (var stay in stays.Where(s => s.Municipality == _municipality.Index && s.To >= From))
        {
            var measure = Measures.WithKey("P" + stay.Type);
            Add(new Help(stay.Child, measure, stay.From, stay.To, stay.CaseId, Provision(measure, stay.From), stay.PNumber));
        }
    }

    /// <summary>Takes a child that lives in the municipality, whether it is helped or not.</summary>
    public void Take(Child child)
    {
        if (_idle.Count < 60 && !_helped.Contains(child.Number) && child.Number % 7 == 0 && !child.Family.MotherHasCase && Day.Age(child.Birth, From) is >= 4 and <= 14 && child.StayOn(Booked)?.Municipality == _municipality.Index)
            _idle.Add(child);
    }

    /// <summary>Writes the files.</summary>
    public MoneySummary Finish()
    {
        var files = new MoneyFiles();
        var faults = new MoneyFaults();
        var catalogue = new MoneyCatalogue(_plan.Seed, _municipality);
        var span = new MoneySpan(From, Booked, _plan.ToYear, _money.IsDense);
        var idle = new Queue<Child>(_idle.Where(c => !_helped.Contains(c.Number)));
        var grants = new GrantsWriter(files, faults, catalogue, span).Write(_help, idle, _municipality);
        var posted = new PostingsWriter(files, faults, catalogue, span).Write(grants, idle);
        new OfferFilesWriter(files, faults, catalogue, span).Write(grants, idle, _plan.Seed);
        new OwnListWriter(files, faults, span).Write(_help, grants, idle);
        files.Write(_money.Folder);
        faults.Write(Path.Combine(_money.Folder, "made"));
        return new MoneySummary(files.Counts, faults.Made, posted);
    }

    private void Add(Help help)
    {
        _help.Add(help);
        _helped.Add(help.Child.Number);
    }

    private static string Provision(Measure measure, int day)
    {
        var act = day >= Day.ChildrensAct ? Act.BarnetsLov : Act.Serviceloven;
        return (measure.Provisions.Any(p => p.Act == act) ? measure.Provisions.First(p => p.Act == act) : measure.Provisions[0]).ToString();
    }
}

/// <summary>The days with money.</summary>
/// <param name="From">First day.</param>
/// <param name="Booked">Last day that is booked.</param>
/// <param name="Year">The last year with reports.</param>
/// <param name="IsDense">Whether postings are weekly.</param>
internal sealed record MoneySpan(int From, int Booked, int Year, bool IsDense)
{
    /// <summary>So many of a fault: more in the large size.</summary>
    public int Many(int count) => IsDense ? count * 10 : count;
}

/// <summary>A stay in a placement.</summary>
internal sealed record PlacementStay(int Municipality, Child Child, string CaseId, string Type, int From, int To, string? PNumber);
