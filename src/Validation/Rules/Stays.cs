using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// What rules about stays at shelters and crisis centres have in common. An offer is who reports (its P-number stands for the delivery); a move
/// from one of its departments to another is two stays that end and begin on the same day (guideline 7.2.4, 8.2.3). Messages never tell one offer
/// where else a person stays.
/// </summary>
internal static class Stays
{
    /// <summary>Days between two stays that still make a move inside the offer, and not a new stay.</summary>
    public static readonly Threshold LongestGap = new(
        new("Flest dage mellem to ophold, der regnes for en intern flytning", "Most days between two stays that count as an internal move"),
        Dated.Always(3, "projektets standard"));

    /// <summary>The stays in force with a first day, in order of first and last day.</summary>
    public static IReadOnlyList<Entry> Ordered(GroupView g) => [.. g.InForce.Where(e => e.Day is not null).OrderBy(e => e.Version.Day).ThenBy(e => e.EndDay ?? DateOnly.MaxValue)];

    /// <summary>Whether the stays are in two departments of one offer.</summary>
    public static bool AreInTwoDepartments(Entry a, Entry b) =>
        IsSameOffer(a, b) && a.Extras.Department != Guid.Empty && b.Extras.Department != Guid.Empty && a.Extras.Department != b.Extras.Department;

    /// <summary>Whether the two records come from the same offer.</summary>
    public static bool IsSameOffer(Entry a, Entry b) => a.Delivery.Reporter == b.Delivery.Reporter;

    /// <summary>Internal moves where the first stay does not end on the day the second begins: the later stay with the values of a message.</summary>
    public static IEnumerable<Violation> BrokenMoves(GroupView g)
    {
        var stays = Ordered(g);
        for (var i = 1; i < stays.Count; i++)
        {
            var later = stays[i];
            var earlier = stays.Take(i).LastOrDefault(e => IsSameOffer(e, later));
            if (earlier is null || !AreInTwoDepartments(earlier, later) || earlier.EndDay == later.Day)
                continue;
            if (earlier.EndDay is not { } end || later.Version.Day - end.DayNumber <= LongestGap.On(later.Day!.Value))
                yield return new Violation(later, Write.Day(later.Day), Write.Day(earlier.EndDay), earlier.CaseId, Write.Day(earlier.Day));
        }
    }

    /// <summary>Whether the two stays have at least one day and night in common: a change on one day has not.</summary>
    public static bool Overlap(Entry earlier, Entry later)
    {
        var (earlierEnd, laterEnd) = (earlier.EndDay ?? DateOnly.MaxValue, later.EndDay ?? DateOnly.MaxValue);
        return (earlierEnd < laterEnd ? earlierEnd : laterEnd) > later.Day;
    }

    /// <summary>Whether the person was at the place on the day and had come before it.</summary>
    public static bool IsAlreadyThere(Entry stay, DateOnly day) => stay.Day < day && (stay.EndDay is not { } end || end >= day);

    /// <summary>Accepted records that a later delivery of the year lacks, with the values of a message: the key, the first day, the day of that delivery.</summary>
    public static IEnumerable<Violation> Absent(GroupView g) =>
        g.Absent.Where(a => a.Entry.Version.Action != CodeLists.Delete && (a.Entry.Version.Notes & Register.EventNotes.OwnError) == 0)
            .Select(a => new Violation(a.Entry, a.Entry.CaseId, Write.Day(a.Entry.Day), Write.Day(a.From.Date), Write.Day(a.Entry.Delivery.Date)));

    /// <summary>
    /// First day of the year that a delivery reports: that of the last quarter that had ended, so that the year before is still reported until the
    /// end of March.
    /// </summary>
    public static DateOnly ReferenceYear(DateOnly delivered) => new(delivered.Month <= 3 && delivered.Year > 1 ? delivered.Year - 1 : delivered.Year, 1, 1);

    /// <summary>Whether the register's earlier version of the stay is in another department.</summary>
    public static Outcome ChangesDepartment(CaseView c)
    {
        if (!c.HasHeld)
            return Outcome.Kept;
        return c.Extras.Department == Guid.Empty || c.HeldExtras.Department == Guid.Empty ? Outcome.CannotBeJudged : Outcomes.BrokenWhen(c.Extras.Department != c.HeldExtras.Department);
    }

    /// <summary>The values of a message about that: the department sent, the one held, the stay.</summary>
    public static string[] ChangedDepartment(CaseView c) => [c.Extras.Department.ToString("D"), c.HeldExtras.Department.ToString("D"), c.CaseId];
}
