using Socialstat.Law;
using Socialstat.Register;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The number given as an expecting mother's is a woman's of a likely age.</summary>
public static class GenI016UnlikelyMother
{
    private static readonly Threshold Youngest = new(
        new("Yngste kommende mor, år", "Youngest expecting mother, years"), Dated.Always(12, "Liste over valideringer, GEN-I016"));

    private static readonly Threshold Oldest = new(
        new("Ældste kommende mor, år", "Oldest expecting mother, years"), Dated.Always(55, "Liste over valideringer, GEN-I016"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-I016",
        Title = new("Nummeret er næppe den kommende mors", "The number is hardly the expecting mother's"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.PersonId],
        Events = [CodeLists.Start],
        Thresholds = [Youngest, Oldest],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.IdentityKind != CodeLists.MotherCprKind || (c.StartHas(EventNotes.UnbornAnswered) && !c.StartHas(EventNotes.Unborn)))
                return Outcome.Kept;
            if (c.StartDate is not { } start || Born(c) is not { } born)
                return Outcome.CannotBeJudged;
            return BrokenWhen(SexOf(c) == Sex.Male || start < CaseView.BirthdayOf(born, Youngest.On(start)) || start >= CaseView.BirthdayOf(born, Oldest.On(start) + 1));
        },
        Values = c => [c.StartVersion.Person.ToString(), Write.Day(Born(c)), Write.Day(c.StartDate), Write.Number(Youngest.On(c.StartDate!.Value)), Write.Number(Oldest.On(c.StartDate!.Value))],
        Message = new(
            "”{0}” (født {1}) er angivet som den kommende mor den {2}, men er en mand eller er ikke mellem {3} og {4} år.",
            "“{0}” (born {1}) is given as the expecting mother on {2}, but is a man or not between {3} and {4} years old."),
        Fix = new(
            "Se efter, om det er den kommende mors CPR-nummer, der er indberettet, og ikke faderens eller barnets.",
            "Check that it is the expecting mother's CPR number that was reported, and not the father's or the child's."),
        Sources = [SourceRef.Guideline("2.2.1"), SourceRef.Guideline("3.2.5")],
        IsDerived = true,
    };

    private static DateOnly? Born(CaseView c) =>
        c.Knowledge == PersonKnowledge.Known && c.Person.BirthDay != 0 ? DateOnly.FromDayNumber(c.Person.BirthDay)
        : c.CurrentIdentity.IsCpr ? Cpr.BirthDate(c.CurrentIdentity.Digits)
        : null;

    private static Sex SexOf(CaseView c) =>
        c.Knowledge == PersonKnowledge.Known && c.Person.Sex != Sex.Unknown ? c.Person.Sex
        : c.CurrentIdentity.IsCpr ? Cpr.SexOf(c.CurrentIdentity.Digits)
        : Sex.Unknown;
}
