using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A file that is not valid UTF-8 is read as Windows-1252, and that is said, since it is a guess.</summary>
public static class GenF030ReadAsWindows1252
{
    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F030",
        Title = new("Filen er læst som Windows-1252", "The file was read as Windows-1252"),
        Severity = Severity.Warning,
        AppliesTo = RecordTypes.All,
        Fields = [],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d => BrokenWhen(d.ReadAsWindows1252),
        Values = d => [d.Delivery.FileName],
        Message = new(
            "”{0}” er ikke gyldig UTF-8 og er derfor læst som Windows-1252.",
            "“{0}” is not valid UTF-8, so it was read as Windows-1252."),
        Fix = new(
            "Se efter, at æ, ø og å er læst rigtigt. Dan helst filen i UTF-8.",
            "Check that æ, ø and å were read correctly. Preferably export the file in UTF-8."),
        Sources = [SourceRef.Project("contract 1: Windows-1252 is accepted with a finding")],
        IsDerived = true,
    };
}
