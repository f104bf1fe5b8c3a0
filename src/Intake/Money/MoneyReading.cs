using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>What a file about money came to.</summary>
/// <param name="Receipt">Its receipt.</param>
/// <param name="Rows">Rows in it.</param>
/// <param name="New">Rows that were not known before.</param>
/// <param name="Changed">Rows that took the place of another version.</param>
/// <param name="Same">Rows that said what was known.</param>
/// <param name="Deleted">Rows that took an earlier one out.</param>
/// <param name="Rejected">Rows that stay out.</param>
public sealed record MoneyFileCount(MoneyReceipt Receipt, int Rows, int New, int Changed, int Same, int Deleted, int Rejected);

/// <summary>A book with what was found while its files were read.</summary>
public sealed class MoneyReading
{
    /// <summary>The book.</summary>
    public required MoneyBook Book { get; init; }

    /// <summary>What is wrong with files and rows, in order of file and row.</summary>
    public required IReadOnlyList<MoneyFinding> Findings { get; init; }

    /// <summary>The files in the order in which they were imported.</summary>
    public required IReadOnlyList<MoneyFileCount> Files { get; init; }
}
