using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Who moves from the parents' home for the first time is registered with the last residence "own home".</summary>
public static class Her003MovedFromParents
{
    private static readonly int OwnHome = ShelterFields.LastResidence.Codes!.IndexOf("own_home");

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HER-003",
        Title = new("Flyttet hjemmefra, men seneste ophold er ikke egen bolig", "Moved from the parents' home, but the last residence is not own home"),
        Severity = Severity.Warning,
        AppliesTo = [ShelterStayRecord.Declaration],
        Fields = [ShelterFields.LastResidence, ShelterFields.LivedWithParents],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.Bool(ShelterFields.LivedWithParents) != true)
                return Outcome.Kept;
            return c.Code(ShelterFields.LastResidence) is >= 0 and var last ? BrokenWhen(last != OwnHome) : Outcome.CannotBeJudged;
        },
        Values = c => [c.TextOf(ShelterFields.LastResidence)],
        Message = new(
            "Borgeren er flyttet fra sine forældre for første gang, men seneste ophold er ”{0}”. Det skal registreres som egen bolig (own_home).",
            "The citizen has moved from the parents' home for the first time, but the last residence is “{0}”. It is to be registered as own home (own_home)."),
        Fix = new("Ret seneste ophold til own_home.", "Correct the last residence to own_home."),
        Sources = [SourceRef.Guideline("7.2.2")],
    };
}
