namespace Socialstat.Validation;

/// <summary>What judging a rule can come to. "Cannot be judged" is never shown as kept.</summary>
public enum Outcome : byte
{
    /// <summary>The rule is kept.</summary>
    Kept,

    /// <summary>The rule is broken.</summary>
    Broken,

    /// <summary>Something that the rule needs is not known.</summary>
    CannotBeJudged,
}

/// <summary>What a broken rule means for the record.</summary>
public enum Severity : byte
{
    /// <summary>The record stays on the error list and out of the register.</summary>
    Error,

    /// <summary>The record goes in, flagged.</summary>
    Warning,

    /// <summary>Good to know.</summary>
    Info,
}

/// <summary>What a rule is judged on.</summary>
public enum Scope : byte
{
    /// <summary>One record by itself, as it was sent.</summary>
    Record,

    /// <summary>An event in its case, with what the register knows about the person.</summary>
    Case,

    /// <summary>A person's spells of one measure.</summary>
    Person,

    /// <summary>A municipality's figures.</summary>
    Municipality,

    /// <summary>A delivery as a whole.</summary>
    Delivery,

    /// <summary>The register as built, with its courses and counts.</summary>
    Register,
}

/// <summary>Which day decides which law and which threshold a rule uses.</summary>
public enum JudgedOn : byte
{
    /// <summary>The start date of the measure.</summary>
    StartDate,

    /// <summary>The end date of the measure.</summary>
    EndDate,

    /// <summary>The day of the event.</summary>
    EventDate,

    /// <summary>The day of the delivery.</summary>
    DeliveryDate,

    /// <summary>Today, or the day given with --as-of.</summary>
    Today,
}

/// <summary>Short words for outcomes.</summary>
public static class Outcomes
{
    /// <summary>Broken when the condition of violation holds, otherwise kept.</summary>
    public static Outcome BrokenWhen(bool violated) => violated ? Outcome.Broken : Outcome.Kept;
}
