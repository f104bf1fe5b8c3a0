using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Nobody stays in two places. Two departments of one offer are judged as an internal move (HER-007).</summary>
public static class Her009Overlap
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "HER-009",
        Title = new("To ophold for samme borger overlapper", "Two stays of the same citizen overlap"),
        Severity = Severity.Warning,
        AppliesTo = [ShelterStayRecord.Declaration],
        Fields = [ShelterFields.AdmissionDate, ShelterFields.DischargeDate],
        JudgedOn = JudgedOn.StartDate,
        Together = Together.Person,
        Violations = g =>
        {
            var stays = Stays.Ordered(g);
            return stays.Select((later, i) => (Later: later, Earlier: stays.Take(i).LastOrDefault(e => Stays.Overlap(e, later) && !Stays.AreInTwoDepartments(e, later))))
                .Where(p => p.Earlier is not null)
                .Select(p => new Violation(p.Later, Write.Day(p.Later.Day), Write.Day(p.Earlier!.Day), Write.Day(p.Earlier.EndDay)));
        },
        Message = new(
            "Opholdet begynder {0}, mens borgeren efter en anden indberetning er på et herberg eller forsorgshjem fra {1} (udskrevet: ”{2}”).",
            "The stay begins {0} while the citizen is at a shelter from {1} (discharged: “{2}”) by another report."),
        Fix = new(
            "Se efter, om opholdet er indberettet to gange, eller om en udskrivning mangler. Passer egne datoer, er det det andet sted, der skal rette.",
            "Check whether the stay is reported twice or a discharge is missing. If your own dates are right, the other place must correct its own."),
        Sources = [SourceRef.Guideline("7.2.4")],
        IsDerived = true,
    };
}
