using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>A posting with its class and its line.</summary>
/// <param name="Posting">The posting.</param>
/// <param name="Class">Its class.</param>
/// <param name="Grant">The line it belongs to; null when it belongs to none.</param>
public readonly record struct ClassedPosting(Posting Posting, PostingClass Class, Grant? Grant);

/// <summary>The postings of a line for the same days against what is committed for them.</summary>
/// <param name="Grant">The line.</param>
/// <param name="From">First day that they cover.</param>
/// <param name="To">Last day.</param>
/// <param name="Booked">What is booked.</param>
/// <param name="Committed">What is committed.</param>
public sealed record BookedPeriod(Grant Grant, DateOnly From, DateOnly To, Kroner Booked, Kroner Committed);

/// <summary>A month of an account in which postings and ledger differ.</summary>
/// <param name="Account">Function and grouping.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="Postings">Sum of the imported postings.</param>
/// <param name="Ledger">Balance of the ledger; null when it has none for the account.</param>
public sealed record LedgerDifference(BoundAccount Account, DateOnly Month, Kroner Postings, Kroner? Ledger)
{
    /// <summary>Postings less ledger.</summary>
    public Kroner Difference => Postings - (Ledger ?? Kroner.Zero);
}

/// <summary>The reconciliation of a year: every posting booked in it in exactly one class.</summary>
public sealed class Reconciliation
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>All postings of the book, whenever booked, in the book's order.</summary>
    public required IReadOnlyList<ClassedPosting> Postings { get; init; }

    /// <summary>Periods of lines that are outside the margin.</summary>
    public required IReadOnlyList<BookedPeriod> OutsideMargin { get; init; }

    /// <summary>Sums of the year by class and month (0 = January).</summary>
    public required Kroner[,] ByMonth { get; init; }

    /// <summary>Number of postings of the year by class.</summary>
    public required int[] Counts { get; init; }

    /// <summary>Balances of the ledger by month; null when none is imported for the year.</summary>
    public required Kroner[]? Ledger { get; init; }

    /// <summary>Accounts and months in which postings and ledger differ.</summary>
    public required IReadOnlyList<LedgerDifference> Differences { get; init; }

    /// <summary>Sum of a class in the year.</summary>
    public Kroner Of(PostingClass @class) => Sum(Enumerable.Range(0, 12).Select(m => ByMonth[(int)@class, m]));

    /// <summary>Sum of all classes in a month (0 = January).</summary>
    public Kroner InMonth(int month) => Sum(PostingClasses.All.Select(c => ByMonth[(int)c, month]));

    /// <summary>Sum of all classes.</summary>
    public Kroner Total => Sum(PostingClasses.All.Select(Of));

    private static Kroner Sum(IEnumerable<Kroner> amounts) => amounts.Aggregate(Kroner.Zero, (sum, amount) => sum + amount);
}
