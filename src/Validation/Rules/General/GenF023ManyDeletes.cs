using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A delivery that takes out much of what a reporter has is confirmed first.</summary>
public static class GenF023ManyDeletes
{
    private static readonly Threshold AlwaysAllowed = new(
        new("Sletninger, som altid er tilladt, antal", "Deletions that are always allowed, number"), Dated.Always(20, "Liste over valideringer, GEN-F023"));

    private static readonly Threshold AllowedShare = new(
        new("Tilladt andel af gældende poster, procent", "Allowed share of records in force, percent"), Dated.Always(5, "Liste over valideringer, GEN-F023"));

    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F023",
        Title = new("Leverancen sletter usædvanligt meget", "The delivery deletes unusually much"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.Order,
        Fields = [],
        DependsOnSeries = true,
        Thresholds = [AlwaysAllowed, AllowedShare],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d =>
        {
            var day = d.Delivery.Date;
            return BrokenWhen(d.Deletes > AlwaysAllowed.On(day) && d.Deletes * 100L > (long)d.ActiveRecordsBefore * AllowedShare.On(day));
        },
        Values = d => [Write.Number(d.Deletes), Write.Number(d.ActiveRecordsBefore)],
        Message = new(
            "Leverancen sletter {0} poster; indberetteren havde {1} gældende poster i statistikken.",
            "The delivery deletes {0} records; the reporter had {1} records in force in the statistic."),
        Fix = new(
            "Bekræft, at sletningerne er tilsigtede. Er de ikke det, så send posterne igen.",
            "Confirm that the deletions are meant. If not, send the records again."),
        Sources = [SourceRef.JoiningReport("3.3"), SourceRef.Guideline("1.4")],
    };
}
