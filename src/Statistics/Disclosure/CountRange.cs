namespace Socialstat.Statistics;

/// <summary>Between which numbers a count lies, by what is published.</summary>
/// <param name="Low">The smallest.</param>
/// <param name="High">The largest; infinite where nothing is known.</param>
internal readonly record struct CountRange(double Low, double High)
{
    /// <summary>A number that is known.</summary>
    public static CountRange Exactly(long count) => new(count, count);
}
