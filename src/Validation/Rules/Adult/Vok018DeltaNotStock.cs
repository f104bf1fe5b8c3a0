using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Every delivery is the full stock. One that lacks more services than it holds, of at least twenty in the delivery before and in it, is taken for changes alone.</summary>
public static class Vok018DeltaNotStock
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "VOK-018",
        Title = new(
            "Leverancen ligner ændringer og ikke den fulde bestand",
            "The delivery looks like changes and not like the full stock"),
        Severity = Severity.Error,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [AdultFields.ServiceId],
        JudgedOn = JudgedOn.DeliveryDate,
        Together = Together.Reporter,
        Violations = g => StockLoss.Of(g).Where(loss => loss.IsDelta)
            .Select(loss => new Violation(loss.Lacking[0], Write.Number(loss.Held), Write.Number(loss.Lacking.Count), Write.Day(loss.From.Date))),
        Message = new(
            "Leverancen af {2} har kun {0} gyldige ydelser og mangler {1}, der var med i den forrige. Alt, der ikke er med, er læst som slettet.",
            "The delivery of {2} has only {0} valid services and lacks {1} that were in the one before. All that is not in it is read as deleted."),
        Fix = new(
            "Send den fulde bestand: alle ydelser, der har været aktive siden 1. januar 2022, også de uændrede.",
            "Send the full stock: all services that have been active since 1 January 2022, also the unchanged ones."),
        Sources = [SourceRef.Guideline("9.3.1")],
        Thresholds = [StockLoss.Fewest],
    };
}
