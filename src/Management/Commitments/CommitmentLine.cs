using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>What is asked for.</summary>
/// <param name="Year">The accounting year.</param>
/// <param name="CutOff">The cut-off day; inside what is calculated to date.</param>
/// <param name="UseExpectedEnds">Whether lines without end run to the day on which they are expected to end, when it is not before the cut-off.</param>
public sealed record CommitmentQuestion(int Year, DateOnly CutOff, bool UseExpectedEnds = false)
{
    /// <summary>First day of the year.</summary>
    public DateOnly First => new(Year, 1, 1);

    /// <summary>Last day of the year.</summary>
    public DateOnly Last => new(Year, 12, 31);

    /// <summary>The last day of the line that counts; null when its own does.</summary>
    public DateOnly? EndOf(Grant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return UseExpectedEnds && grant.To is null && grant.ExpectedEnd >= CutOff ? grant.ExpectedEnd : null;
    }
}

/// <summary>What stands on one line, for one child, or for all.</summary>
public readonly record struct CommitmentAmounts
{
    /// <summary>Days to the cut-off; 0 for sums of several lines.</summary>
    public int DaysToDate { get; init; }

    /// <summary>Days after the cut-off.</summary>
    public int DaysRest { get; init; }

    /// <summary>Calculated to date.</summary>
    public Kroner Calculated { get; init; }

    /// <summary>Committed for the rest of the year.</summary>
    public Kroner Committed { get; init; }

    /// <summary>Booked to date: in the year, not after the cut-off.</summary>
    public Kroner Booked { get; init; }

    /// <summary>The part of it that covers only days after the cut-off, or in other years.</summary>
    public Kroner BookedForOtherDays { get; init; }

    /// <summary>Booked in the months that are closed at the cut-off.</summary>
    public Kroner BookedInClosedMonths { get; init; }

    /// <summary>Calculated for the days after the last closed month, until the cut-off.</summary>
    public Kroner CalculatedInOpenMonth { get; init; }

    /// <summary>Granted but not billed: calculated for the closed months, less what is booked for their days whenever it was booked. Never negative.</summary>
    public Kroner NotBilled { get; init; }

    /// <summary>The part of it for which the provider's time has run out.</summary>
    public Kroner Overdue { get; init; }

    /// <summary>Expected for the year: calculated and committed.</summary>
    public Kroner Forecast => Calculated + Committed;

    /// <summary>Booked less calculated: negative when bills are missing.</summary>
    public Kroner Deviation => Booked - Calculated;

    /// <summary>Variant B: booked and committed.</summary>
    public Kroner ForecastFromBooked => Booked + Committed;

    /// <summary>Variant C: closed months as booked, nothing where nothing is booked; wrong for late invoices, which are listed beside it.</summary>
    public Kroner ForecastOverwritten => BookedInClosedMonths + CalculatedInOpenMonth + Committed;

    /// <summary>The sum; days are those of single lines and are not added.</summary>
    public static CommitmentAmounts operator +(CommitmentAmounts left, CommitmentAmounts right) => new()
    {
        Calculated = left.Calculated + right.Calculated,
        Committed = left.Committed + right.Committed,
        Booked = left.Booked + right.Booked,
        BookedForOtherDays = left.BookedForOtherDays + right.BookedForOtherDays,
        BookedInClosedMonths = left.BookedInClosedMonths + right.BookedInClosedMonths,
        CalculatedInOpenMonth = left.CalculatedInOpenMonth + right.CalculatedInOpenMonth,
        NotBilled = left.NotBilled + right.NotBilled,
        Overdue = left.Overdue + right.Overdue,
    };
}

/// <summary>A line of the commitment accounts.</summary>
/// <param name="Grant">The grant line.</param>
/// <param name="Amounts">What stands on it.</param>
/// <param name="UnbookedMonths">Closed months of the year with a calculated amount and nothing booked in them: where variant C is wrong.</param>
/// <param name="WithoutRate">The first day of the year without the common rate that its price needs; null when there is none.</param>
public sealed record CommitmentLine(Grant Grant, CommitmentAmounts Amounts, IReadOnlyList<int> UnbookedMonths, DateOnly? WithoutRate)
{
    /// <summary>Closed months of the year with a calculated amount and nothing booked for any of their days: the bills that have not come.</summary>
    public IReadOnlyList<int> NotBilledMonths { get; init; } = [];
}

/// <summary>The commitment accounts of a municipality.</summary>
/// <param name="Question">What was asked for.</param>
/// <param name="Lines">The lines by child and first day.</param>
/// <param name="Total">The sum of the lines.</param>
/// <param name="NotOnLines">What is booked to date on no line: with <see cref="Total"/>'s booked it is all that finance has booked.</param>
public sealed record CommitmentTable(CommitmentQuestion Question, IReadOnlyList<CommitmentLine> Lines, CommitmentAmounts Total, Kroner NotOnLines)
{
    /// <summary>All that finance has booked in the year until the cut-off.</summary>
    public Kroner BookedInAll => Total.Booked + NotOnLines;

    /// <summary>The sums by child, in order.</summary>
    public IEnumerable<(PersonId Person, int Lines, CommitmentAmounts Amounts)> ByChild()
    {
        for (var from = 0; from < Lines.Count;)
        {
            var end = from;
            var sum = default(CommitmentAmounts);
            for (; end < Lines.Count && Lines[end].Grant.Person == Lines[from].Grant.Person; end++)
                sum += Lines[end].Amounts;
            yield return (Lines[from].Grant.Person, end - from, sum);
            from = end;
        }
    }
}
