namespace Socialstat.App;

/// <summary>What the municipality with full data about money shall be like.</summary>
/// <param name="Municipality">Its code.</param>
/// <param name="Folder">Where the files go: never among the deliveries.</param>
/// <param name="IsDense">Weekly postings and two follow costs to each measure, as many as a large municipality has; for measuring.</param>
public sealed record MoneyPlan(string Municipality, string Folder, bool IsDense = false)
{
    /// <summary>The municipality of the demonstration: the one with most children.</summary>
    public const string Usual = "101";
}

/// <summary>A fault that was made in the data about money, so that a test can ask whether the lists find exactly these.</summary>
/// <param name="Kind">Name of the fault.</param>
/// <param name="Id">The row it is in: a grant, a posting, an invoice, or a child.</param>
/// <param name="Ore">What it is about in ore; 0 when it is not about an amount.</param>
public sealed record MadeFault(string Kind, string Id, long Ore);

/// <summary>What was made about money.</summary>
/// <param name="Rows">Rows by layout.</param>
/// <param name="Faults">Every fault.</param>
/// <param name="PostedOre">Sum of all postings.</param>
public sealed record MoneySummary(IReadOnlyDictionary<string, int> Rows, IReadOnlyList<MadeFault> Faults, long PostedOre);
