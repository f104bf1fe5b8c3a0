using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>One delivery says one thing about an event.</summary>
public static class GenF018SameKeyDifferentContent
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-F018",
        Title = new("Samme hændelse står to gange med forskelligt indhold", "The same event stands twice with different content"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Order,
        Fields = [Fields.CaseId],
        Events = [CodeLists.Start, CodeLists.OfferChange, CodeLists.End],
        JudgesDeletes = true,
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(c.TwinDiffers),
        Values = c => [c.CaseId, Write.Number(c.TwinsInDelivery)],
        Message = new(
            "Sag ”{0}”: den samme hændelse står i yderligere {1} post(er) i leverancen med et andet indhold. Det er uklart, hvad der gælder.",
            "Case “{0}”: the same event stands in {1} more record(s) of the delivery with other content. It is unclear which one holds."),
        Fix = new(
            "Behold den rigtige post, og send den igen. Drejer det sig om to sager, skal de have hver sit sags-id.",
            "Keep the right record, and send it again. If these are two cases, each must have its own case id."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.DisabilityDocumentation("3.5")],
    };
}
