using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A change or an end belongs to a case that has started. Until the start arrives it waits, and it is judged again by itself.</summary>
public static class GenC001NoStartYet
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-C001",
        Title = new("Sagens start er ikke indberettet", "The start of the case has not been reported"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration, DisabilityRecord.Declaration],
        Fields = [Fields.CaseId, Fields.Event],
        Events = [CodeLists.OfferChange, CodeLists.End],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.HasAnyStart && !c.StartWasDeleted),
        Values = c => [c.CaseId, CodeLists.Events.Codes[c.Event].Value, Write.Day(c.EventDate)],
        Message = new(
            "Sag ”{0}”: {1} den {2} er modtaget, men sagens start er ikke indberettet.",
            "Case “{0}”: {1} on {2} has been received, but the start of the case has not been reported."),
        Fix = new(
            "Send sagens start. Posten venter og behandles igen af sig selv, når starten kommer; den skal ikke sendes igen. Er sags-id forkert, så send den med det rigtige.",
            "Send the start of the case. The record waits and is judged again by itself when the start arrives; it need not be sent again. If the case id is wrong, send it with the right one."),
        Sources = [SourceRef.Project("contract 1"), SourceRef.Guideline("3.1")],
    };
}
