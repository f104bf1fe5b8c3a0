using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A temporary place without approval is for acute placements only.</summary>
public static class Anb049TemporaryPlaceLong
{
    private static readonly Threshold LongestStay = new(
        new("Flest dage i midlertidigt tilbud", "Most days in a temporary offer"), Dated.Always(183, "Liste over valideringer, ANB-049"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-049",
        Title = new("Midlertidigt ikke-godkendt tilbud i over et halvt år", "Temporary non-approved offer for more than half a year"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.PlacementType],
        Thresholds = [LongestStay],
        JudgedOn = JudgedOn.Today,
        Together = Together.Case,
        Violations = group => group.Placements.SelectMany(p => p.Stays)
            .Where(s => s.Place.Key == "P13" && s.Opened.InForce && (s.To ?? group.Today).DayNumber - s.From.DayNumber > LongestStay.On(group.Today))
            .Select(s => new Violation(s.Opened, s.Opened.Text(PlacementFields.PlacementType), Write.Day(s.From), Write.Day(s.To), Write.Number(LongestStay.On(group.Today)))),
        Message = new(
            "Barnet er i et midlertidigt ikke-godkendt tilbud (type ”{0}”) fra {1} til ”{2}” (tomt: stadig), i mere end {3} dage.",
            "The child is in a temporary non-approved offer (type “{0}”) from {1} to “{2}” (blank: still), for more than {3} days."),
        Fix = new(
            "Indberet flytningen til et godkendt sted, eller ret typen, hvis stedet nu er godkendt.",
            "Report the move to an approved place, or correct the kind if the place is now approved."),
        Sources = [SourceRef.Guideline("2.2.7")],
        IsDerived = true,
    };
}
