using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>A rule about imported money data: what may not be, and how to mend it.</summary>
public sealed record MoneyRule
{
    /// <summary>Code: OKO-001.</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>An error keeps the row out; a warning lets it in.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How to mend it.</summary>
    public required Text Fix { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public required SourceRef Source { get; init; }
}

/// <summary>What is wrong with an imported row or file.</summary>
public sealed record MoneyFinding
{
    /// <summary>The rule that is broken.</summary>
    public required MoneyRule Rule { get; init; }

    /// <summary>Machine name of the layout.</summary>
    public required string Layout { get; init; }

    /// <summary>The receipt's number and the row; row 0 is the file as a whole.</summary>
    public required RowPlace Place { get; init; }

    /// <summary>Machine name of the field; empty when it is not about one.</summary>
    public string Field { get; init; } = "";

    /// <summary>The text that stands there; a person's number is hidden but for its first six digits.</summary>
    public string Value { get; init; } = "";

    /// <summary>What is wrong.</summary>
    public required Text Message { get; init; }
}
