using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>It is said where the person slept last before the stay.</summary>
public static class Her002LastResidenceMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HER-002",
        Title = new("Seneste ophold mangler", "The last residence is missing"),
        Severity = Severity.Error,
        AppliesTo = [ShelterStayRecord.Declaration],
        Fields = [ShelterFields.LastResidence],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.IsBlank(ShelterFields.LastResidence)),
        Values = c => [c.TextOf(ShelterFields.LastResidence)],
        Message = new(
            "Det er ikke oplyst, hvor borgeren sidst har opholdt sig.",
            "It is not said where the citizen last stayed."),
        Fix = new(
            "Udfyld det sted, hvor borgeren overnattede umiddelbart før indskrivningen (unknown, hvis det ikke vides).",
            "Fill in the place where the citizen slept right before the admission (unknown if nobody knows)."),
        Sources = [SourceRef.Guideline("7.2.2")],
    };
}
