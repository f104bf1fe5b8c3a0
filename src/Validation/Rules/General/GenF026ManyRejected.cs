using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>When many records of a delivery are rejected, the reporter is told about the delivery and not only about each record.</summary>
public static class GenF026ManyRejected
{
    private static readonly Threshold AllowedShare = new(
        new("Tilladt andel afviste poster, procent", "Allowed share of rejected records, percent"), Dated.Always(10, "Liste over valideringer, GEN-F026"));

    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F026",
        Title = new("Mange poster i leverancen er afvist", "Many records of the delivery are rejected"),
        Severity = Severity.Warning,
        AppliesTo = RecordTypes.All,
        Fields = [],
        DependsOnSeries = true,
        Thresholds = [AllowedShare],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d => BrokenWhen(d.Rejected * 100L > (long)d.Records * AllowedShare.On(d.Delivery.Date)),
        Values = d => [Write.Number(d.Rejected), Write.Number(d.Records)],
        Message = new(
            "{0} af {1} poster i leverancen er afvist. Resten er taget ind.",
            "{0} of {1} records in the delivery are rejected. The rest has been taken in."),
        Fix = new(
            "Se fejllisten: ofte har mange poster samme årsag, som kan rettes i udtrækket.",
            "See the error list: often many records have the same cause, which can be corrected in the extract."),
        Sources = [SourceRef.Guideline("1.3")],
    };
}
