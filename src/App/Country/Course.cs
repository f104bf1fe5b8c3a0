using Socialstat.Law;

namespace Socialstat.App;

/// <summary>
/// Turns "this child gets this measure from this day" into cases: ended by age, move, death or plan; started anew where the child moves to;
/// cut into short connected cases where the municipality registers so; carried over the change of law.
/// </summary>
internal sealed class Course(Setting setting, CaseRecords records)
{
    // Rules about open cases are judged long after the last delivery: nothing that then breaks them stays open.
    private const int YearsAhead = 2;
    private const int LongestOpenDays = 1_000;
    private const int RestartPercent = 60;
    private const int ShortCasesPercent = 20;
    private readonly List<(Measure Measure, int Start, int End)> _given = [];

    /// <summary>Forgets the child before.</summary>
    public void Begin() => _given.Clear();

    /// <summary>Whether the measure can start without touching one that the child has or has had within the last days.</summary>
    public bool IsFree(Measure measure, int start)
    {
        foreach (var (given, from, to) in _given)
        {
            if (given == measure && from - 400 <= start && (to == Day.Open || start <= to + 20))
                return false;
        }

        return true;
    }

    /// <summary>Gives the measure from the day, for so many days after it.</summary>
    public void Give(Child child, MeasureProfile profile, int start, int days, CaseNumbers numbers, Draw draw)
    {
        while (child.StayOn(start) is { } stay && profile.IsOpenOn(start))
        {
            var limit = Day.Birthday(child.Birth, profile.Measure.AgeLimit) - 1;
            var end = Math.Min(start + days, Math.Min(limit, stay.To));
            var moves = end == stay.To && stay.To != child.Death;
            end = WithinHorizon(start, end, limit, profile);
            if (end < start || (end == start && !profile.MayEndOnStart) || !IsCounted(profile, end))
                return;
            _given.Add((profile.Measure, start, end));
            var spell = new CaseSpell
            {
                Child = child,
                Profile = profile,
                Municipality = stay.Municipality,
                Start = start,
                End = end,
                CaseId = numbers.Next(),
                EndsByMove = moves,
                Identity = Newcomer.IdentityOn(child, start, draw),
            };
            foreach (var piece in Pieces(spell, numbers, draw))
            {
                foreach (var part in LawChange.Apply(piece, numbers, setting.Horizon, draw))
                    records.Write(part, draw);
            }

            var next = stay.To == Day.Open ? Day.Open : stay.To + 1 + draw.Below(60);
            days -= next == Day.Open ? 0 : next - start;
            if (!moves || days < 30 || next > setting.Horizon || next > limit - 30 || !draw.Percent(RestartPercent))
                return;
            start = next;
        }
    }

    private int WithinHorizon(int start, int end, int limit, MeasureProfile profile)
    {
        if (end <= setting.Horizon || profile.EndKnownAtStart)
            return end;
        var mayStayOpen = limit > setting.Horizon + (YearsAhead * 366)
            && (profile.Measure.Statistic == Statistic.Disability || start > setting.Horizon - LongestOpenDays);
        if (mayStayOpen)
            return Day.Open;
        var span = setting.Horizon - start;
        return start + (span > 300 ? span - (start % 250) : span);
    }

    // HAN-012: a disability measure that ended before the statistic began is outside it.
    private static bool IsCounted(MeasureProfile profile, int end) =>
        profile.Measure.Statistic == Statistic.Support || end >= Day.DisabilityStatistic;

    private IEnumerable<CaseSpell> Pieces(CaseSpell spell, CaseNumbers numbers, Draw draw)
    {
        var practice = setting.Towns.Practices[spell.Municipality];
        var isLong = spell.End != Day.Open && spell.End - spell.Start > 240;
        var mayBeCut = spell.Identity is null && !spell.Profile.EndKnownAtStart
            && (spell.Statistic == Statistic.Support || spell.Start >= Day.DisabilityStatistic);
        if (!practice.ShortCases || !isLong || !mayBeCut || !draw.Percent(ShortCasesPercent))
        {
            yield return spell;
            yield break;
        }

        var start = spell.Start;
        var id = spell.CaseId;
        while (true)
        {
            var end = start + draw.Between(105, 170);
            if (end > spell.End - 120)
                break;
            yield return spell with { Start = start, End = end, CaseId = id, EndsByMove = false };
            start = end + draw.Below(100) switch { < 50 => 1, < 75 => draw.Between(2, 14), < 96 => draw.Between(15, 40), _ => -draw.Between(1, 20) };
            id = numbers.Next();
            if (!spell.Profile.IsOpenOn(start))
                yield break;
        }

        yield return spell with { Start = start, CaseId = id };
    }
}
