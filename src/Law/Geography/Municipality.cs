namespace Socialstat.Law;

/// <summary>One of the 98 municipalities (from 2007).</summary>
/// <param name="Index">Position in the official list, 0-97; used in packed records.</param>
/// <param name="Code">Three-digit code, e.g. 101.</param>
/// <param name="Name">Name without the word kommune.</param>
/// <param name="Province">The landsdel it lies in.</param>
public sealed record Municipality(int Index, string Code, string Name, Province Province)
{
    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code} {Name}";
}

/// <summary>A landsdel (province, NUTS 3).</summary>
/// <param name="Index">Position, 0-10.</param>
/// <param name="Code">Two-digit code 01-11.</param>
/// <param name="Name">Name.</param>
/// <param name="Region">The region it lies in.</param>
public sealed record Province(int Index, string Code, string Name, Region Region);

/// <summary>A region (NUTS 2).</summary>
/// <param name="Index">Position, 0-4.</param>
/// <param name="Code">Three-digit code 081-085.</param>
/// <param name="Name">Name.</param>
public sealed record Region(int Index, string Code, string Name);
