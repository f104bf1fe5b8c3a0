using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>Judges the accepted spells of persons: spells of one person, municipality and measure that overlap or nearly touch.</summary>
public sealed class CourseJudge(RuleBook rules, DateOnly today)
{
    /// <summary>Days between the last end and the next start within which two spells are one course (documentation 000 and 004, 3.5).</summary>
    public static readonly Dated<int> LongestGap = Dated.Always(14, "Statistikdokumentation 3.5: 14 dage eller mindre");

    private readonly CourseView _view = new() { Today = today };

    /// <summary>Called for each finding; the case id is filled in by the caller.</summary>
    public Action<Finding> Report { get; set; } = _ => { };

    /// <summary>Place of the later spell's case id in the heap of its ledger, while a finding is reported.</summary>
    public int LaterHeapOffset { get; private set; }

    /// <summary>Judges spells in order of person, municipality, measure and first day.</summary>
    public void Judge(ReadOnlySpan<CaseSpell> spells)
    {
        if (spells.IsEmpty)
            return;
        var longestEnding = spells[0];
        int inCourse = 1, inYear = 1, year = StartOf(spells[0]).Year;
        for (var i = 1; i < spells.Length; i++)
        {
            ref readonly var spell = ref spells[i];
            LaterHeapOffset = spell.HeapOffset;
            if (spell.Person != spells[i - 1].Person || spell.Word.Place != spells[i - 1].Word.Place)
            {
                (longestEnding, inCourse, inYear, year) = (spell, 1, 1, StartOf(spell).Year);
                continue;
            }

            var gap = longestEnding.Word.End == PackedDay.Open ? int.MinValue : spell.Word.Start - longestEnding.Word.End;
            inYear = StartOf(spell).Year == year ? inYear + 1 : 1;
            year = StartOf(spell).Year;
            if (gap > LongestGap.On(StartOf(spell)))
                (inCourse, inYear) = (1, 1);
            else
                inCourse++;
            JudgePair(longestEnding, spell, gap, inCourse, inYear);
            if (spell.Word.End > longestEnding.Word.End)
                longestEnding = spell;
        }
    }

    /// <summary>Judges a pair of spells of one person and measure in two municipalities.</summary>
    public void JudgeAcross(in CaseSpell earlier, in CaseSpell later)
    {
        LaterHeapOffset = later.HeapOffset;
        _view.Earlier = Reported(earlier);
        _view.Later = Reported(later);
        _view.GapDays = earlier.Word.End == PackedDay.Open ? int.MinValue : later.Word.Start - earlier.Word.End;
        foreach (var rule in rules.CourseRules)
        {
            if (rule.AcrossMunicipalities)
                Run(rule);
        }
    }

    private static DateOnly StartOf(in CaseSpell spell) => PackedDay.Unpack(spell.Word.Start);

    private static ReportedSpell Reported(in CaseSpell spell) => new(spell.Person, spell.Word, spell.Delivery, spell.Row);

    private void JudgePair(in CaseSpell earlier, in CaseSpell later, int gap, int inCourse, int inYear)
    {
        _view.Earlier = Reported(earlier);
        _view.Later = Reported(later);
        _view.GapDays = gap;
        _view.SpellsInCourse = inCourse;
        _view.SpellsStartedInYear = inYear;
        foreach (var rule in rules.CourseRules)
        {
            if (!rule.AcrossMunicipalities)
                Run(rule);
        }
    }

    private void Run(CourseRule rule)
    {
        if (rules.Run(rule, rule.IsBrokenBy, _view, out var crash) != Outcome.Broken)
            return;
        var values = Finding.ValuesOf(rule.Values, _view, ref crash);
        Report(new Finding(rule, _view.Later.Delivery, _view.Later.Row, rule.Fields.Count > 0 ? rule.Fields[0] : null, "", values, crash));
    }
}
