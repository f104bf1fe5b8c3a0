using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>An analysis for a municipality as it is declared: what it is, how to read it, and where that is laid down. Its command and its page show these words.</summary>
public sealed record Analysis
{
    /// <summary>Machine name, also of its command and its page: <c>commitments</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>What is counted or computed, with its conditions.</summary>
    public required Text Definition { get; init; }

    /// <summary>How to read it, in one sentence that begins "Læs det sådan".</summary>
    public required Text Reading { get; init; }

    /// <summary>Where it is laid down.</summary>
    public required IReadOnlyList<SourceRef> Sources { get; init; }

    /// <summary>The layouts of money that it reads, by machine name; empty when it needs the register alone.</summary>
    public IReadOnlyList<MoneyLayout> Layouts { get; init; } = [];
}
