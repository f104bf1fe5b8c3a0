using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A stay for 18-22 years ends on the day before the 23rd birthday at the latest.</summary>
public static class Anb043RunsPast23
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-043",
        Title = new("Opholdet fortsætter efter 23 år", "The stay goes on past 23"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.EndDate,
        Together = Together.Case,
        Violations = group => RunsTooLong.Past(group, 23),
        Message = new(
            "Opholdet fra {1} løber til ”{0}” (tomt: ikke ophørt), men den unge fyldte 23 år {2}.",
            "The stay from {1} runs to “{0}” (blank: not ended), but the young person turned 23 on {2}."),
        Fix = new(
            "Indberet ophør senest dagen før 23-årsdagen, eller ret CPR-nummeret.",
            "Report an end on the day before the 23rd birthday at the latest, or correct the CPR number."),
        Sources = [SourceRef.Guideline("2.1"), SourceRef.Guideline("3.2.2")],
    };
}
