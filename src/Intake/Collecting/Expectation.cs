using Socialstat.Law;

namespace Socialstat.Intake;

/// <summary>A delivery that a reporter owes for a period.</summary>
/// <param name="Type">The record type.</param>
/// <param name="Reporter">Whose duty it is: a municipality or an offer.</param>
/// <param name="SentBy">Who sends it: the reporter, or the neighbour that reports for it.</param>
/// <param name="Period">The period.</param>
public sealed record Expectation(RecordType Type, string Reporter, string SentBy, Period Period)
{
    /// <summary>The last day in time.</summary>
    public DateOnly Deadline => Deadlines.LastDay(Type, Period.To!.Value)!.Value;

    /// <summary>The period in short.</summary>
    public string PeriodName => Deadlines.For(Type)!.RuleOn(Period.From).Cycle.Name(Period);
}

/// <summary>
/// Who is expected to deliver what. Only record types that somebody has delivered are collected; they are expected from the period that the
/// first delivery was about. Municipalities are always expected, offers when they have delivered within the year before.
/// </summary>
public sealed class Expectations
{
    private readonly Dictionary<(RecordType Type, string Reporter), List<ReceivedDelivery>> _byReporter;
    private readonly Dictionary<RecordType, DateOnly> _firstDays = [];

    /// <summary>Expectations from what has been delivered.</summary>
    public Expectations(IReadOnlyList<ReceivedDelivery> received)
    {
        _byReporter = received.GroupBy(d => (d.Type, d.Reporter)).ToDictionary(g => g.Key, g => g.OrderBy(d => d.Day).ToList());
        foreach (var delivery in received)
        {
            if (!_firstDays.TryGetValue(delivery.Type, out var first) || delivery.Day < first)
                _firstDays[delivery.Type] = delivery.Day;
        }
    }

    /// <summary>Everything expected for periods that have ended by the day, in order of record type, reporter and period.</summary>
    public IEnumerable<Expectation> Until(DateOnly day)
    {
        foreach (var deadline in Deadlines.All)
        {
            if (!_firstDays.TryGetValue(deadline.Type, out var first))
                continue;
            var periods = deadline.RuleOn(first).Cycle.Between(FirstPeriod(deadline, first), day).Where(p => p.To < day).ToList();
            foreach (var reporter in ReportersOf(deadline.Type))
            {
                foreach (var period in periods.Where(p => IsExpected(deadline, reporter, p)))
                    yield return new Expectation(deadline.Type, reporter, SenderFor(deadline.Type, reporter, period), period);
            }
        }
    }

    /// <summary>
    /// The delivery that meets the expectation: the first one whose day is the last of the period or later, so that it can hold all of it. Null when none has come.
    /// </summary>
    public ReceivedDelivery? Meeting(Expectation expectation)
    {
        ArgumentNullException.ThrowIfNull(expectation);
        return _byReporter.GetValueOrDefault((expectation.Type, expectation.SentBy))?.Find(d => d.Day >= expectation.Period.To);
    }

    // The period that ended before the first delivery, when that delivery was in time for it.
    private static DateOnly FirstPeriod(Deadline deadline, DateOnly first)
    {
        var around = deadline.RuleOn(first).Cycle.Around(first);
        if (around.From == DateOnly.MinValue)
            return first;
        var before = around.From.AddDays(-1);
        return first <= deadline.LastDay(before) ? before : first;
    }

    private IEnumerable<string> ReportersOf(RecordType type) => type.Reporter == ReporterKind.Offer
        ? _byReporter.Keys.Where(k => k.Type == type).Select(k => k.Reporter).Order(StringComparer.Ordinal)
        : Geography.Municipalities.Select(m => m.Code);

    private bool IsExpected(Deadline deadline, string reporter, Period period)
    {
        if (deadline.Type.Reporter != ReporterKind.Offer)
            return true;
        var end = period.To!.Value;
        return _byReporter[(deadline.Type, reporter)].Exists(d => d.Day >= end.AddYears(-1) && d.Day <= deadline.LastDay(end));
    }

    // A municipality that has sent for itself is expected to; otherwise the neighbour that has an arrangement with it.
    private string SenderFor(RecordType type, string reporter, Period period)
    {
        if (type.Reporter == ReporterKind.Offer || _byReporter.ContainsKey((type, reporter)))
            return reporter;
        return Delegations.All.FirstOrDefault(d => d.Municipality.Code == reporter && d.InForce.Contains(period.To!.Value))?.Reporter.Code ?? reporter;
    }
}
