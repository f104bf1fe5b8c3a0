using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// The same bytes again give the first receipt, and nothing is applied twice. A full stock that has not changed is no mistake.
/// </summary>
public static class GenF008SameBytesAgain
{
    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F008",
        Title = new("Leverancen er allerede modtaget", "The delivery has been received already"),
        Severity = Severity.Warning,
        AppliesTo = RecordTypes.All,
        Fields = [],
        JudgedOn = JudgedOn.DeliveryDate,
        DependsOnSeries = true,
        IsBrokenBy = d => BrokenWhen(d.SameBytesAs is not null && d.Type?.Replacement == Replacement.ByKey),
        Values = d => [d.Delivery.FileName, d.SameBytesAs!.FileName, Write.Day(d.SameBytesAs.Date)],
        Message = new(
            "”{0}” har samme indhold som ”{1}” af {2}, der allerede er modtaget. Den er ikke taget ind igen.",
            "“{0}” has the same content as “{1}” of {2}, which has already been received. It was not taken in again."),
        Fix = new(
            "Ingen handling er nødvendig. Se efter, om fagsystemet sender det samme to gange.",
            "Nothing needs to be done. Check whether the source system sends the same twice."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.JoiningReport("3.3")],
    };
}
