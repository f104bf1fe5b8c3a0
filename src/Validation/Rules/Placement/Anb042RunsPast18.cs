using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// A placement of a child ends on the day before the 18th birthday at the latest, unless the stay is kept by decision or a sentence goes on.
/// Someone born on 29 February turns 18 on 1 March in years without it, so 27 and 28 February are both accepted.
/// </summary>
public static class Anb042RunsPast18
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-042",
        Title = new("Anbringelsen fortsætter efter 18 år uden beslutning", "The placement goes on past 18 without a decision"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.EndDate,
        Together = Together.Case,
        Violations = group => RunsTooLong.Past(group, 18),
        Message = new(
            "Anbringelsen fra {1} løber til ”{0}” (tomt: ikke ophørt), men den unge fyldte 18 år {2}, og der er ingen beslutning om ophold for 18-22-årige.",
            "The placement from {1} runs to “{0}” (blank: not ended), but the young person turned 18 on {2}, and there is no decision about a stay at 18-22 years."),
        Fix = new(
            "Indberet ophør senest dagen før 18-årsdagen, eller indberet beslutningen om at opretholde opholdet (youth_decision).",
            "Report an end on the day before the 18th birthday at the latest, or report the decision to keep the stay (youth_decision)."),
        Sources = [SourceRef.Guideline("2.1"), SourceRef.Guideline("3.2.1")],
    };
}
