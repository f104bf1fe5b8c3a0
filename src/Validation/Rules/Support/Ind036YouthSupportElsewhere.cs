using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// Youth support is given by the municipality where the young person lives after 18, unless the municipality that placed the child has decided under
/// section 120 or the young person moved directly to another social offer (an end of the placement to a residential offer for adults).
/// </summary>
public static class Ind036YouthSupportElsewhere
{
    private static readonly int s_residentialOffer = PlacementFields.ResidenceAfter.Codes!.IndexOf("4");

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-036",
        Title = new("Ungestøtte i en kommune, som den unge ikke bor i", "Youth support in a municipality where the young person does not live"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.ActingMunicipality, Fields.MeasureParagraph],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (!c.IsOnChild || c.Measure is not { } measure || !BesidePlacement.IsUnder(measure, "114") || c.StartDate is not { } start)
                return Outcome.Kept;
            if (c.Birthday(18) is not { } birthday)
                return Outcome.CannotBeJudged;
            if (start < birthday)
                return Outcome.Kept;
            var residence = c.People.ResidenceOn(c.PersonIndex, start);
            if (residence < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(residence != c.Municipality.Index && !c.Placements.Events(c.CurrentIdentity, c.Municipality.Index).Any(KeepsDuty));
        },
        Values = c => [c.Municipality.ToString(), Geography.Municipalities[c.People.ResidenceOn(c.PersonIndex, c.StartDate!.Value)].ToString(), Write.Provision(c.Provision), Write.Day(c.StartDate)],
        Message = new(
            "Ungestøtte efter {2} starter {3} i {0}, men den unge bor i {1}, og {0} har hverken indberettet en afgørelse efter § 120 eller en direkte flytning til et andet socialt tilbud.",
            "Youth support under {2} starts {3} in {0}, but the young person lives in {1}, and {0} has reported neither a decision under section 120 nor a direct move to another social offer."),
        Fix = new(
            "Er handlepligten gået over til bopælskommunen, så slet indsatsen her. Ellers indberet afgørelsen efter § 120 eller opholdet efter anbringelsens ophør.",
            "If the duty to act has passed to the municipality of residence, delete the measure here. Otherwise report the decision under section 120, or the residence after the end of the placement."),
        Sources = [SourceRef.Guideline("3.2.7")],
    };

    private static bool KeepsDuty(Candidate e) => e.Event == PlacementEvents.YouthDecision
        ? e.Provision?.Ref is { } basis && basis.Act == Act.BarnetsLov && basis.Section.StartsWith("120", StringComparison.Ordinal)
        : e.Code(PlacementFields.ResidenceAfter) == s_residentialOffer;
}
