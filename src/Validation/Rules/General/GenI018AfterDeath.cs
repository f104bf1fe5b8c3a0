using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Nothing starts, changes or ends after the person's death; it may end on the day of death.</summary>
public static class GenI018AfterDeath
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-I018",
        Title = new("Hændelsen ligger efter personens død", "The event is after the person's death"),
        Severity = Severity.Error,
        AppliesTo = [.. Kinds.Measures, PlacementRecord.Declaration, DrugRecord.Declaration, ShelterStayRecord.Declaration, CrisisStayRecord.Declaration, AdultRecord.Declaration],
        Fields = [Fields.StartDate, Fields.ChangeDate, Fields.EndDate, Fields.EventDate],
        Events = [CodeLists.Start, CodeLists.OfferChange, CodeLists.End],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (!c.HasStart || c.Knowledge != PersonKnowledge.Known || c.Version.Day == 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(c.Person.DeathDay != 0 && (c.Version.Day > c.Person.DeathDay || c.Version.EndDay > c.Person.DeathDay));
        },
        Values = c => [Write.Day(c.Version.Day > c.Person.DeathDay ? c.EventDate : c.EndDate), Write.Day(DateOnly.FromDayNumber(c.Person.DeathDay))],
        Message = new(
            "Datoen ”{0}” ligger efter personens død den {1}. En indsats kan senest slutte på dødsdagen.",
            "The date “{0}” is after the person's death on {1}. A measure can end on the day of death at the latest."),
        Fix = new(
            "Ret datoen, eller indberet ophør senest på dødsdagen. Er det en anden person, så ret CPR-nummeret.",
            "Correct the date, or report an end on the day of death at the latest. If it is another person, correct the CPR number."),
        Sources = [SourceRef.Guideline("2.2.4")],
        IsDerived = true,
    };
}
