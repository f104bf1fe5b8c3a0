using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A measure that ended before the birth stays on the mother's number.</summary>
public static class Ind022EndedBeforeBirthMovedToChild
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-022",
        Title = new(
            "Sag afsluttet før fødslen er flyttet til barnet",
            "A case that ended before the birth was moved to the child"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.PersonIdType, Fields.EndDate],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.EndDate,
        IsBrokenBy = c =>
        {
            if (!ExpectingMother.IsReplacedByChild(c))
                return Outcome.Kept;
            if (c.BirthDate is not { } born)
                return Outcome.CannotBeJudged;
            return BrokenWhen((c.EndInForce ?? c.EndDate) is { } end && end < born);
        },
        Values = c => [c.Version.Person.ToString(), Write.Day(c.EndInForce ?? c.EndDate), Write.Day(c.BirthDate)],
        Message = new(
            "Sagen er flyttet fra moderens nummer til barnets ({0}), men indsatsen sluttede {1}, før barnet blev født {2}. Så skal den blive på moderens nummer.",
            "The case has been moved from the mother’s number to the child’s ({0}), but the measure ended {1}, before the child was born {2}. Then it must stay on the mother’s number."),
        Fix = new(
            "Indberet sagen igen på moderens CPR-nummer (mother_cpr).",
            "Report the case again on the mother’s CPR number (mother_cpr)."),
        Sources = [SourceRef.Guideline("3.2.5")],
    };
}
