using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Someone who stands on a step on a day: at the start of an expectation, or as a newcomer.</summary>
/// <param name="Child">Position of the child among those observed.</param>
/// <param name="Birth">Birth date; null when not known.</param>
/// <param name="Day">Day number.</param>
/// <param name="Step">Step, above 0.</param>
public readonly record struct LadderArrival(int Child, DateOnly? Birth, int Day, int Step);

/// <summary>What has been seen of the ladder in a window: moves and the days in which they could have happened, by age band, and who came.</summary>
public sealed class LadderObservation
{
    private readonly List<(int Child, int Band, int From, int To)> _moves = [];
    private readonly List<(int Child, int Band, int Step, int Days)> _days = [];
    private readonly List<(int Child, int From, int To)> _comingOfAge = [];

    private LadderObservation(int steps, DateOnly first, DateOnly last) => (Steps, First, Last) = (steps, first, last);

    /// <summary>Number of steps with step 0.</summary>
    public int Steps { get; }

    /// <summary>First day of the window.</summary>
    public DateOnly First { get; }

    /// <summary>Last day of the window: the start of what is expected.</summary>
    public DateOnly Last { get; }

    /// <summary>Children on a step on the last day.</summary>
    public List<LadderArrival> Present { get; } = [];

    /// <summary>Children who came (or came back) within the window.</summary>
    public List<LadderArrival> Arrivals { get; } = [];

    /// <summary>Number of children observed.</summary>
    public int Children { get; private set; }

    /// <summary>Reads the window.</summary>
    /// <exception cref="ArgumentException">The last day is not after the first.</exception>
    public static LadderObservation Of(Snapshot snapshot, Municipality municipality, LadderClassification ladder, DateOnly first, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(municipality);
        ArgumentNullException.ThrowIfNull(ladder);
        if (last <= first)
            throw new ArgumentException("The last day is not after the first.", nameof(last));
        var steps = StepHistory.StepsOf(ladder);
        var seen = new LadderObservation(ladder.Steps.Count, first, last);
        for (var i = 0; i < snapshot.Persons.Length; i++)
        {
            var stays = StepHistory.Of(snapshot.SpellsOf(i), municipality.Index, steps, PackedDay.Pack(first), PackedDay.Pack(last), bridges: true);
            if (stays.Count == 1 && stays[0].Step == 0)
                continue;
            var birth = snapshot.Persons[i].BirthDayNumber is > 0 and var number ? DateOnly.FromDayNumber(number) : (DateOnly?)null;
            seen.Add(seen.Children++, birth, stays);
        }

        return seen;
    }

    /// <summary>The shares that move in a day in each age band (the last element is for unknown ages), and at the 18th birthday, when each child counts with a weight.</summary>
    public LadderRates Rates(ReadOnlySpan<double> weights)
    {
        var bands = AgeBands.Starts.Count + 1; // The last is for unknown ages.
        var moves = new double[bands, Steps, Steps];
        var days = new double[bands, Steps];
        var adult = new double[Steps, Steps];
        foreach (var (child, band, from, to) in _moves)
            moves[band, from, to] += weights[child];
        foreach (var (child, band, step, length) in _days)
            days[band, step] += weights[child] * length;
        foreach (var (child, from, to) in _comingOfAge)
            adult[from, to] += weights[child];
        return LadderRates.Of(moves, days, adult);
    }

    private void Add(int child, DateOnly? birth, List<StepStay> stays)
    {
        for (var s = 0; s < stays.Count; s++)
        {
            var (from, to, step) = stays[s];
            if (step > 0)
                Expose(child, birth, from, to, step, isLast: s == stays.Count - 1);
            if (s > 0)
                Move(child, birth, PackedDay.Unpack(from), stays[s - 1].Step, step);
            if (step > 0 && s > 0 && stays[s - 1].Step == 0)
                Arrivals.Add(new LadderArrival(child, birth, PackedDay.Unpack(from).DayNumber, step));
        }

        if (stays[^1].Step > 0)
            Present.Add(new LadderArrival(child, birth, Last.DayNumber, stays[^1].Step));
    }

    // A day is at risk of a move to the next; the last day of the window has no next.
    private void Expose(int child, DateOnly? birth, int from, int to, int step, bool isLast)
    {
        var end = PackedDay.Unpack(isLast ? to - 1 : to);
        for (var day = PackedDay.Unpack(from); day <= end;)
        {
            var (band, endsOn) = birth is { } known ? AgeBands.On(known, day) : (AgeBands.Starts.Count, int.MaxValue);
            if (band < 0)
                return;
            var until = Math.Min(end.DayNumber, endsOn - 1);
            // What happens on the 18th birthday is told by itself, so that the day before it is at no other risk.
            var isEve = band == AgeBands.Starts.Count - 2 && until == endsOn - 1;
            _days.Add((child, band, step, until - day.DayNumber + (isEve ? 0 : 1)));
            if (isEve && endsOn <= end.DayNumber)
                _comingOfAge.Add((child, step, step));
            day = DateOnly.FromDayNumber(until).AddDays(1);
        }
    }

    private void Move(int child, DateOnly? birth, DateOnly day, int from, int to)
    {
        if (from == 0)
            return;
        if (birth is { } known && AgeBands.Birthday(known, AgeBands.Adult) == day)
            _comingOfAge.Add((child, from, to));
        else if ((birth is { } b ? AgeBands.On(b, day.AddDays(-1)).Band : AgeBands.Starts.Count) is >= 0 and var band)
            _moves.Add((child, band, from, to));
    }
}
