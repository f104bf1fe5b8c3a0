using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>What is deleted or updated has been reported before. Judged again by itself when the earlier report arrives.</summary>
public static class GenF020NothingToChange
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-F020",
        Title = new("Der er intet at slette eller rette", "There is nothing to delete or update"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Order,
        Fields = [Fields.Action, Fields.CaseId],
        Events = [CodeLists.Start, CodeLists.OfferChange, CodeLists.End],
        JudgesDeletes = true,
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(c.Version.Action is CodeLists.Delete or CodeLists.Update && !c.HasEarlier),
        Values = c => [CodeLists.Actions.Codes[c.Version.Action].Value, c.CaseId],
        Message = new(
            "Handlingen ”{0}” på sag ”{1}” kan ikke udføres: hændelsen er ikke indberettet før, eller den er allerede slettet.",
            "The action “{0}” on case “{1}” cannot be done: the event has not been reported before, or it has already been deleted."),
        Fix = new(
            "Ret sags-id eller dato, så den rigtige hændelse rammes, eller send hændelsen som ny. Kommer den tidligere indberetning senere, behandles denne af sig selv.",
            "Correct the case id or date to hit the right event, or send the event as new. If the earlier report arrives later, this one is handled by itself."),
        Sources = [SourceRef.JoiningReport("3.3")],
    };
}
