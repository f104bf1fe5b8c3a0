using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Where many notify, the police do too: concern about well-being is reported even if crime is suspected.</summary>
public static class Und008NoneFromPolice
{
    private static readonly Threshold Most = new(
        new("Flest underretninger i året uden nogen fra politiet", "Most notifications in the year without any from the police"),
        Dated.Always(500, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "UND-008",
        Title = new("Ingen underretninger fra politiet", "No notifications from the police"),
        Severity = Severity.Warning,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.Notifier],
        JudgedOn = JudgedOn.Today,
        Together = Together.Reporter,
        Violations = g => Notifications.Years(g)
            .Select(year => (Year: year, All: Notifications.In(g, year)))
            .Where(y => y.All.Count > Most.On(g.Today) && !y.All.Any(e => e.Code(NotificationFields.Notifier) == Notifications.Police))
            .Select(y => new Violation(null, Write.Number(0), Write.Number(y.All.Count), Write.Number(y.Year))),
        Message = new(
            "{0} af kommunens {1} underretninger i {2} kommer fra politiet. Politiets bekymring for et barns trivsel skal indberettes, også når der er mistanke om kriminalitet.",
            "{0} of the municipality’s {1} notifications in {2} come from the police. The police's concern about a child's well-being must be reported, also when crime is suspected."),
        Fix = new(
            "Undersøg, om politiets underretninger registreres et andet sted eller er sorteret fra som orienteringer om afhøringer.",
            "Find out whether notifications from the police are registered elsewhere or have been left out as telling of interrogations."),
        Sources = [SourceRef.Guideline("4.2.3")],
        Thresholds = [Most],
        IsDerived = true,
    };
}
