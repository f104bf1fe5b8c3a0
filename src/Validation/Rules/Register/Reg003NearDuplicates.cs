using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>Two records of the same child, municipality and measure that begin and end within a few days of each other, under two case ids: often an old and a new system that both report.</summary>
public static class Reg003NearDuplicates
{
    private static readonly Threshold LongestDistance = new(
        new("Største afstand (dage)", "Longest distance (days)"),
        Dated.Always(3, "REG-003: inden for 3 dage"));

    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-003",
        Title = new("Næsten ens poster om samme indsats", "Nearly equal records of the same measure"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.Counted,
        Fields = [Fields.PersonId, Fields.MeasureParagraph, Fields.StartDate, Fields.EndDate],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Snapshot.Spells.Length,
        Violations = r => Pairs(r),
        Thresholds = [LongestDistance],
        Message = new(
            "Indsatsen {0} er næsten ens med {1} for samme barn i samme kommune. Måske indberetter både et gammelt og et nyt system.",
            "The measure {0} is nearly equal to {1} of the same child in the same municipality. Perhaps an old and a new system both report."),
        Fix = new(
            "Slet den ene, hvis det er den samme indsats.",
            "Delete one of them if it is the same measure."),
        Sources = [SourceRef.Guideline("1.4"), SourceRef.MeasuresDocumentation("3.5")],
    };

    private static IEnumerable<RegisterViolation> Pairs(RegisterView r)
    {
        foreach (var course in r.Courses)
        {
            for (var i = course.FirstSpell + 1; i < course.FirstSpell + course.Spells; i++)
            {
                var (a, b) = (new SpellWord(r.Snapshot.Spells[i - 1]), new SpellWord(r.Snapshot.Spells[i]));
                if (IsNear(a.Start, b.Start) && IsNear(a.End, b.End))
                    yield return new RegisterViolation(b.Municipality, 1, RegisterView.InWords(b), RegisterView.InWords(a));
            }
        }
    }

    // An open end is near another open end only.
    private static bool IsNear(int a, int b) => a == b || (a != PackedDay.Open && b != PackedDay.Open && Math.Abs(a - b) <= LongestDistance.On(PackedDay.Unpack(a)));
}
