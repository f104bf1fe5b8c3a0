using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The same measure of a child does not run in two municipalities at the same time.</summary>
public static class Ind033OpenInTwoMunicipalities
{
    /// <summary>The declaration.</summary>
    public static readonly CourseRule Rule = new()
    {
        Code = "IND-033",
        Title = new("Samme indsats i to kommuner på samme tid", "The same measure in two municipalities at the same time"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.ActingMunicipality, Fields.StartDate, Fields.EndDate],
        AcrossMunicipalities = true,
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(c.GapDays <= 0),
        Values = c => [c.Later.Municipality.ToString(), Write.Day(c.Later.Start), c.Earlier.Municipality.ToString(), Write.Day(c.Earlier.Start), Write.Day(c.Earlier.End)],
        Message = new(
            "Indsatsen starter {1} i {0}, mens den samme indsats løber i {2} (start {3}, slut ”{4}”). Efter en flytning skal den ophøre i den gamle kommune og starte på ny i den nye.",
            "The measure starts {1} in {0} while the same measure runs in {2} (start {3}, end “{4}”). After a move it must be ended in the old municipality and started anew in the new one."),
        Fix = new(
            "Aftal med den anden kommune, hvem der er handlekommune, og indberet ophør i den gamle.",
            "Agree with the other municipality who is the acting municipality, and report an end in the old one."),
        Sources = [SourceRef.Guideline("1.1.1"), SourceRef.MeasuresDocumentation("2.1")],
    };
}
