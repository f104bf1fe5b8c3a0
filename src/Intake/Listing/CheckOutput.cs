using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Findings of a check on their way to the reader: only those about the deliveries checked, streamed.</summary>
internal sealed class CheckOutput(int firstOrdinal, RegisterState state, Language language, Action<FindingLine> line) : SettlementOutput
{
    private readonly Dictionary<int, int> _rejected = [];
    private readonly HashSet<long> _opened = [];

    /// <summary>Errors, warnings and infos so far.</summary>
    public (int Errors, int Warnings, int Infos) Counts { get; private set; }

    /// <summary>Records rejected for a reason outside themselves.</summary>
    public int Rejected => _rejected.Values.Sum();

    /// <summary>Records of a delivery on the error list.</summary>
    public int RejectedOf(int ordinal) => (state.Numbers.TryGetValue(ordinal, out var numbers) ? numbers.OwnRejected : 0) + _rejected.GetValueOrDefault(ordinal);

    public override FindingSink Open(long origin)
    {
        lock (_opened)
            return new Sink(this, origin, isFirst: _opened.Add(origin));
    }

    private void Write(Finding finding, long origin)
    {
        var municipality = Origins.MunicipalityOf(origin);
        var delivery = finding.Delivery == 0 ? null : state.Deliveries[finding.Delivery];
        var reporter = municipality >= 0 ? Geography.Municipalities[municipality].Code : delivery!.Reporter;
        var statistic = municipality >= 0 ? Origins.StatisticOf(origin).Code() : RecordTypes.Named(delivery!.RecordType)?.Statistic.Code() ?? "GEN";
        Counts = finding.Rule.Severity switch
        {
            Severity.Error => (Counts.Errors + 1, Counts.Warnings, Counts.Infos),
            Severity.Warning => (Counts.Errors, Counts.Warnings + 1, Counts.Infos),
            _ => (Counts.Errors, Counts.Warnings, Counts.Infos + 1),
        };
        line(FindingList.Line(finding.Rule.Code, finding.Rule.Severity, statistic, reporter, delivery?.FileName ?? "", finding.Row, finding.Field?.Name ?? "",
            finding.CaseId, finding.Values, finding.Crash, language));
    }

    // A delivery's own findings wait until it has been read, since what is wrong with the whole takes their place.
    private sealed class Sink(CheckOutput output, long origin, bool isFirst) : FindingSink
    {
        private const int Longest = 100_000;
        private readonly List<Finding> _waiting = [];

        // So many that the first have had to be written: then none need wait, since not all could be taken back.
        private bool _isFlowing;

        public override void Add(Finding finding)
        {
            // What has been written cannot be taken back; judged again, it is not written twice.
            if (!isFirst || (finding.Delivery != 0 && finding.Delivery < output.FirstOrdinal))
                return;
            if (_isFlowing)
            {
                output.Write(finding.Shortened(), origin);
                return;
            }

            _waiting.Add(finding.Shortened());
            _isFlowing = _waiting.Count == Longest;
            if (_isFlowing)
                Flush();
        }

        public override void Clear() => _waiting.Clear();

        public override void Supersede(int delivery, int row)
        {
        }

        public override void Rejected(int delivery, int count)
        {
            if (isFirst && delivery >= output.FirstOrdinal)
                output._rejected[delivery] = output._rejected.GetValueOrDefault(delivery) + count;
        }

        public override void Dispose() => Flush();

        private void Flush()
        {
            foreach (var finding in _waiting)
                output.Write(finding, origin);
            _waiting.Clear();
        }
    }

    private int FirstOrdinal => firstOrdinal;
}
