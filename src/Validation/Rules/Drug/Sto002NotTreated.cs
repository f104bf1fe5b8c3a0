using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// Of a person who is not treated only the request and the closing form are reported, and the closing form comes.
/// Not treated: closed as never started, or closed without a start, or nothing but a request (and a referral) for long. A start that is on the error list counts as a start.
/// </summary>
public static class Sto002NotTreated
{
    private static readonly Threshold LongestOpen = new(
        new(
            "Flest dage fra anmodning til afslutning uden behandling",
            "Most days from request to closing form without treatment"), Dated.Always(90, "Liste over valideringer, STO-002"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "STO-002",
        Title = new(
            "Skemaerne passer ikke til en borger, der ikke kom i behandling",
            "The forms do not fit a person who was not treated"),
        Severity = Severity.Error,
        AppliesTo = [DrugRecord.Declaration],
        Fields = [DrugFields.Event, DrugFields.EndStatus],
        JudgedOn = JudgedOn.Today,
        Together = Together.Case,
        Violations = g =>
        {
            var request = g.Entries.FirstOrDefault(e => e.Event == DrugEvents.Request);
            if (request?.Day is not { } asked)
                return [];
            var isTreated = g.Entries.Any(e => e.Event is DrugEvents.Start or DrugEvents.Change);
            if (g.Entries.FirstOrDefault(e => e.Event == DrugEvents.End) is { } end)
            {
                var other = g.Entries.FirstOrDefault(e => e.Event is not (DrugEvents.Request or DrugEvents.End));
                return other is null || (isTreated && end.Code(DrugFields.EndStatus) != NeverStarted) ? [] : [Of(other, asked, end.Day)];
            }

            return !isTreated && asked.DayNumber + LongestOpen.On(g.Today) < g.Today.DayNumber ? [Of(request, asked, null)] : [];
        },
        Message = new(
            "Borgeren anmodede {1} og er ikke kommet i behandling (afslutning: ”{2}”). Så skal sagen kun bestå af anmodning og afslutning, og afslutningen skal sendes inden {3} dage; her er skemaet ”{0}”.",
            "The person asked for treatment on {1} and has not been treated (closed: “{2}”). Then the case has only a request and a closing form, and the closing form is sent within {3} days; here is the form “{0}”."),
        Fix = new(
            "Er borgeren ikke kommet i behandling, så tag de andre skemaer tilbage, og send afslutningsskemaet. Er borgeren kommet i behandling, så send iværksættelsen, og ret afslutningsstatus.",
            "If the person was not treated, take the other forms back and send the closing form. If the person was treated, send the start and correct the end status."),
        Sources = [SourceRef.Guideline("6.1")],
        Thresholds = [LongestOpen],
    };

    private static readonly int NeverStarted = DrugFields.EndStatus.Codes!.IndexOf("never_started");

    private static Violation Of(Entry form, DateOnly asked, DateOnly? end) =>
        new(form, DrugEvents.List.Codes[form.Event].Value, Write.Day(asked), Write.Day(end), Write.Number(LongestOpen.On(asked)));
}
