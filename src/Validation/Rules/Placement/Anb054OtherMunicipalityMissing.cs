using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A handover names the other municipality.</summary>
public static class Anb054OtherMunicipalityMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-054",
        Title = new("Den anden kommune mangler eller er ens egen", "The other municipality is missing or one's own"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.OtherMunicipality],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            if (c.IsDelete || c.Event is not (PlacementEvents.DutyGiven or PlacementEvents.DutyReceived))
                return Outcome.Kept;
            var other = c.Code(PlacementFields.OtherMunicipality);
            return BrokenWhen(c.IsBlank(PlacementFields.OtherMunicipality) || (other >= 0 && other == c.Code(Fields.ActingMunicipality)));
        },
        Values = c => [c.TextOf(PlacementFields.OtherMunicipality), c.TextOf(Fields.ActingMunicipality)],
        Message = new(
            "Den anden kommune ved afgivet eller modtaget handlepligt er ”{0}”. Den skal udfyldes og være en anden end {1}.",
            "The other municipality of the duty given or received is “{0}”. It must be filled in and be another than {1}."),
        Fix = new(
            "Udfyld koden for den kommune, der modtager eller afgiver handlepligten.",
            "Fill in the code of the municipality that receives or gives the duty to act."),
        Sources = [SourceRef.Guideline("2.1")],
        IsDerived = true,
    };
}
