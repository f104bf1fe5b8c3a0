using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Referral and start do not come before the request that they answer.</summary>
public static class Sto003BeforeRequest
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "STO-003",
        Title = new("Visitation eller iværksættelse ligger før anmodningen", "Referral or start is before the request"),
        Severity = Severity.Error,
        AppliesTo = [DrugRecord.Declaration],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = g => g.Entries.FirstOrDefault(e => e.Event == DrugEvents.Request)?.Day is not { } asked
            ? []
            : g.Entries.Where(e => e.Event is DrugEvents.Referral or DrugEvents.Start && e.Day < asked)
                .Select(e => new Violation(e, Write.Day(e.Day), DrugEvents.List.Codes[e.Event].Value, Write.Day(asked))),
        Message = new(
            "Skemaet {1} har datoen ”{0}”, som ligger før anmodningen den {2}.",
            "The form {1} has the date “{0}”, which is before the request on {2}."),
        Fix = new(
            "Ret den dato, der er forkert. Datoerne bruges til at beregne behandlingsgarantien, så de skal være præcise.",
            "Correct the date that is wrong. The treatment guarantee is computed from the dates, so they must be precise."),
        Sources = [SourceRef.Guideline("6.2.1")],
    };
}
