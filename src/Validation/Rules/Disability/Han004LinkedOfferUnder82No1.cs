using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A special day offer in connection with an ordinary day offer is reported under BL 82 no. 4.</summary>
public static class Han004LinkedOfferUnder82No1
{
    private static readonly int SpecialDayOffer = Measures.ProvisionIndex(new LawRef(Act.BarnetsLov, "82.1"));

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HAN-004",
        Title = new(
            "Særligt dagtilbud i tilknytning til alment dagtilbud",
            "Special day offer in connection with an ordinary one"),
        Severity = Severity.Warning,
        AppliesTo = [DisabilityRecord.Declaration],
        Fields = [Fields.MeasureParagraph, Fields.LinkedOffer],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.Event != CodeLists.Start)
                return Outcome.Kept;
            if (c.Measure is null || c.Bool(Fields.LinkedOffer) is not { } linked)
                return Outcome.CannotBeJudged;
            return BrokenWhen(linked && c[Fields.MeasureParagraph].Number == SpecialDayOffer);
        },
        Values = c => [c.TextOf(Fields.MeasureParagraph)],
        Message = new(
            "Indsatsen gives i tilknytning til et alment dagtilbud, men er indberettet efter {0}. Den skal indberettes efter § 82, nr. 4, i barnets lov.",
            "The measure is given in connection with an ordinary day offer but is reported under {0}. It must be reported under section 82, no. 4, of the Children’s Act."),
        Fix = new(
            "Ret indsatsparagraffen til BL 82.4, eller ret feltet om tilknytning, hvis det er forkert.",
            "Change the provision to BL 82.4, or correct the field about the connection if it is wrong."),
        Sources = [SourceRef.Guideline("5.2.1")],
    };
}
