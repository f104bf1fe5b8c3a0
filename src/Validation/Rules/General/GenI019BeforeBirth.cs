using Socialstat.Law;
using Socialstat.Register;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A measure on a child's own number does not begin before the child is born.</summary>
public static class GenI019BeforeBirth
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-I019",
        Title = new("Hændelsen ligger før barnets fødsel", "The event is before the child's birth"),
        Severity = Severity.Warning,
        AppliesTo = [.. Kinds.Measures, NotificationRecord.Declaration],
        Fields = [Fields.StartDate, Fields.ChangeDate, Fields.EndDate, Fields.EventDate],
        Events = [CodeLists.Start, CodeLists.OfferChange, CodeLists.End],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (!c.HasStart || c.EventDate is not { } day)
                return Outcome.CannotBeJudged;
            if (!c.IsOnChild || c.StartHas(EventNotes.Unborn) || (c.HasHeld && c.Held.IdentityKind == CodeLists.MotherCprKind))
                return Outcome.Kept; // Unborn then, or first reported on the expecting mother's number.
            return c.BirthDate is { } born ? BrokenWhen(day < born) : Outcome.CannotBeJudged;
        },
        Values = c => [Write.Day(c.EventDate), Write.Day(c.BirthDate)],
        Message = new(
            "Datoen ”{0}” ligger før barnets fødsel den {1}.",
            "The date “{0}” is before the child's birth on {1}."),
        Fix = new(
            "Begyndte indsatsen, før barnet var født, skal den ligge på den kommende mors CPR-nummer, indtil barnet får sit eget. Ellers ret datoen.",
            "If the measure began before the child was born, it belongs on the expecting mother's CPR number until the child has its own. Otherwise correct the date."),
        Sources = [SourceRef.Guideline("2.2.1"), SourceRef.Guideline("3.2.5")],
        IsDerived = true,
    };
}
