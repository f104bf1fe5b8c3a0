namespace Socialstat.Law;

/// <summary>Granted hours.</summary>
public static class GrantedHoursLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "granted_hours",
        Title = new("Bevilgede timer", "Granted hours"),
        Description = new(
            "En række er de timer, som er bevilget et barn hos en intern leverandør i en periode.",
            "A row is the hours granted to a child at an internal provider in a period."),
        Source = SourceRef.JoiningReport("4.4.1"),
        Key = [MoneyFields.RowId],
        Columns =
        [
            Use.Always(MoneyFields.RowId),
            Use.Optional(MoneyFields.GrantId),
            Use.Always(MoneyFields.Person),
            Use.Always(MoneyFields.Service),
            Use.Always(MoneyFields.Provider),
            Use.Always(MoneyFields.PeriodStart),
            Use.Always(MoneyFields.PeriodEnd),
            Use.Always(MoneyFields.Hours),
        ],
    };
}
