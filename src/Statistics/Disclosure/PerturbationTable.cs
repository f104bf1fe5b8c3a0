namespace Socialstat.Statistics;

/// <summary>How counts are changed by cell keys.</summary>
public sealed record PerturbationTable(int LargestNoise, double Variance, int SmallestShown);
