namespace Socialstat.Law;

/// <summary>Agreements between municipalities.</summary>
public static class AgreementsLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "agreements",
        Title = new("Aftaler mellem kommuner", "Agreements between municipalities"),
        Description = new(
            "En række er en aftale om, at en anden kommune handler eller betaler for et barn.",
            "A row is an agreement that another municipality acts or pays for a child."),
        Source = SourceRef.JoiningReport("3.9"),
        Key = [MoneyFields.Person, MoneyFields.Acting, MoneyFields.Paying, MoneyFields.ValidFrom],
        Columns =
        [
            Use.Always(MoneyFields.Person),
            Use.Always(MoneyFields.Acting),
            Use.Always(MoneyFields.Paying),
            Use.Always(MoneyFields.ValidFrom),
            Use.Optional(MoneyFields.ValidTo),
            Use.Optional(MoneyFields.Note),
        ],
    };
}
