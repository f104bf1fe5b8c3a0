namespace Socialstat.Publication;

/// <summary>Units that have been reported and do not belong to the population; they are on the error list and in no figure.</summary>
/// <param name="Reported">Records reported.</param>
/// <param name="OutsideAge">Of these: outside the ages of the statistic.</param>
/// <param name="Identity">Of these: with a person number that nobody has, or of somebody who was dead or not born.</param>
/// <param name="OnParent">Of these: on a parent's number.</param>
/// <param name="OutsideScope">Of these: a measure that does not belong to the statistic.</param>
public sealed record CoverageFacts(long Reported, long OutsideAge, long Identity, long OnParent, long OutsideScope)
{
    /// <summary>All that do not belong.</summary>
    public long NotBelonging => OutsideAge + Identity + OnParent + OutsideScope;
}

/// <summary>What municipalities have reported from more than one source system.</summary>
/// <param name="Children">Children in each municipality.</param>
/// <param name="ChildrenInSeveral">Of these: reported from several systems.</param>
/// <param name="Measures">Measures of a child in a municipality.</param>
/// <param name="MeasuresInSeveral">Of these: reported from several systems.</param>
public sealed record CommonFacts(long Children, long ChildrenInSeveral, long Measures, long MeasuresInSeveral);

/// <summary>A field that must be filled in.</summary>
/// <param name="Field">Machine name.</param>
/// <param name="LabelDa">What it is called, in Danish.</param>
/// <param name="LabelEn">What it is called, in English.</param>
/// <param name="Required">Records in which it must be filled in.</param>
/// <param name="Missing">Of these: without a usable value.</param>
public sealed record ItemFacts(string Field, string LabelDa, string LabelEn, long Required, long Missing);

/// <summary>What has been derived rather than reported.</summary>
/// <param name="Spells">Spells that count.</param>
/// <param name="Episodes">Episodes that they make.</param>
/// <param name="Records">Records of starts.</param>
/// <param name="Recoded">Of these: reported under a provision that another has taken over from.</param>
public sealed record DerivationFacts(long Spells, long Episodes, long Records, long Recoded)
{
    /// <summary>Spells that have been joined to another.</summary>
    public long Merged => Spells - Episodes;
}

/// <summary>How often a rule is broken.</summary>
/// <param name="Rule">Code of the rule.</param>
/// <param name="TitleDa">Title, in Danish.</param>
/// <param name="TitleEn">Title, in English.</param>
/// <param name="IsError">Whether it keeps the record out of the register.</param>
/// <param name="Findings">Findings that stand.</param>
/// <param name="Judged">Records that the rule looks at: the denominator.</param>
public sealed record RuleFacts(string Rule, string TitleDa, string TitleEn, bool IsError, long Findings, long Judged);

/// <summary>The error list of the statistic.</summary>
/// <param name="OpenErrors">Errors that stand.</param>
/// <param name="OpenWarnings">Warnings that stand and nobody has answered for.</param>
/// <param name="Accepted">Warnings that the municipality has answered for.</param>
/// <param name="Records">Records reported.</param>
/// <param name="Rejected">Of these: kept out of the register.</param>
public sealed record FindingFacts(long OpenErrors, long OpenWarnings, long Accepted, long Records, long Rejected);

/// <summary>Who answers questions. What is empty is not known, and a report without it cannot be released.</summary>
public sealed record ContactFacts
{
    /// <summary>Organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>Office.</summary>
    public required string Office { get; init; }

    /// <summary>Name of the contact person.</summary>
    public required string Name { get; init; }

    /// <summary>What the person does.</summary>
    public required string Function { get; init; }

    /// <summary>Address.</summary>
    public required string Address { get; init; }

    /// <summary>Mail address.</summary>
    public required string Mail { get; init; }

    /// <summary>Telephone.</summary>
    public required string Telephone { get; init; }
}
