using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>It is said whether the citizen is in the target group of the offer and of section 110.</summary>
public static class Heh008TargetGroupMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HEH-008",
        Title = new("Spørgsmålet om målgruppe er ikke besvaret", "The question about the target group is not answered"),
        Severity = Severity.Error,
        AppliesTo = [ShelterEnquiryRecord.Declaration],
        Fields = [ShelterFields.InTargetGroup],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.IsBlank(ShelterFields.InTargetGroup)),
        Values = c => [c.TextOf(ShelterFields.InTargetGroup)],
        Message = new(
            "Det er ikke oplyst, om borgeren er i målgruppen for tilbuddet og for § 110.",
            "It is not said whether the citizen is in the target group of the offer and of section 110."),
        Fix = new("Svar ja eller nej.", "Answer yes or no."),
        Sources = [SourceRef.Guideline("7.3.2")],
    };
}
