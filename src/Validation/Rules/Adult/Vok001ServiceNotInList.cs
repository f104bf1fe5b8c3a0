using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A service is granted under a provision of the annex for adults.</summary>
public static class Vok001ServiceNotInList
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "VOK-001",
        Title = new(
            "Ydelsens paragraf mangler eller hører ikke til statistikken",
            "The provision of the service is missing or not of the statistic"),
        Severity = Severity.Error,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [AdultFields.ServiceParagraph],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(c.Provision is null),
        Values = c => [c.TextOf(AdultFields.ServiceParagraph)],
        Message = new(
            "”{0}” er ikke en paragraf, som ydelser til voksne indberettes efter.",
            "“{0}” is not a provision under which services to adults are reported."),
        Fix = new(
            "Angiv en af serviceloven §§ 82 a-82 d, 85, 85 a, 95-98, 102-104, 107, 108 og 117 a, for eksempel SEL 85.",
            "Give one of sections 82 a-82 d, 85, 85 a, 95-98, 102-104, 107, 108 and 117 a of the Act on Social Services, for example SEL 85."),
        Sources = [SourceRef.Guideline("9.1")],
    };
}
