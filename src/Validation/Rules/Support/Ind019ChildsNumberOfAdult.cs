using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A number reported as the child's that belongs to somebody of 23 or more is probably a parent's.</summary>
public static class Ind019ChildsNumberOfAdult
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-019",
        Title = new("CPR-nummeret ligner en forælders", "The CPR number looks like a parent’s"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.PersonId, Fields.PersonIdType],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.IdentityKind == 255)
                return Outcome.CannotBeJudged;
            return c.IdentityKind == CodeLists.CprKind ? AgeLimits.StartsFrom(c, AgeLimits.OldestInStatistic) : Outcome.Kept;
        },
        Values = c => [c.StartVersion.Person.ToString(), Write.Day(c.BirthDate), Write.Day(c.StartDate)],
        Message = new(
            "{0} er indberettet som barnets nummer, men personen (født {1}) var fyldt 23 år ved start {2}. Det ligner en forælders nummer.",
            "{0} is reported as the child’s number, but the person (born {1}) had turned 23 at the start {2}. It looks like a parent’s number."),
        Fix = new("Indberet barnets CPR-nummer.", "Report the child’s CPR number."),
        Sources = [SourceRef.Guideline("3.2.4"), SourceRef.MeasuresDocumentation("3.5")],
        Thresholds = [AgeLimits.OldestInStatistic],
    };
}
