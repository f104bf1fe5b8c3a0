namespace Socialstat.App;

/// <summary>All kinds of faults (sources: statistics documentation 000 and 004, chapters 3 and 5; guideline 001, chapters 3 and 5).</summary>
public static class Faults
{
    /// <summary>The faults in the order of the files they are declared in.</summary>
    public static IReadOnlyList<Fault> All { get; } =
        [.. IdentityFaults.All, .. DateFaults.All, .. AgeFaults.All, .. CodeFaults.All, .. OfferFaults.All, .. PracticeFaults.All];
}
