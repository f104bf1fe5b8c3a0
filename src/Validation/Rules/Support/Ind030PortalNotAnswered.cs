using Socialstat.Law;
using Socialstat.Register;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>For a measure in an offer it is answered whether the offer must be in Tilbudsportalen.</summary>
public static class Ind030PortalNotAnswered
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-030",
        Title = new(
            "Ikke oplyst, om tilbuddet skal fremgå af Tilbudsportalen",
            "Not said whether the offer must be in Tilbudsportalen"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.OfferOutsidePortal, Fields.MeasureParagraph],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Measure is not { } measure)
                return Outcome.CannotBeJudged;
            return BrokenWhen(measure.OfferRequired && !c.Has(EventNotes.PortalAnswered));
        },
        Values = c => ["", Write.Provision(c.Provision)],
        Message = new(
            "Feltet ”Tilbuddet skal ikke fremgå af Tilbudsportalen” er ikke udfyldt (”{0}”) for indsatsen efter {1}. Det læses, som om tilbuddet skal fremgå.",
            "The field “offer need not be in Tilbudsportalen” is not filled in (“{0}”) for the measure under {1}. It is read as if the offer must be in it."),
        Fix = new(
            "Udfyld feltet med nej, når tilbuddet skal fremgå af Tilbudsportalen, og ja, når det ikke skal.",
            "Fill in the field with no when the offer must be in Tilbudsportalen and yes when it need not."),
        Sources = [SourceRef.Guideline("3.2.10")],
        IsDerived = true,
    };
}
