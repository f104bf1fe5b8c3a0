using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A record that the reporter has deleted comes again with the same content.</summary>
public static class Reg012DeletedReappears
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "REG-012",
        Title = new("En slettet post er kommet igen", "A deleted record has reappeared"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.Order,
        Fields = [Fields.CaseId],
        JudgedOn = JudgedOn.EventDate,
        Events = [CodeLists.Start, CodeLists.OfferChange, CodeLists.End],
        IsBrokenBy = c => BrokenWhen(c.CameBackAfterDelete),
        Values = c => [c.CaseId],
        Message = new(
            "Sag ”{0}” er sendt igen med samme indhold, efter at kommunen havde slettet den.",
            "Case “{0}” has been sent again with the same content after the municipality had deleted it."),
        Fix = new(
            "Slet posten igen, hvis den ikke skulle være kommet tilbage, og se efter, hvorfor systemet sender den.",
            "Delete the record again if it should not have come back, and find out why the system sends it."),
        Sources = [SourceRef.JoiningReport("3.3")],
    };
}
