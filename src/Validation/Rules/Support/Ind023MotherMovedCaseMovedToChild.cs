using Socialstat.Law;
using Socialstat.Register;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>When the expecting mother moved before the birth, the case in the first municipality stays on her number.</summary>
public static class Ind023MotherMovedCaseMovedToChild
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-023",
        Title = new(
            "Moderen flyttede før fødslen, men sagen er flyttet til barnet",
            "The mother moved before the birth, but the case was moved to the child"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.PersonIdType, Fields.MotherMoved],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (!ExpectingMother.IsReplacedByChild(c))
                return Outcome.Kept;
            if ((c.Held.Notes & EventNotes.MotherMoved) != 0 || c.Has(EventNotes.MotherMoved))
                return Outcome.Broken;
            if (c.StartDate is not { } start || c.BirthDate is not { } born)
                return Outcome.CannotBeJudged;
            return ExpectingMother.MovedAway(c, c.Held.Person, start, born.AddDays(-1)) is { } moved ? BrokenWhen(moved) : Outcome.CannotBeJudged;
        },
        Values = c => [c.Version.Person.ToString(), c.Held.Person.ToString()],
        Message = new(
            "Sagen er flyttet fra moderens nummer ({1}) til barnets ({0}), men moderen flyttede fra kommunen før fødslen. Sagen i den første kommune skal blive på moderens nummer.",
            "The case has been moved from the mother’s number ({1}) to the child’s ({0}), but the mother moved from the municipality before the birth. The case in the first municipality must stay on the mother’s number."),
        Fix = new(
            "Indberet sagen igen på moderens CPR-nummer (mother_cpr).",
            "Report the case again on the mother’s CPR number (mother_cpr)."),
        Sources = [SourceRef.Guideline("3.2.5")],
    };
}
