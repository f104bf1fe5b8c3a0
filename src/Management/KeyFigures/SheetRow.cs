using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>A row of a sheet of key figures that somebody else has made.</summary>
/// <param name="Row">Row number in the sheet, from 1 after the header.</param>
/// <param name="Code">Code of the key figure.</param>
/// <param name="Day">The day, as the sheet names it.</param>
/// <param name="Count">Count.</param>
/// <param name="Population">Children in the age group.</param>
/// <param name="PerThousand">The figure as printed; null when not given.</param>
public sealed record SheetRow(int Row, string Code, string Day, long Count, long Population, decimal? PerThousand);

/// <summary>A cell that does not add up.</summary>
/// <param name="Row">Row number in the sheet.</param>
/// <param name="Code">Code of the key figure.</param>
/// <param name="Day">The day.</param>
/// <param name="Printed">What the sheet says.</param>
/// <param name="Correct">What it computes to.</param>
/// <param name="What">What is wrong.</param>
public sealed record SheetFault(int Row, string Code, string Day, decimal Printed, decimal Correct, Text What)
{
    /// <summary>Codes of the parts when a whole is not their sum; none when it is the figure for each thousand that is wrong.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
