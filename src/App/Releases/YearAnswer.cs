using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>How a municipality stands to the list of its counts.</summary>
internal enum AnswerState
{
    /// <summary>It has not answered.</summary>
    None,

    /// <summary>It has approved the list as it is now.</summary>
    Approved,

    /// <summary>It approved a list, and the year has changed since: a new answer is needed.</summary>
    Changed,

    /// <summary>It has rejected a list and not approved one since.</summary>
    Rejected,
}

/// <summary>A municipality's list, and its last answer.</summary>
internal sealed record YearAnswer(YearList List, FiguresAnswered? Answer)
{
    public AnswerState State => Answer switch
    {
        null => AnswerState.None,
        FiguresRejected => AnswerState.Rejected,
        _ when Answer.List == List.Hash => AnswerState.Approved,
        _ => AnswerState.Changed,
    };

    /// <summary>All municipalities, in their order.</summary>
    public static IReadOnlyList<YearAnswer> All(Snapshot snapshot, IReadOnlyList<CollectionFact> facts, Statistic statistic, int year)
    {
        var answers = facts.OfType<FiguresAnswered>().Where(a => a.Year == year && a.Statistic == statistic.Code()).ToLookup(a => a.Municipality, StringComparer.Ordinal);
        return [.. YearList.All(snapshot, statistic, year).Select(l => new YearAnswer(l, answers[l.Municipality.Code].LastOrDefault()))];
    }

    /// <summary>All municipalities, in a store.</summary>
    public static IReadOnlyList<YearAnswer> All(RegisterStore store, Statistic statistic, int year)
    {
        using var snapshot = store.SnapshotPath is { } path ? Snapshot.Open(path) : new Snapshot([], []);
        return All(snapshot, store.Collection.Facts, statistic, year);
    }

    /// <summary>The state as programs read it.</summary>
    public static string Word(AnswerState state) => state switch
    {
        AnswerState.Approved => "approved",
        AnswerState.Changed => "changed",
        AnswerState.Rejected => "rejected",
        _ => "none",
    };
}
