using System.Security.Cryptography;
using System.Text;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>How a discrepancy stands.</summary>
public enum DiscrepancyState
{
    /// <summary>Nobody has decided.</summary>
    Open,

    /// <summary>It was closed and is back: newer files still show what was said to be corrected, or it says something else now.</summary>
    Returned,

    /// <summary>It is closed.</summary>
    Closed,
}

/// <summary>Something that does not agree between case system, commitments and finance.</summary>
public sealed record Discrepancy
{
    /// <summary>The kind.</summary>
    public required DiscrepancyKind Kind { get; init; }

    /// <summary>What it is about, in the words that make it the same next month.</summary>
    public required string Subject { get; init; }

    /// <summary>The child; none when it is about no child.</summary>
    public PersonId Person { get; init; }

    /// <summary>The grant line.</summary>
    public Grant? Grant { get; init; }

    /// <summary>The service or measure, as text.</summary>
    public string Service { get; init; } = "";

    /// <summary>The provider.</summary>
    public string Provider { get; init; } = "";

    /// <summary>The account.</summary>
    public string Account { get; init; } = "";

    /// <summary>The amount in question; null when it is about no amount.</summary>
    public Kroner? Amount { get; init; }

    /// <summary>Whether the amount grows by the day with the grant. Then it is no part of what the row says: what is explained today is explained tomorrow and next year.</summary>
    public bool IsRunning { get; init; }

    /// <summary>Number of postings, months or cases in question.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The day since when it has been so.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>What is wrong.</summary>
    public required Text Message { get; init; }

    /// <summary>Who has it: the caseworker of the line for what caseworkers mend, else a role.</summary>
    public Text Owner => Grant is { Caseworker.Length: > 0 } grant && Kind.Owner.En == "caseworker" ? new Text(grant.Caseworker, grant.Caseworker) : Kind.Owner;

    /// <summary>The id: the same as long as it is about the same.</summary>
    public string Id => Hash($"{Kind.Code}|{Subject}");

    /// <summary>What it says, to see whether that has changed.</summary>
    public string Content => Hash(IsRunning ? Message.Da : $"{Message.Da}|{Amount}|{Count}|{Since:yyyy-MM-dd}");

    /// <summary>Age in days.</summary>
    public int AgeOn(DateOnly day) => Math.Max(0, day.DayNumber - Since.DayNumber);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}

/// <summary>A discrepancy with how it stands.</summary>
/// <param name="Discrepancy">The discrepancy.</param>
/// <param name="State">How it stands.</param>
/// <param name="Owner">Who has it.</param>
/// <param name="Decision">The last decision about it; null when there is none.</param>
public sealed record StandingDiscrepancy(Discrepancy Discrepancy, DiscrepancyState State, Text Owner, DiscrepancyDecision? Decision);

/// <summary>Holds discrepancies against what was decided about them.</summary>
public static class DiscrepancyLife
{
    /// <summary>Closed because it is as it should be: stays closed while it says the same.</summary>
    public const string Explained = "explained";

    /// <summary>Closed because it is being corrected: is back when files that came later still show it.</summary>
    public const string Corrected = "corrected";

    /// <summary>The reasons for closing.</summary>
    public static IReadOnlyList<string> Reasons { get; } = [Explained, Corrected];

    /// <summary>Each discrepancy as it stands after the decisions of its municipality.</summary>
    public static IReadOnlyList<StandingDiscrepancy> Of(IReadOnlyList<Discrepancy> discrepancies, IReadOnlyList<MoneyFact> facts, Municipality municipality)
    {
        ArgumentNullException.ThrowIfNull(discrepancies);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(municipality);
        var own = facts.Where(f => f.Municipality == municipality.Code).ToList();
        var lastFile = own.OfType<MoneyReceipt>().LastOrDefault()?.Number ?? 0;
        var decisions = own.OfType<DiscrepancyDecision>().ToLookup(d => d.Finding, StringComparer.Ordinal);
        return [.. discrepancies.Select(d => Standing(d, [.. decisions[d.Id]], lastFile))];
    }

    private static StandingDiscrepancy Standing(Discrepancy discrepancy, List<DiscrepancyDecision> decisions, int lastFile)
    {
        var owner = decisions.LastOrDefault(d => d.Owner is not null)?.Owner is { } name ? new Text(name, name) : discrepancy.Owner;
        var last = decisions.LastOrDefault();
        var state = last is not { IsClosed: true } ? DiscrepancyState.Open
            : last.Content == discrepancy.Content && (last.Reason == Explained || lastFile < last.Number) ? DiscrepancyState.Closed
            : DiscrepancyState.Returned;
        return new StandingDiscrepancy(discrepancy, state, owner, last);
    }
}
