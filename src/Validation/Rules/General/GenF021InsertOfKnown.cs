using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>An insert of an event that is already reported is treated as an update; the old version is closed, not overwritten.</summary>
public static class GenF021InsertOfKnown
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-F021",
        Title = new("Hændelsen er allerede indberettet", "The event has already been reported"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.Order,
        Fields = [Fields.Action, Fields.CaseId],
        Events = [CodeLists.Start, CodeLists.OfferChange, CodeLists.End],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(c.Version.Action == CodeLists.Insert && c.HasEarlier),
        Values = c => [CodeLists.Actions.Codes[CodeLists.Insert].Value, c.CaseId],
        Message = new(
            "Handlingen ”{0}” på sag ”{1}”: hændelsen er allerede indberettet. Posten er taget ind som en rettelse, og den tidligere udgave er bevaret.",
            "The action “{0}” on case “{1}”: the event has already been reported. The record was taken in as a correction, and the earlier version is kept."),
        Fix = new("Send rettelser uden handling eller med handlingen update.", "Send corrections without an action or with the action update."),
        Sources = [SourceRef.MeasuresDocumentation("3"), SourceRef.Guideline("3.2.3")],
    };
}
