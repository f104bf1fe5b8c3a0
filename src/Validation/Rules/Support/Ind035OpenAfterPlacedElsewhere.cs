using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// The municipality that placed a child in another municipality closes its measures under section 32 when the child turns 18. The record breaks
/// IND-009 too; this rule says why it is this municipality that must close the case.
/// </summary>
public static class Ind035OpenAfterPlacedElsewhere
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-035",
        Title = new(
            "Åben indsats efter § 32 for en ung anbragt i en anden kommune, der er fyldt 18 år",
            "Open measure under section 32 for a young person placed in another municipality who has turned 18"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.EndDate, Fields.ActingMunicipality],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.Today,
        IsBrokenBy = c =>
        {
            if (!c.IsOpen || !c.IsOnChild || c.Measure is not { } measure || !BesidePlacement.IsUnder(measure, "32"))
                return Outcome.Kept;
            if (c.Birthday(18) is not { } birthday)
                return Outcome.CannotBeJudged;
            if (c.Today < birthday)
                return Outcome.Kept;
            var before = birthday.AddDays(-1);
            var residence = c.People.ResidenceOn(c.PersonIndex, before);
            if (residence < 0 || !c.Placements.IsAvailable)
                return Outcome.CannotBeJudged;
            return BrokenWhen(residence != c.Municipality.Index
                && c.Placements.Of(c.CurrentIdentity).Any(s => s.Municipality == c.Municipality.Index && s.From <= before && (s.To is null || s.To >= before)));
        },
        Values = c => [Write.Provision(c.Provision), Write.Day(c.Birthday(18)), Geography.Municipalities[c.People.ResidenceOn(c.PersonIndex, c.Birthday(18)!.Value.AddDays(-1))].ToString(), c.Municipality.ToString()],
        Message = new(
            "Indsatsen efter {0} er stadig åben i {3}, som har anbragt den unge i {2}. Den unge fyldte 18 år den {1}, og dermed skal {3} lukke sagen.",
            "The measure under {0} is still open in {3}, which placed the young person in {2}. The young person turned 18 on {1}, so {3} must close the case."),
        Fix = new(
            "Indberet ophør med datoen dagen før 18-års fødselsdagen. Ungestøtte efter § 114 indberettes af den kommune, der nu er handlekommune.",
            "Report an end dated the day before the 18th birthday. Youth support under section 114 is reported by the municipality that now has the duty to act."),
        Sources = [SourceRef.Guideline("3.2.7")],
    };
}
