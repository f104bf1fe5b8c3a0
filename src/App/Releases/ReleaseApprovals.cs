using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>
/// What a release says of municipalities that have not approved: what was decided, and otherwise the rule, that figures are included with a note (000:3.4, 004:3.4).
/// Nothing is said by rule of a statistic and year that nobody has answered for: then no lists have been sent.
/// </summary>
internal static class ReleaseApprovals
{
    /// <summary>The municipalities that have not approved the release's newest year, with what was decided about any year.</summary>
    public static IReadOnlyList<UnapprovedMunicipality> Unapproved(KnownRegister register, Release release)
    {
        var decided = release.Decided.Where(d => d.Year == release.Year).Select(d => d.Municipality).ToHashSet(StringComparer.Ordinal);
        var byRule = Statistics(release)
            .SelectMany(s => Asked(register, s, release.Year))
            .Where(a => a.State != AnswerState.Approved && !decided.Contains(a.List.Municipality.Code))
            .GroupBy(a => (a.List.Municipality.Code, a.State))
            .Select(g => new UnapprovedMunicipality(g.Key.Code, release.Year, ApprovalDecision.Note, Reason(g.Key.State)) { Statistics = [.. g.Select(a => a.List.Statistic.Code())] });
        return [.. release.Unapproved.Concat(byRule).OrderBy(u => u.Year).ThenBy(u => u.Municipality, StringComparer.Ordinal)];
    }

    /// <summary>Each municipality's state in a documentation: approved when it has approved everything in it.</summary>
    public static IReadOnlyDictionary<string, ApprovalState> States(KnownRegister register, StatisticsDocumentation documentation, int year, IReadOnlyList<UnapprovedMunicipality> unapproved)
    {
        var statistics = documentation.RecordTypes.Select(t => t.Statistic).Distinct().ToList();
        var states = statistics.SelectMany(s => Asked(register, s, year)).GroupBy(a => a.List.Municipality.Code, StringComparer.Ordinal)
            .Where(g => g.Count() == statistics.Count && g.All(a => a.State == AnswerState.Approved))
            .ToDictionary(g => g.Key, _ => ApprovalState.Approved, StringComparer.Ordinal);
        foreach (var u in unapproved.Where(u => u.Year == year && u.IsAbout(documentation)))
            states[u.Municipality] = u.Decision == ApprovalDecision.LeaveOut ? ApprovalState.LeftOut : states.GetValueOrDefault(u.Municipality) == ApprovalState.LeftOut ? ApprovalState.LeftOut : ApprovalState.IncludedWithNote;
        return states;
    }

    private static IEnumerable<YearAnswer> Asked(KnownRegister register, Statistic statistic, int year) =>
        YearAnswer.All(register.Store, statistic, year) is var answers && answers.Any(a => a.Answer is not null) ? answers : [];

    private static IEnumerable<Statistic> Statistics(Release release) =>
        Documentations.All.Where(d => d.Tables.Any(t => release.Tables.Contains(t.Code))).SelectMany(d => d.RecordTypes).Select(t => t.Statistic).Distinct();

    private static Text Reason(AnswerState state) => state switch
    {
        AnswerState.Rejected => new("kommunen er uenig i optællingen", "the municipality disagrees with the counts"),
        AnswerState.Changed => new("tallene er ændret, efter at kommunen godkendte dem", "the figures have changed since the municipality approved them"),
        _ => new("kommunen har ikke svaret", "the municipality has not answered"),
    };
}
