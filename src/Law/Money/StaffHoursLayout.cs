namespace Socialstat.Law;

/// <summary>Staff hours.</summary>
public static class StaffHoursLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "staff_hours",
        Title = new("Medarbejdertimer", "Staff hours"),
        Description = new(
            "En række er de timer, som en intern leverandørs medarbejdere kan levere i en periode.",
            "A row is the hours that an internal provider's staff can deliver in a period."),
        Source = SourceRef.JoiningReport("4.4.1"),
        Key = [MoneyFields.Provider, MoneyFields.Employee, MoneyFields.PeriodStart],
        Columns =
        [
            Use.Always(MoneyFields.Provider),
            Use.Optional(MoneyFields.Employee),
            Use.Always(MoneyFields.PeriodStart),
            Use.Always(MoneyFields.PeriodEnd),
            Use.Always(MoneyFields.Hours),
        ],
    };
}
