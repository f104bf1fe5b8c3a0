namespace Socialstat.Statistics;

/// <summary>What an attacker knows of one matrix: some columns exactly, and bounds of others.</summary>
/// <param name="Matrix">Atoms x cells.</param>
/// <param name="Known">Columns whose figure is known.</param>
/// <param name="Lower">Smallest value of each column: what other tables tell ("at least as many as on 31 December").</param>
/// <param name="Upper">Largest value of each column; infinite where nothing is known.</param>
internal sealed record Attack(AtomMatrix Matrix, bool[] Known, double[] Lower, double[] Upper);

/// <summary>Where an attacker can place a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Low">Smallest possible value.</param>
/// <param name="High">Largest possible value.</param>
/// <param name="IsExact">Whether one who also knows that hidden figures are not zero finds it exactly.</param>
internal readonly record struct Placed(int Column, double Low, double High, bool IsExact)
{
    private const double Tolerance = 1e-6;

    /// <summary>Number of whole numbers in the interval, less one.</summary>
    public int Width => double.IsInfinity(High) ? int.MaxValue : (int)(Math.Floor(High + Tolerance) - Math.Ceiling(Low - Tolerance));
}
