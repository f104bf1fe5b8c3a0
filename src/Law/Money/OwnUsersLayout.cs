namespace Socialstat.Law;

/// <summary>The municipality's own list of users.</summary>
public static class OwnUsersLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "own_users",
        Title = new("Kommunens egen liste over brugere", "The municipality's own list of users"),
        Description = new(
            "En række er et forløb på kommunens egen liste, som holdes op mod registeret.",
            "A row is a course on the municipality's own list, which is held against the register."),
        Source = SourceRef.JoiningReport("3.3 and 3.4"),
        Key = [MoneyFields.RowId],
        Columns =
        [
            Use.Always(MoneyFields.RowId),
            Use.Always(MoneyFields.Person),
            Use.Always(MoneyFields.MeasureKey),
            Use.Always(MoneyFields.StartDate),
            Use.Optional(MoneyFields.EndDate),
            Use.Optional(MoneyFields.Acting),
            Use.Optional(MoneyFields.Paying),
            Use.Optional(MoneyFields.District),
        ],
    };
}
