using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Keeps where one rule is broken, and nothing else.</summary>
internal sealed class ShadowOutput(Rule rule, RegisterState state) : SettlementOutput
{
    private readonly Dictionary<long, HashSet<(string Reporter, int Delivery, int Row, string Value)>> _hits = [];

    /// <summary>Number of hits by reporter.</summary>
    public IReadOnlyDictionary<string, int> Hits() => _hits.Values.SelectMany(h => h).GroupBy(h => h.Reporter).ToDictionary(g => g.Key, g => g.Count());

    public override FindingSink Open(long origin)
    {
        lock (_hits)
        {
            var hits = new HashSet<(string, int, int, string)>();
            _hits[origin] = hits;
            return new Sink(this, origin, hits);
        }
    }

    private string ReporterOf(Finding finding, long origin) => finding.Delivery != 0
        ? state.Deliveries[finding.Delivery]!.Reporter
        : Origins.MunicipalityOf(origin) is >= 0 and var municipality ? Geography.Municipalities[municipality].Code : "000";

    private sealed class Sink(ShadowOutput output, long origin, HashSet<(string, int, int, string)> hits) : FindingSink
    {
        public override void Add(Finding finding)
        {
            // Of what is about a whole, each violation is a hit; of records, each record.
            if (finding.Rule.Code == output.Code)
                hits.Add((output.ReporterOf(finding, origin), finding.Delivery, finding.Row, finding.Row == 0 ? string.Join('|', finding.Values) : ""));
        }

        public override void Clear() => hits.Clear();

        public override void Supersede(int delivery, int row)
        {
        }

        public override void Rejected(int delivery, int count)
        {
        }

        public override void Dispose()
        {
        }
    }

    private string Code => rule.Code;
}
