using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Shelters under section 110 are for adults.</summary>
public static class Her013UnderAge
{
    private static readonly Threshold Youngest = new(
        new("Yngste alder ved indskrivning (år)", "Youngest age at admission (years)"),
        Dated.Always(18, "serviceloven § 110"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "HER-013",
        Title = new("Borgeren var under 18 år", "The citizen was under 18"),
        Severity = Severity.Warning,
        AppliesTo = [ShelterStayRecord.Declaration],
        Fields = [ShelterFields.AdmissionDate, Fields.PersonIdOfCpr],
        Events = [],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => c.EventDate is { } day && c.BirthDate is { } born ? BrokenWhen(Ages.On(born, day) < Youngest.On(day)) : Outcome.CannotBeJudged,
        Values = c => [Write.Day(c.EventDate), Write.Day(c.BirthDate), Write.Number(Youngest.On(c.EventDate!.Value))],
        Message = new(
            "Borgeren er født {1} og var ikke fyldt {2} år ved indskrivningen {0}. Herberger og forsorgshjem efter § 110 er for voksne.",
            "The citizen was born {1} and had not turned {2} at the admission on {0}. Shelters under section 110 are for adults."),
        Fix = new("Kontrollér CPR-nummer og indskrivningsdato.", "Check the CPR number and the admission date."),
        Sources = [SourceRef.Guideline("7.1")],
        Thresholds = [Youngest],
        IsDerived = true,
    };
}
