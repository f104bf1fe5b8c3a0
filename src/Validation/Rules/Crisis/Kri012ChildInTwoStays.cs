using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// A child comes along in one open stay. Two open stays of one person in two departments of a centre are an internal move (KRI-007). The message
/// does not say where the other stay is.
/// </summary>
public static class Kri012ChildInTwoStays
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "KRI-012",
        Title = new("Samme barn i to åbne ophold", "The same child in two open stays"),
        Severity = Severity.Warning,
        AppliesTo = [CrisisStayRecord.Declaration],
        Fields = [CrisisFields.ChildrenIds, CrisisFields.PersonId],
        JudgedOn = JudgedOn.StartDate,
        Together = Together.Reporter,
        Violations = g =>
        {
            var stayOf = new Dictionary<PersonId, Entry>();
            var found = new List<Violation>();
            foreach (var stay in Stays.Ordered(g).Where(e => e.EndDay is null))
            {
                foreach (var child in CrisisChildren.WithCpr(stay.Record!))
                {
                    if (!stayOf.TryAdd(child, stay) && stayOf[child] is var other && !IsMove(other, stay))
                        found.Add(new Violation(stay, child.ToString(), Write.Day(stay.Day), Write.Day(other.Day)));
                }
            }

            return found;
        },
        Message = new(
            "Barnet med CPR-nummer {0} er med i dette ophold fra {1} og i et andet åbent ophold fra {2}.",
            "The child with CPR number {0} is in this stay from {1} and in another open stay from {2}."),
        Fix = new(
            "Ret barnets nummer, hvis det er forkert, eller registrér udflytningen fra det ophold, der er slut.",
            "Correct the child's number if it is wrong, or register the move out of the stay that has ended."),
        Sources = [SourceRef.Guideline("8.2.2")],
        IsDerived = true,
    };

    private static bool IsMove(Entry a, Entry b) => a.Version.Person == b.Version.Person && a.IsOnPerson && Stays.AreInTwoDepartments(a, b);
}
