using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A municipality reports about itself, or about a neighbour that it has an arrangement with.</summary>
public static class GenF006NoDelegation
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "GEN-F006",
        Title = new("Indberetteren må ikke indberette for kommunen", "The reporter may not report for the municipality"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Municipal,
        Fields = [Fields.ActingMunicipality],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = c =>
        {
            var municipality = (int)c.Code(Fields.ActingMunicipality);
            if (municipality < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(!Delegations.MayReport(c.Delivery.Reporter, Geography.Municipalities[municipality], c.Delivery.Date));
        },
        Values = c => [c.TextOf(Fields.ActingMunicipality), c.Delivery.Reporter, Write.Day(c.Delivery.Date)],
        Message = new(
            "Handlekommune ”{0}” er en anden end indberetteren {1}, og der er ingen aftale den {2} om, at {1} indberetter for {0}.",
            "Acting municipality “{0}” is not the reporter {1}, and no arrangement is registered on {2} by which {1} reports for {0}."),
        Fix = new(
            "Ret handlekommunen, send fra den rigtige kommune, eller få aftalen registreret.",
            "Correct the acting municipality, send from the right municipality, or have the arrangement registered."),
        Sources = [SourceRef.Guideline("1.1"), SourceRef.Public("Danmarks Statistik: kommuner, der indberetter for hinanden")],
    };
}
