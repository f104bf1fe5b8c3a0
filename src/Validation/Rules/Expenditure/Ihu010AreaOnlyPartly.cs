using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// A municipality that chooses to report a voluntary measure for an accounting year reports all who receive it. Those known from services to adults, placements and support are
/// compared, measure by measure (places by kind) as the published table divides them. A measure is chosen when something is posted on an account that is its alone.
/// </summary>
public static class Ihu010AreaOnlyPartly
{
    private static readonly Threshold SmallestShare = new(
        new("Mindste andel af de kendte borgere, procent", "Smallest share of the people known, percent"), Dated.Always(100, "Vejledning til databekendtgørelsen 11.2.6: alle"));

    /// <summary>The declaration.</summary>
    public static readonly AcrossRule Rule = new()
    {
        Code = "IHU-010",
        Title = new("Et valgt indsatsområde er kun delvist indberettet", "A chosen measure is only partly reported"),
        Severity = Severity.Warning,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.PersonId, ExpenditureFields.Account],
        JudgedOn = JudgedOn.EventDate,
        Reads = [AdultRecord.Declaration, PlacementRecord.Declaration, SupportRecord.Declaration],
        ByPerson = false,
        Violations = a =>
        {
            var found = new List<Violation>();
            var known = Postings.Known(a);
            foreach (var year in Postings.Of(a).GroupBy(p => p.Year).OrderBy(y => y.Key))
            {
                foreach (var area in ExpenditureAccounts.All.Where(row => row.RequiredFrom > year.Key && year.Any(p => p.Areas.Count == 1 && p.Areas[0] == row)))
                {
                    var reported = year.Where(p => p.Areas.Contains(area)).Select(p => p.Entry.Person).ToHashSet();
                    var receivers = known.Where(k => k.Area == area && k.IsActiveIn(year.Key)).Select(k => k.Person).ToHashSet();
                    var covered = receivers.Count(reported.Contains);
                    if (covered * 100L < (long)receivers.Count * SmallestShare.On(a.Today))
                        found.Add(new Violation(null, Write.Number(receivers.Count - covered), Write.Number(receivers.Count), string.Join(", ", area.Provisions), Write.Number(year.Key)));
                }
            }

            return found;
        },
        Message = new(
            "{0} af de {1} borgere, der i {3} fik en indsats efter {2}, har ingen udgift i indberetningen, selv om kommunen har valgt at indberette området.",
            "{0} of the {1} people who received a measure under {2} in {3} have no expense in the report, although the municipality has chosen to report the area."),
        Fix = new(
            "Indberet alle udgifter til de borgere, der får indsatsen, eller ret de indsatser, som ikke er givet.",
            "Report all expenses for the people who receive the measure, or correct the measures that were not given."),
        Sources = [SourceRef.Guideline("11.2.6")],
        Thresholds = [SmallestShare],
    };
}
