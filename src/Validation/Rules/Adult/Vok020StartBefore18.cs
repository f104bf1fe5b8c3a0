using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Services to adults start at 18; half a year before is allowed for the transition from childhood.</summary>
public static class Vok020StartBefore18
{
    private static readonly Threshold Earliest = new(
        new("Tidligste start, måneder efter fødslen", "Earliest start, months after birth"), Dated.Always(210, "Liste over valideringer, VOK-020"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "VOK-020",
        Title = new("Borgeren er under 18 år ved start", "The person is under 18 at the start"),
        Severity = Severity.Warning,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [Fields.StartDate, Fields.PersonId],
        Events = [],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.StartDate is not { } start || c.BirthDate is not { } born || born > c.Today)
                return Outcome.CannotBeJudged;
            return BrokenWhen(start < born.AddMonths(Earliest.On(start)));
        },
        Values = c => [Write.Day(c.StartDate), Write.Day(c.BirthDate), c.Record!.TextOf(AdultFields.ServiceParagraph)],
        Message = new(
            "Ydelsen efter {2} starter {0}, men borgeren er født {1} og er ikke 17½ år endnu.",
            "The service under {2} starts {0}, but the person was born {1} and is not 17½ years old yet."),
        Fix = new(
            "Kontrollér startdato og CPR-nummer. Ydelser til børn indberettes til statistikkerne om børn og unge.",
            "Check the start date and the CPR number. Measures for children are reported to the statistics of children and young people."),
        Sources = [SourceRef.Guideline("9.1"), SourceRef.DisabilityDocumentation("7.3")],
        IsDerived = true,
        Thresholds = [Earliest],
    };
}
