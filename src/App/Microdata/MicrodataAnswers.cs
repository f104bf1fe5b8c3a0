using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>What is asked for: an extract, each variable with the reason why it is needed.</summary>
internal sealed record ExtractQuestion
{
    public string? Project { get; init; }

    public string? Title { get; init; }

    public string? LegalBasis { get; init; }

    public string? Recipient { get; init; }

    public string? Statistic { get; init; }

    public int FromYear { get; init; }

    public int ToYear { get; init; }

    public DateOnly? ExpiresOn { get; init; }

    public IReadOnlyList<WantedVariable>? Variables { get; init; }
}

/// <summary>What one who approves says: why small classes are accepted, or nothing.</summary>
internal sealed record ApprovalQuestion(string? AcceptsSmallClasses);

/// <summary>A step that has been written down.</summary>
internal sealed record StepAnswer(int Number, string Project, string By, DateTimeOffset RecordedAt);

/// <summary>A request as one who approves sees it: what is asked for, by whom, why, and how small its classes would be.</summary>
internal sealed record ExtractRequestAnswer(ExtractRequest Request, ClassReport Classes, IReadOnlyList<int> Approvals);

/// <summary>Who does the pseudonym of a project stand for, and why must it be known.</summary>
internal sealed record PseudonymQuestion(string? Project, string? Pseudonym, string? Reason);
