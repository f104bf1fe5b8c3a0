using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A record is about a start, a changed offer or department, or an end.</summary>
public static class Han001EventNotInList
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HAN-001",
        Title = new("Hændelsestypen mangler eller er ukendt", "The event is missing or unknown"),
        Severity = Severity.Error,
        AppliesTo = [DisabilityRecord.Declaration],
        Fields = [Fields.Event],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = Missing.Event,
        Values = c => [c.TextOf(Fields.Event)],
        Message = new(
            "”{0}” er ikke en hændelse. Posten skal handle om iværksættelse (start), ændret tilbud eller afdeling (offer_change) eller ophør (end).",
            "“{0}” is not an event. The record must be about a start (start), a changed offer or department (offer_change) or an end (end)."),
        Fix = new(
            "Udfyld hændelsestypen med start, offer_change eller end, og send posten igen.",
            "Fill in the event with start, offer_change or end and send the record again."),
        Sources = [SourceRef.Guideline("5.1")],
    };
}
