namespace Socialstat.Law;

/// <summary>Used hours.</summary>
public static class UsedHoursLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "used_hours",
        Title = new("Forbrugte timer", "Used hours"),
        Description = new(
            "En række er timer, som en intern leverandør har brugt på et barn en dag.",
            "A row is hours that an internal provider has used on a child on a day."),
        Source = SourceRef.JoiningReport("4.4.1"),
        Key = [MoneyFields.RowId],
        Columns =
        [
            Use.Always(MoneyFields.RowId),
            Use.Always(MoneyFields.Person),
            Use.Always(MoneyFields.Service),
            Use.Always(MoneyFields.Provider),
            Use.Always(MoneyFields.UsedOn),
            Use.Always(MoneyFields.Hours),
            Use.Optional(MoneyFields.Employee),
        ],
    };
}
