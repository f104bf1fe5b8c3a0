using Socialstat.Law;

namespace Socialstat.Intake;

/// <summary>How a delivery stands against its deadline.</summary>
public enum PunctualityState
{
    /// <summary>Came by the deadline.</summary>
    OnTime,

    /// <summary>Came after the deadline.</summary>
    Late,

    /// <summary>Has not come, and the deadline has passed.</summary>
    Missing,

    /// <summary>Has not come, and the deadline has not passed.</summary>
    NotDue,
}

/// <summary>An expected delivery and what came of it.</summary>
public sealed record PunctualityLine
{
    /// <summary>What was expected.</summary>
    public required Expectation Expected { get; init; }

    /// <summary>How it stands.</summary>
    public required PunctualityState State { get; init; }

    /// <summary>The delivery that met it; null when none has.</summary>
    public required ReceivedDelivery? Delivery { get; init; }

    /// <summary>Days after the deadline that it came, or that it has been missing.</summary>
    public required int DaysLate { get; init; }
}

/// <summary>A reporter's punctuality in a statistic.</summary>
/// <param name="Type">The record type.</param>
/// <param name="Reporter">The reporter.</param>
/// <param name="Expected">Deliveries whose deadline has passed.</param>
/// <param name="OnTime">Of these: came by the deadline.</param>
/// <param name="Late">Of these: came after it.</param>
/// <param name="Missing">Of these: have not come.</param>
/// <param name="MostDaysLate">The longest delay, in days.</param>
public sealed record PunctualitySum(RecordType Type, string Reporter, int Expected, int OnTime, int Late, int Missing, int MostDaysLate);

/// <summary>Punctuality per reporter, statistic and period. The day of a delivery is the one in its name, not the one it was received on.</summary>
public static class Punctuality
{
    /// <summary>Every delivery expected for periods that have ended by the day.</summary>
    public static IEnumerable<PunctualityLine> Lines(IReadOnlyList<ReceivedDelivery> received, DateOnly today)
    {
        var expectations = new Expectations([.. received.Where(d => d.Day <= today)]);
        return expectations.Until(today).Select(e => Judge(e, expectations.Meeting(e), today));
    }

    /// <summary>The lines added up by record type and reporter; what is not due yet is left out.</summary>
    public static IReadOnlyList<PunctualitySum> Sums(IEnumerable<PunctualityLine> lines) =>
    [
        .. lines.Where(l => l.State != PunctualityState.NotDue).GroupBy(l => (l.Expected.Type, l.Expected.Reporter)).Select(g => new PunctualitySum(
            g.Key.Type, g.Key.Reporter, g.Count(), g.Count(l => l.State == PunctualityState.OnTime), g.Count(l => l.State == PunctualityState.Late),
            g.Count(l => l.State == PunctualityState.Missing), g.Max(l => l.DaysLate))),
    ];

    private static PunctualityLine Judge(Expectation expected, ReceivedDelivery? delivery, DateOnly today)
    {
        var deadline = expected.Deadline;
        var day = delivery?.Day ?? today;
        var late = Math.Max(0, day.DayNumber - deadline.DayNumber);
        var state = (delivery is not null, late > 0) switch
        {
            (true, false) => PunctualityState.OnTime,
            (true, true) => PunctualityState.Late,
            (false, true) => PunctualityState.Missing,
            _ => PunctualityState.NotDue,
        };
        return new PunctualityLine { Expected = expected, State = state, Delivery = delivery, DaysLate = late };
    }
}
