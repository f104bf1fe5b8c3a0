namespace Socialstat.Law;

/// <summary>Postings.</summary>
public static class PostingsLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "postings",
        Title = new("Posteringer", "Postings"),
        Description = new(
            "En række er et bogført beløb fra økonomisystemet. Perioden er de dage, som beløbet dækker; bogføringsdatoen er dagen, det blev bogført. Indtægter er negative.",
            "A row is an amount booked in the finance system. The period is the days that the amount covers; the booking date is the day it was booked. Income is negative."),
        Source = SourceRef.JoiningReport("4.2 and 4.4.1"),
        Key = [MoneyFields.PostingId],
        Columns =
        [
            Use.Always(MoneyFields.PostingId),
            Use.Always(MoneyFields.Account),
            Use.Always(MoneyFields.Kroner),
            Use.Always(MoneyFields.BookedOn),
            Use.Always(MoneyFields.PeriodStart),
            Use.Always(MoneyFields.PeriodEnd),
            Use.Optional(MoneyFields.Person),
            Use.Optional(MoneyFields.Service),
            Use.Optional(MoneyFields.Provider),
            Use.Optional(MoneyFields.GrantId),
            Use.Optional(MoneyFields.InvoiceId),
            Use.Optional(MoneyFields.DocumentId),
            Use.Optional(MoneyFields.Text),
        ],
    };
}
