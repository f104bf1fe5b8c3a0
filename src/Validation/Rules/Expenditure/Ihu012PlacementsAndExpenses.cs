using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// Placements of a kind and expenses of that kind belong together. Judged for accounting years in which the municipality has reported expenses of placements at all (from the year in which
/// they must be, any expenses) and has placements at all. Expenses are compared with the time that they are for.
/// </summary>
public static class Ihu012PlacementsAndExpenses
{
    /// <summary>The declaration.</summary>
    public static readonly AcrossRule Rule = new()
    {
        Code = "IHU-012",
        Title = new("Anbringelser og udgifter passer ikke sammen", "Placements and expenses do not fit together"),
        Severity = Severity.Warning,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.Account],
        JudgedOn = JudgedOn.EventDate,
        Reads = [PlacementRecord.Declaration],
        ByPerson = false,
        Violations = a =>
        {
            var found = new List<Violation>();
            var placed = Postings.Known(a);
            foreach (var year in Postings.Of(a).GroupBy(p => p.Year).OrderBy(y => y.Key))
            {
                if (!placed.Any(k => k.IsActiveIn(year.Key)))
                    continue;
                foreach (var place in Postings.Places.Where(row => row.RequiredFrom <= year.Key || year.Any(p => p.Areas.Any(Postings.Places.Contains))))
                {
                    var children = placed.Where(k => k.Area == place && k.IsActiveIn(year.Key)).Select(k => k.Person).Distinct().Count();
                    var posted = year.Where(p => p.Areas.Contains(place)).ToList();
                    var without = posted.Count > 0 && !placed.Any(k => k.Area == place && posted.Any(p => p.Entry.EndDay is { } to && p.Entry.Day is { } from && k.IsActive(from, to)));
                    if (without || (children > 0 && posted.Count == 0))
                        found.Add(new Violation(null, Write.Number(children), Write.Number(posted.Count), $"{place.Function} ({string.Join(", ", place.Groupings)})", Write.Number(year.Key)));
                }
            }

            return found;
        },
        Message = new(
            "Kommunen har i {3} {0} anbragte på den slags sted, der konteres på {2}, men {1} udgifter på kontoen.",
            "In {3} the municipality has {0} children placed in the kind of place that is posted on {2}, but {1} expenses on the account."),
        Fix = new(
            "Undersøg, om anbringelserne har den rigtige type, og om udgifterne er konteret rigtigt og indberettet.",
            "Find out whether the placements have the right kind, and whether the expenses are posted rightly and reported."),
        Sources = [SourceRef.JoiningReport("3.4")],
    };
}
