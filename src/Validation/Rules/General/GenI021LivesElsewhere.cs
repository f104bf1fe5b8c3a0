using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The acting municipality is normally the one that the child lives in, unless it has placed the child. Youth support after 18 has a rule of its own (IND-036). An acting duty kept after a move is not known.</summary>
public static class GenI021LivesElsewhere
{
    // Support to parents whose child lives elsewhere is reported by the parents' municipality (guideline 3.2.6): BL 75, SEL 54.
    private static readonly Measure ForParents = Measures.WithKey("M211");

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-I021",
        Title = new("Barnet bor i en anden kommune", "The child lives in another municipality"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration, DisabilityRecord.Declaration],
        Fields = [Fields.ActingMunicipality, Fields.PersonId],
        Events = [CodeLists.Start, CodeLists.OfferChange, CodeLists.End],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (!c.HasStart || c.EventDate is not { } day || !c.People.HasResidence)
                return Outcome.CannotBeJudged;
            if (!c.IsOnChild || c.Measure == ForParents || IsYouthSupport(c))
                return Outcome.Kept;
            var home = c.People.ResidenceOn(c.PersonIndex, day);
            return home < 0 ? Outcome.CannotBeJudged : BrokenWhen(home != c.Municipality.Index && !IsPlaced(c, day));
        },
        Values = c => [c.Municipality.Code, Write.Day(c.EventDate), Geography.Municipalities[c.People.ResidenceOn(c.PersonIndex, c.EventDate!.Value)].Code],
        Message = new(
            "Handlekommunen er ”{0}”, men barnet boede den {1} i kommune {2}. Det er rigtigt, hvis {0} har anbragt barnet eller har beholdt handlepligten; en anbringelse er ikke indberettet.",
            "The acting municipality is “{0}”, but on {1} the child lived in municipality {2}. That is right if {0} has placed the child or has kept the duty to act; no placement has been reported."),
        Fix = new(
            "Se efter, hvilken kommune der er handlekommune. Er barnet flyttet, skal indsatsen ophøre her og begynde i den nye kommune.",
            "Check which municipality has the duty to act. If the child has moved, the measure must end here and start in the new municipality."),
        Sources = [SourceRef.Guideline("1.1.1"), SourceRef.Guideline("3.2.6"), SourceRef.Guideline("3.2.7")],
    };

    private static bool IsPlaced(CaseView c, DateOnly day) =>
        c.Placements.Of(c.CurrentIdentity).Any(s => s.Municipality == c.Municipality.Index && s.From <= day && (s.To is null || s.To >= day));

    private static bool IsYouthSupport(CaseView c) =>
        c.Measure is { } measure && BesidePlacement.IsUnder(measure, "114") && c.Event == CodeLists.Start && c.Birthday(18) is { } birthday && c.StartDate >= birthday;
}
