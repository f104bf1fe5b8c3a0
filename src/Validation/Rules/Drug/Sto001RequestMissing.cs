using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// Every request for treatment is reported with its day, also when no treatment follows. A form without a day has no place in its case, so it is judged by
/// itself; a change without a day is for STO-009. Of a case without a request the first form waits, and it is judged again when the request comes.
/// </summary>
public static class Sto001RequestMissing
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "STO-001",
        Title = new("Anmodningen om behandling mangler", "The request for treatment is missing"),
        Severity = Severity.Error,
        AppliesTo = [DrugRecord.Declaration],
        Fields = [Fields.EventDate, DrugFields.Event],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        AsSent = new(
            c => c.Event switch
            {
                < 0 => Outcome.CannotBeJudged,
                DrugEvents.Change => Outcome.Kept,
                _ => BrokenWhen(c.IsBlank(Fields.EventDate)),
            },
            c => [c.TextOf(Fields.EventDate), c.TextOf(DrugFields.Event)]),
        Violations = g => g.Entries.Any(e => e.Event == DrugEvents.Request)
            ? []
            : [new Violation(g.Entries[0], Write.Day(g.Entries[0].Day), DrugEvents.List.Codes[g.Entries[0].Event].Value)],
        Message = new(
            "Sagens anmodning om behandling mangler, eller skemaet har ingen dato (skema: {1}, dato: ”{0}”).",
            "The request for treatment is missing from the case, or the form has no date (form: {1}, date: “{0}”)."),
        Fix = new(
            "Indberet anmodningen med den dag, borgeren bad om behandling; alle anmodninger indberettes, også når der ikke kommer en behandling. Et skema uden dato sendes igen med datoen.",
            "Report the request with the day on which the citizen asked for treatment; all requests are reported, also when no treatment follows. A form without a date is sent again with the date."),
        Sources = [SourceRef.Guideline("6.1")],
    };
}
