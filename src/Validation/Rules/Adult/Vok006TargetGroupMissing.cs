using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A service that starts from 1 January 2025 has a primary target group. Under section 117 a a blank says the same as "not stated", which is what is to be reported there (VOK-009).</summary>
public static class Vok006TargetGroupMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "VOK-006",
        Title = new("Primær målgruppe mangler", "The primary target group is missing"),
        Severity = Severity.Error,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [AdultFields.PrimaryTargetGroup, Fields.StartDate],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => c.Provision is not { } service || c.Date(Fields.StartDate) is not { } start
            ? Outcome.CannotBeJudged
            : BrokenWhen(start >= AdultConcepts.From && service != AdultServices.FreeChoice && c.IsBlank(AdultFields.PrimaryTargetGroup)),
        Values = c => [c.TextOf(AdultFields.PrimaryTargetGroup), c.TextOf(Fields.StartDate), Write.Day(AdultConcepts.From), c.TextOf(AdultFields.ServiceParagraph)],
        Message = new(
            "Den primære målgruppe er tom (”{0}”). Den skal angives for ydelser fra {2}; denne efter {3} starter {1}.",
            "The primary target group is blank (“{0}”). It is given for services from {2}; this one under {3} starts {1}."),
        Fix = new(
            "Angiv målgruppens UUID fra Fælles Faglige Begreber, eller skriv uoplyst, hvor det er en mulighed.",
            "Give the UUID of the target group from Fælles Faglige Begreber, or write uoplyst where that is possible."),
        Sources = [SourceRef.Guideline("9.2.4")],
    };
}
