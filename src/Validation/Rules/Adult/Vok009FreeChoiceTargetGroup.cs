using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Under section 117 a the target group is "not stated"; a blank says the same.</summary>
public static class Vok009FreeChoiceTargetGroup
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "VOK-009",
        Title = new("Målgruppe for § 117 a skal være uoplyst", "The target group under section 117 a is “not stated”"),
        Severity = Severity.Error,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [AdultFields.PrimaryTargetGroup, AdultFields.OtherTargetGroups, AdultFields.ServiceParagraph],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => c.Provision is not { } service
            ? Outcome.CannotBeJudged
            : BrokenWhen(service == AdultServices.FreeChoice && AdultConcepts.TargetGroups.Any(field => c.Concepts(field).Any(concept => concept != CommonConcepts.NotStated))),
        Values = c => [c.TextOf(AdultFields.PrimaryTargetGroup), c.TextOf(AdultFields.OtherTargetGroups)],
        Message = new(
            "Ydelsen er efter § 117 a, men målgruppen er ”{0}” (øvrige: ”{1}”). Her indberettes uoplyst målgruppe.",
            "The service is under section 117 a, but the target group is “{0}” (others: “{1}”). Here the target group is reported as not stated."),
        Fix = new(
            "Skriv uoplyst i primær målgruppe, og lad øvrige målgrupper være tomme.",
            "Write uoplyst in the primary target group, and leave other target groups blank."),
        Sources = [SourceRef.Guideline("9.2.5")],
    };
}
