namespace Socialstat.Law;

/// <summary>What a change for reporters is about.</summary>
public enum ChangeKind
{
    /// <summary>What the record type must hold.</summary>
    Scope,

    /// <summary>A field comes or goes.</summary>
    Field,

    /// <summary>A field is asked for.</summary>
    Requirement,

    /// <summary>A code comes or goes.</summary>
    Code,

    /// <summary>A provision comes or goes.</summary>
    Provision,

    /// <summary>A measure comes or goes, or is granted under another act.</summary>
    Measure,

    /// <summary>A deadline.</summary>
    Deadline,

    /// <summary>A number in a rule.</summary>
    Threshold,
}

/// <summary>Something that is otherwise for reporters from a day.</summary>
/// <param name="Type">The record type.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="TakesEffect">First day on which it holds.</param>
/// <param name="What">What is new, in a sentence.</param>
/// <param name="Source">Where it is laid down.</param>
public sealed record ReportingChange(RecordType Type, ChangeKind Kind, DateOnly TakesEffect, Text What, string Source)
{
    /// <summary>Months between the notice of a change and the day it takes effect (guideline 1.5).</summary>
    public const int MonthsOfNotice = 6;

    /// <summary>Whether a notice given on the day came at least six months before the change takes effect.</summary>
    public bool IsInTime(DateOnly notice) => notice.AddMonths(MonthsOfNotice) <= TakesEffect;

    /// <summary>The last day on which notice of the change could be given in time.</summary>
    public DateOnly LatestNotice => TakesEffect.AddMonths(-MonthsOfNotice);
}

/// <summary>Names of the kinds of change.</summary>
public static class ChangeKinds
{
    /// <summary>The name.</summary>
    public static Text Name(this ChangeKind kind) => kind switch
    {
        ChangeKind.Scope => new("Omfang", "Scope"),
        ChangeKind.Field => new("Oplysning", "Field"),
        ChangeKind.Requirement => new("Krav", "Requirement"),
        ChangeKind.Code => new("Kode", "Code"),
        ChangeKind.Provision => new("Bestemmelse", "Provision"),
        ChangeKind.Measure => new("Indsats", "Measure"),
        ChangeKind.Deadline => new("Frist", "Deadline"),
        _ => new("Grænseværdi", "Threshold"),
    };
}
