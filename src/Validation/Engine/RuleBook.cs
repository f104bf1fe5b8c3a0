using System.Diagnostics;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// The catalogue sorted by what rules are judged on, and the one place where a rule is called. A rule that throws is shown as crashed.
/// Not shared between threads: each thread has its own book (the clocks are its own).
/// </summary>
public sealed class RuleBook
{
    private readonly long[]? _ticks;
    private readonly IReadOnlyList<Rule> _all;

    /// <summary>Sorts the rules; with <paramref name="timed"/> the time of each rule is measured.</summary>
    public RuleBook(IReadOnlyList<Rule> rules, RecordType type, bool timed = false)
    {
        _all = rules;
        Type = type;
        _ticks = timed ? new long[rules.Count == 0 ? 0 : rules.Max(r => r.Index) + 1] : null;
        var mine = rules.Where(r => r.IsFor(type)).ToArray();
        RecordRules = [.. mine.Select(r => r as RecordRule ?? (r as AcrossRule)?.Alone ?? (r as GroupRule)?.ByItself()).OfType<RecordRule>()];
        FieldRules = [.. mine.OfType<FieldRule>().Select(rule => (rule, Places(rule, type)))];
        CaseRules = [.. Enumerable.Range(0, Math.Max(3, type.Events?.Codes.Count ?? 1)).Select(e => mine.OfType<CaseRule>().Where(r => IsJudgedFor(r, type, e)).ToArray())];
        GroupRules = [.. mine.OfType<GroupRule>()];
        ComparisonRules = [.. mine.OfType<ComparisonRule>()];
        CourseRules = [.. mine.OfType<CourseRule>()];
        MunicipalityRules = [.. mine.OfType<MunicipalityRule>()];
    }

    /// <summary>The record type.</summary>
    public RecordType Type { get; }

    /// <summary>Rules judged on one record.</summary>
    public RecordRule[] RecordRules { get; }

    /// <summary>Rules judged on fields, with the places they look at.</summary>
    public (FieldRule Rule, int[] Places)[] FieldRules { get; }

    /// <summary>Rules judged on events, by event.</summary>
    public CaseRule[][] CaseRules { get; }

    /// <summary>Rules judged on spells.</summary>
    public CourseRule[] CourseRules { get; }

    /// <summary>Rules judged on a municipality's figures.</summary>
    public MunicipalityRule[] MunicipalityRules { get; }

    /// <summary>Rules judged on records together: of a case, a person, or a whole reporter.</summary>
    public GroupRule[] GroupRules { get; }

    /// <summary>Rules that compare a municipality with the others.</summary>
    public ComparisonRule[] ComparisonRules { get; }

    /// <summary>Time used by each rule so far, when measured.</summary>
    public IEnumerable<(Rule Rule, TimeSpan Time)> Times =>
        _ticks is null ? [] : _all.Select(rule => (rule, Stopwatch.GetElapsedTime(0, _ticks[rule.Index])));

    /// <summary>Judges all rules of one record. Gives whether it has an error and whether it has any finding.</summary>
    public (bool Error, bool Any) Judge(Candidate candidate, Action<Finding> report)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        bool error = false, any = false;
        for (var next = 0; next < RecordRules.Length;)
        {
            next = FirstBroken(candidate, next, out var crash);
            if (next == RecordRules.Length)
                break;
            var rule = RecordRules[next++];
            any = true;
            error |= rule.Severity == Severity.Error;
            var field = rule.FieldIn(Type);
            var values = Finding.ValuesOf(rule.Values, candidate, ref crash);
            report(new Finding(rule, candidate.Delivery.Ordinal, candidate.Row, field, candidate.TextOf(Fields.CaseId), values, crash) { Subject = Finding.SubjectOf(candidate) });
        }

        foreach (var (rule, places) in FieldRules)
        {
            foreach (var place in places)
            {
                if (!LooksAt(rule.Looks, candidate.Values[place]))
                    continue;
                var outcome = RunField(rule, candidate, place, out var crash);
                if (outcome != Outcome.Broken && crash is null)
                    continue;
                any = true;
                error |= rule.Severity == Severity.Error;
                var values = ValuesOf(rule, candidate, place, ref crash);
                report(new Finding(rule, candidate.Delivery.Ordinal, candidate.Row, Type.Fields[place].Field, candidate.TextOf(Fields.CaseId), values, crash) { Subject = Finding.SubjectOf(candidate) });
            }
        }

        return (error, any);
    }

    // Position of the first record rule from a position on that is broken (or crashes); the number of rules when all are kept.
    private int FirstBroken(Candidate candidate, int from, out string? crash)
    {
        crash = null;
        var i = from;
        try
        {
            if (_ticks is not null)
                return FirstBrokenTimed(candidate, ref i);
            while (i < RecordRules.Length && RecordRules[i].IsBrokenBy(candidate) != Outcome.Broken)
                i++;
        }
        // house: crash boundary - a rule that fails must be seen, and must not stop the delivery.
        catch (Exception fault)
        {
            crash = fault.GetType().Name;
        }

        return i;
    }

    private int FirstBrokenTimed(Candidate candidate, ref int i)
    {
        for (; i < RecordRules.Length; i++)
        {
            var started = Stopwatch.GetTimestamp();
            var outcome = RecordRules[i].IsBrokenBy(candidate);
            _ticks![RecordRules[i].Index] += Stopwatch.GetTimestamp() - started;
            if (outcome == Outcome.Broken)
                break;
        }

        return i;
    }

    private static bool LooksAt(FieldLook looks, in FieldValue value) => looks switch
    {
        FieldLook.NotRead => value.State >= ValueState.Unreadable,
        FieldLook.Trimmed => value.Trimmed,
        FieldLook.Given => value.State >= ValueState.Read,
        FieldLook.Missing => value.State <= ValueState.Blank,
        _ => true,
    };

    /// <summary>Position of the first case rule from a position on that is broken (or crashes); the number of rules when all are kept.</summary>
    public int FirstBroken(CaseRule[] rules, CaseView view, int from, bool isDelete, out string? crash)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(view);
        crash = null;
        var i = from;
        try
        {
            for (; i < rules.Length; i++)
            {
                var rule = rules[i];
                if (rule.JudgesRepeats != view.IsRepeat || (isDelete && !rule.JudgesDeletes && !rule.JudgesRepeats))
                    continue;
                var started = _ticks is null ? 0 : Stopwatch.GetTimestamp();
                var outcome = rule.IsBrokenBy(view);
                if (_ticks is not null)
                    _ticks[rule.Index] += Stopwatch.GetTimestamp() - started;
                if (outcome == Outcome.Broken)
                    break;
            }
        }
        // house: crash boundary - a rule that fails must be seen, and must not stop the delivery.
        catch (Exception fault)
        {
            crash = fault.GetType().Name;
        }

        return i;
    }

    /// <summary>Calls a rule; a crash is given as text.</summary>
    public Outcome Run<TView>(Rule rule, Func<TView, Outcome> isBrokenBy, TView view, out string? crash)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(isBrokenBy);
        crash = null;
        var from = _ticks is null ? 0 : Stopwatch.GetTimestamp();
        try
        {
            return isBrokenBy(view);
        }
        // house: crash boundary - a rule that fails must be seen, and must not stop the delivery.
        catch (Exception fault)
        {
            crash = fault.GetType().Name;
            return Outcome.Broken;
        }
        finally
        {
            if (_ticks is not null)
                _ticks[rule.Index] += Stopwatch.GetTimestamp() - from;
        }
    }

    /// <summary>Calls a group rule; a crash is given as text with one empty violation.</summary>
    public List<(Violation Violation, string? Crash)> Run<TView>(Rule rule, Func<TView, IEnumerable<Violation>> violations, TView view)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(violations);
        var found = new List<(Violation, string?)>();
        var from = _ticks is null ? 0 : Stopwatch.GetTimestamp();
        try
        {
            foreach (var violation in violations(view))
                found.Add((violation, null));
        }
        // house: crash boundary - a rule that fails must be seen, and must not stop the delivery.
        catch (Exception fault)
        {
            found.Add((new Violation(null, ""), fault.GetType().Name));
        }
        finally
        {
            if (_ticks is not null)
                _ticks[rule.Index] += Stopwatch.GetTimestamp() - from;
        }

        return found;
    }

    /// <summary>Asks a comparison rule for a municipality's figures; none when it fails (its failure shows when figures are compared).</summary>
    public static int[]? FiguresOf(ComparisonRule rule, GroupView view)
    {
        ArgumentNullException.ThrowIfNull(rule);
        try
        {
            return rule.Figures(view);
        }
        // house: crash boundary - a rule that fails must be seen, and must not stop the delivery: an impossible figure makes the comparison fail.
        catch (Exception)
        {
            return [];
        }
    }

    // Apart, so that judging a field that keeps the rule makes nothing.
    private static string[] ValuesOf(FieldRule rule, Candidate candidate, int place, ref string? crash) =>
        Finding.ValuesOf(c => rule.Values(c, place), candidate, ref crash);

    private Outcome RunField(FieldRule rule, Candidate candidate, int place, out string? crash)
    {
        crash = null;
        var from = _ticks is null ? 0 : Stopwatch.GetTimestamp();
        try
        {
            return rule.IsBrokenBy(candidate, place);
        }
        // house: crash boundary - a rule that fails must be seen, and must not stop the delivery.
        catch (Exception fault)
        {
            crash = fault.GetType().Name;
            return Outcome.Broken;
        }
        finally
        {
            if (_ticks is not null)
                _ticks[rule.Index] += Stopwatch.GetTimestamp() - from;
        }
    }

    // A rule common to measures and other record types names the events of measures; a record that stands by itself is its own start, and
    // carries a person or not.
    private static bool IsJudgedFor(CaseRule rule, RecordType type, int theEvent)
    {
        if (!type.IsEntry || rule.AppliesTo.All(t => t.IsEntry))
            return rule.Events.Count == 0 || rule.Events.Contains(theEvent);
        return rule.Events.Count == 3 || (rule.Events.Contains(CodeLists.Start) && type.IdentifiesPerson(theEvent));
    }

    private static int[] Places(FieldRule rule, RecordType type) =>
        [.. Enumerable.Range(0, type.Fields.Count).Where(i => rule.Kinds.Count == 0 || rule.Kinds.Contains(type.Fields[i].Field.Kind))
            .Where(i => rule.Fields.Count == 0 || rule.Fields.Contains(type.Fields[i].Field))];
}
