using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Home training is reported under BL 82 no. 3, not under BL 85.</summary>
public static class Han003HomeTrainingUnder85
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HAN-003",
        Title = new("Hjemmetræning indberettet efter § 85", "Home training reported under section 85"),
        Severity = Severity.Error,
        AppliesTo = [DisabilityRecord.Declaration],
        Fields = [Fields.MeasureParagraph],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            // Section 85 grants no measure of its own, so only texts outside the list need to be looked at.
            if (c.IsDelete || c.Event != CodeLists.Start || c[Fields.MeasureParagraph].State != ValueState.NotInList)
                return Outcome.Kept;
            return BrokenWhen(LawRef.Parse(c.TextOf(Fields.MeasureParagraph)) is { } provision && provision.Act == Act.BarnetsLov
                && (provision.Section == "85" || provision.Section.StartsWith("85.", StringComparison.Ordinal)));
        },
        Values = c => [c.TextOf(Fields.MeasureParagraph)],
        Message = new(
            "”{0}” kan ikke indberettes som indsats. Hjemmetræning, der tilrettelægges efter § 85 i barnets lov, indberettes efter § 82, nr. 3.",
            "“{0}” cannot be reported as a measure. Home training arranged under section 85 of the Children’s Act is reported under section 82, no. 3."),
        Fix = new(
            "Ret indsatsparagraffen til BL 82.3, og send posten igen.",
            "Change the provision to BL 82.3 and send the record again."),
        Sources = [SourceRef.Guideline("5.2.1")],
    };
}
