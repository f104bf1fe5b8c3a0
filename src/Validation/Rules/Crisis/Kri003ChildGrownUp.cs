using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A child who comes along is under 18 when the stay begins, by the register, the CPR number, or the birthday of an anonymous number.</summary>
public static class Kri003ChildGrownUp
{
    private static readonly Threshold FirstAgeOutside = new(
        new("Første alder, hvor man ikke er barn (år)", "First age at which one is no child (years)"),
        Dated.Always(18, "regellisten KRI-003"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "KRI-003",
        Title = new("Et medfølgende barn er fyldt 18 år", "A child who came along has turned 18"),
        Severity = Severity.Warning,
        AppliesTo = [CrisisStayRecord.Declaration],
        Fields = [CrisisFields.ChildrenIds, CrisisFields.MoveInDate],
        Events = [],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => c.EventDate is null ? Outcome.CannotBeJudged : BrokenWhen(GrownUp(c).Any()),
        Values = c =>
        {
            var (child, born) = GrownUp(c).First();
            return [child.ToString(), Write.Day(born), Write.Day(c.EventDate)];
        },
        Message = new(
            "Barnet med nummer {0} er født {1} og var fyldt 18 år ved indflytningen {2}.",
            "The child with number {0} was born {1} and had turned 18 at the move in on {2}."),
        Fix = new(
            "Kontrollér barnets nummer. En voksen, der flytter ind, har sit eget ophold.",
            "Check the child's number. An adult who moves in has a stay of his or her own."),
        Sources = [SourceRef.Guideline("8.2.2")],
        Thresholds = [FirstAgeOutside],
        IsDerived = true,
    };

    private static IEnumerable<(PersonId Child, DateOnly Born)> GrownUp(CaseView c)
    {
        var day = c.EventDate!.Value;
        foreach (var child in CrisisChildren.Given(c.Record!))
        {
            if (CrisisChildren.BirthDate(child, c, day) is { } born && Ages.On(born, day) >= FirstAgeOutside.On(day))
                yield return (child, born);
        }
    }
}
