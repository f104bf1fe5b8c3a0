using Socialstat.Law;

namespace Socialstat.App;

/// <summary>A person's visit from signing in to signing out.</summary>
internal sealed class Session(Visitor visitor, DateTimeOffset started)
{
    /// <summary>Who.</summary>
    public Visitor Visitor { get; } = visitor;

    /// <summary>When it began.</summary>
    public DateTimeOffset Started { get; } = started;

    /// <summary>When something was last asked for.</summary>
    public DateTimeOffset Seen { get; set; } = started;

    /// <summary>What forms of the session must carry, so that no other site can send them.</summary>
    public string FormKey { get; } = Sessions.Secret();

    /// <summary>Why the person looks; null until it is stated, and until then nothing is shown.</summary>
    public VisitPurpose? Purpose { get; set; }

    /// <summary>What has been written to the access log in this session: the same page is noted once.</summary>
    public HashSet<string> Noted { get; } = new(StringComparer.Ordinal);
}

/// <summary>Why someone looks at a municipality's own figures: stated once in each session and written with every access.</summary>
/// <param name="Code">Code.</param>
/// <param name="Title">In words.</param>
internal sealed record VisitPurpose(string Code, Text Title)
{
    public static readonly IReadOnlyList<VisitPurpose> All =
    [
        new("steering", new("Økonomistyring og budgetopfølgning", "Financial steering and follow-up on the budget")),
        new("management", new("Ledelsesinformation", "Management information")),
        new("quality", new("Kvalitetssikring af data", "Quality assurance of data")),
        new("casework", new("Behandling af egne sager", "Handling of own cases")),
        new("statistics", new("Statistik og analyse", "Statistics and analysis")),
    ];

    public static VisitPurpose? WithCode(string? code) => All.FirstOrDefault(p => p.Code == code);
}
