using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A case that waits for a driver's licence is not closed and is not reported yet.</summary>
public static class Bil007LicencePending
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "BIL-007",
        Title = new("Sagen afventer kørekort", "The case waits for a driver’s licence"),
        Severity = Severity.Warning,
        AppliesTo = [CarRecord.Declaration],
        Fields = [CarFields.LicencePending],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.Bool(CarFields.LicencePending) == true),
        Values = c => [c.TextOf(CarFields.LicencePending), c.TextOf(CarFields.FirstDecisionDate)],
        Message = new(
            "Borgeren er i gang med at tage kørekort (”{0}”), men sagen er indberettet som afgjort den {1}.",
            "The person is taking a driver’s licence (“{0}”), but the case is reported as decided on {1}."),
        Fix = new(
            "Indberet først sagen, når kommunen har truffet afgørelse om bil og beløb. Tag den tilbage, hvis der ikke er et bilvalg endnu.",
            "Report the case only when the municipality has decided on car and amount. Take it back if no car has been chosen yet."),
        Sources = [SourceRef.Guideline("10.2.4")],
    };
}
