using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Under section 117 a it is said what the support is used for; under other provisions it is not. A delivery without the column cannot be judged.</summary>
public static class Vok010FreeChoiceUsage
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "VOK-010",
        Title = new(
            "Anvendelse af § 117 a mangler eller hører ikke til",
            "The use of section 117 a is missing or does not belong"),
        Severity = Severity.Error,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [AdultFields.Usage, AdultFields.ServiceParagraph],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => c.Provision is not { } service || c[AdultFields.Usage].State == ValueState.NoColumn
            ? Outcome.CannotBeJudged
            : BrokenWhen(service == AdultServices.FreeChoice == c.IsBlank(AdultFields.Usage)),
        Values = c => [c.TextOf(AdultFields.Usage), c.TextOf(AdultFields.ServiceParagraph)],
        Message = new(
            "Anvendelsen er ”{0}” for ydelsen efter {1}. Den skal angives for § 117 a (83, 97, 112 eller 116) og kun der.",
            "The use is “{0}” for the service under {1}. It is given for section 117 a (83, 97, 112 or 116) and only there."),
        Fix = new(
            "Angiv, hvad borgeren bruger støtten efter § 117 a til. Hver anvendelse er sin egen ydelse. Fjern anvendelsen for andre paragraffer.",
            "Say what the person uses the support under section 117 a for. Each use is a service of its own. Remove the use under other provisions."),
        Sources = [SourceRef.Guideline("9.2.5")],
    };
}
