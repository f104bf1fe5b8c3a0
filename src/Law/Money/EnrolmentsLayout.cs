namespace Socialstat.Law;

/// <summary>Enrolments.</summary>
public static class EnrolmentsLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "enrolments",
        Title = new("Belægningslister", "Enrolments"),
        Description = new(
            "En række er et ophold på et tilbud, som tilbuddet selv har indskrevet det.",
            "A row is a stay at an offer as the offer itself has enrolled it."),
        Source = SourceRef.JoiningReport("4.3.1 and 4.4.1"),
        Key = [MoneyFields.Provider, MoneyFields.Person, MoneyFields.StartDate],
        Columns =
        [
            Use.Always(MoneyFields.Provider),
            Use.Always(MoneyFields.Person),
            Use.Always(MoneyFields.StartDate),
            Use.Optional(MoneyFields.EndDate),
            Use.Optional(MoneyFields.Service),
            Use.Optional(MoneyFields.Paying),
        ],
    };
}
