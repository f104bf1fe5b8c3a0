using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>What the auditor has found so far.</summary>
internal sealed class AuditFindings
{
    private const int MostWorst = 20;
    private readonly List<WorstCell> _worst = [];
    private readonly Dictionary<PerturbationTable, NoiseSums> _noise = [];
    private readonly SortedDictionary<string, (Text Reason, int Count)> _reasons = new(StringComparer.Ordinal);

    public int Cells { get; set; }

    public int Hidden { get; set; }

    public int Protected { get; set; }

    public int Exact { get; private set; }

    public int KnownEarlier { get; set; }

    public int SmallChanges { get; set; }

    public int Changed { get; set; }

    public int Held { get; set; }

    public int? NarrowestChanged { get; set; }

    public bool IntervalsMissing { get; set; }

    public int? MinimumWidth { get; private set; }

    /// <summary>Notes how narrow a cell is; one that nothing bounds is not narrow.</summary>
    public void Width(WorstCell cell)
    {
        if (cell.Width == int.MaxValue)
            return;
        MinimumWidth = Math.Min(MinimumWidth ?? int.MaxValue, cell.Width);
        _worst.Add(cell);
    }

    /// <summary>Notes a cell that can be placed too narrowly.</summary>
    public void Narrow(WorstCell cell, Text reason)
    {
        Width(cell);
        Refuse(cell.Attack, reason);
    }

    /// <summary>Notes a cell that is found exactly.</summary>
    public void Found(WorstCell cell, Text reason)
    {
        Exact++;
        _worst.Add(cell);
        Refuse(cell.Attack, reason);
    }

    /// <summary>Notes a reason why the release may not be published.</summary>
    public void Refuse(string attack, Text reason) =>
        _reasons[attack] = (reason, _reasons.TryGetValue(attack, out var before) ? before.Count + 1 : 1);

    /// <summary>Notes the change of a count by a perturbation table.</summary>
    public void Noise(PerturbationTable table, int key, int count, int shown)
    {
        if (!_noise.TryGetValue(table, out var sums))
            _noise.Add(table, sums = new NoiseSums(table));
        sums.Add(key, count, shown - count);
    }

    /// <summary>Refuses changes that are not what their tables say, seen together.</summary>
    public void JudgeNoise()
    {
        foreach (var sums in _noise.Values.Where(s => !s.IsFair()))
            Refuse("fair", new Text("de ændrede tal er for høje eller for lave, set under ét", "the changed figures are too high or too low, seen together"));
    }

    public Certificate Certificate(string releaseHash, string matrixHash, IReadOnlyList<string> rules) => new()
    {
        ReleaseHash = releaseHash,
        MatrixHash = matrixHash,
        Rules = rules,
        Attacks = Auditor.Attacks,
        Cells = Cells,
        Hidden = Hidden,
        Protected = Protected,
        Exact = Exact,
        KnownEarlier = KnownEarlier,
        SmallChanges = SmallChanges,
        AreIntervalsAudited = !IntervalsMissing,
        MinimumWidth = MinimumWidth,
        Changed = Changed,
        Held = Held,
        NarrowestChanged = NarrowestChanged,
        Worst = [.. _worst.OrderBy(w => w.Width).ThenBy(w => w.Table, StringComparer.Ordinal).ThenBy(w => string.Join(' ', w.Codes), StringComparer.Ordinal).Take(MostWorst)],
        Reasons = [.. _reasons.Values.Select(r => r.Count == 1 ? r.Reason : Times(r.Reason, r.Count))],
    };

    private static Text Times(Text reason, int count)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return new Text($"{reason.Da} ({number} celler)", $"{reason.En} ({number} cells)");
    }
}
