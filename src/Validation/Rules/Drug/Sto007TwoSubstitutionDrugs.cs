using System.Numerics;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// A person gets one substitution drug at a time, at whatever offers. Other medical treatment is none.
/// More than three kinds at one offer always hold two of them; of those STO-006 speaks alone.
/// </summary>
public static class Sto007TwoSubstitutionDrugs
{
    private static readonly Threshold Most = new(
        new("Flest substitutionsstoffer på én gang", "Most substitution drugs at the same time"), Dated.Always(1, "Vejledning til databekendtgørelsen 6.2.2"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "STO-007",
        Title = new("Flere substitutionsstoffer på én gang", "Several substitution drugs at the same time"),
        Severity = Severity.Error,
        AppliesTo = [DrugRecord.Declaration],
        Fields = [DrugFields.TreatmentTypes],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Person,
        Violations = g =>
        {
            var periods = DrugCourse.Of(g.Entries);
            var tooMany = Sto006TooManyTypes.Broken(periods).Select(b => b.Period).ToHashSet(ReferenceEqualityComparer.Instance);
            return Enumerable.Range(0, periods.Count)
                .Select(i => (Period: periods[i], Drugs: DrugCourse.TypesBeside(periods, i, sameOffer: false) & DrugFields.SubstitutionDrugs))
                .Where(p => (p.Period.Types & DrugFields.SubstitutionDrugs) != 0 && BitOperations.PopCount((ulong)p.Drugs) > Most.On(p.Period.From) && !tooMany.Contains(p.Period))
                .Select(p => new Violation(p.Period.Opened, DrugCourse.Write(p.Drugs), Write.Day(p.Period.From), Write.Number(Most.On(p.Period.From))));
        },
        Message = new(
            "Fra {1} får borgeren flere substitutionsstoffer på én gang: ”{0}”. Der kan kun gives {2} ad gangen.",
            "From {1} the person gets several substitution drugs at the same time: “{0}”. Only {2} can be given at a time."),
        Fix = new(
            "Angiv det stof, der gives. Er stoffet skiftet, så send en ændring med dagen for skiftet.",
            "Give the drug that is given. If the drug has been changed, send a change with the day of the change."),
        Sources = [SourceRef.Guideline("6.2.2")],
        Thresholds = [Most],
    };
}
