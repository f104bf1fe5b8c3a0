using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Substitution is usually given beside drug-free or other medical treatment; when it runs alone, the other may not have been recorded.</summary>
public static class Sto008SubstitutionAlone
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "STO-008",
        Title = new("Substitution uden anden behandling", "Substitution without other treatment"),
        Severity = Severity.Warning,
        AppliesTo = [DrugRecord.Declaration],
        Fields = [DrugFields.TreatmentTypes],
        JudgedOn = JudgedOn.Today,
        Together = Together.Person,
        Violations = g =>
        {
            var running = DrugCourse.Of(g.Entries).Where(p => p.Until is null).ToList();
            return running.Any(p => (p.Types & DrugCourse.NoSubstitution) != 0)
                ? []
                : running.Where(p => (p.Types & DrugFields.SubstitutionDrugs) != 0)
                    .Select(p => new Violation(p.Opened, DrugCourse.Write(p.Types), Write.Day(p.From)));
        },
        Message = new(
            "Siden {1} er der kun registreret substitution (”{0}”), hverken stoffri eller anden medicinsk behandling.",
            "Since {1} only substitution (“{0}”) is recorded, neither drug-free nor other medical treatment."),
        Fix = new(
            "Får borgeren også stoffri eller anden medicinsk behandling, så send en ændring med begge behandlingstyper. Ellers er der intet at rette.",
            "If the person also receives drug-free or other medical treatment, send a change with both kinds. Otherwise there is nothing to correct."),
        Sources = [SourceRef.Guideline("6.2.2")],
    };
}
