using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Each decisive circumstance is given once.</summary>
public static class Anb027ReasonRepeated
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-027",
        Title = new("Samme udslagsgivende forhold er angivet to gange", "The same decisive circumstance is given twice"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.DecisiveCircumstances],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c[Fields.DecisiveCircumstances].Repeated),
        Values = c => [c.TextOf(Fields.DecisiveCircumstances)],
        Message = new(
            "Det samme udslagsgivende forhold står mere end én gang: ”{0}”.",
            "The same decisive circumstance stands more than once: “{0}”."),
        Fix = new(
            "Angiv hvert forhold én gang. Skulle det ene være et andet, så ret koden.",
            "Give each circumstance once. If one of them should be another, correct the code."),
        Sources = [SourceRef.Guideline("2.2.3.1")],
        IsDerived = true,
    };
}
