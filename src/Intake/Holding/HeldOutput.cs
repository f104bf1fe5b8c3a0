using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// What settling would say if the held deliveries entered now: only what is about them is kept. What they say by themselves was written when
/// they were read.
/// </summary>
internal sealed class HeldOutput(IReadOnlySet<int> held) : SettlementOutput
{
    private readonly Dictionary<long, Sink> _sinks = [];

    public override FindingSink Open(long origin)
    {
        lock (_sinks)
            return _sinks[origin] = new Sink(held);
    }

    /// <summary>Hands on what was said about one held delivery.</summary>
    public void Write(int delivery, SettlementOutput to)
    {
        using var sink = to.Open(HoldOrigins.OfHeld(delivery));
        foreach (var said in _sinks.OrderBy(s => s.Key).Select(s => s.Value))
        {
            foreach (var finding in said.Findings.Where(f => f.Delivery == delivery))
                sink.Add(finding);
            foreach (var (of, row) in said.Superseded.Where(s => s.Delivery == delivery))
                sink.Supersede(of, row);
            foreach (var (of, count) in said.Rejections.Where(r => r.Delivery == delivery))
                sink.Rejected(of, count);
        }
    }

    private sealed class Sink(IReadOnlySet<int> held) : FindingSink
    {
        public List<Finding> Findings { get; } = [];

        public List<(int Delivery, int Row)> Superseded { get; } = [];

        public List<(int Delivery, int Count)> Rejections { get; } = [];

        public override void Add(Finding finding)
        {
            if (held.Contains(finding.Delivery))
                Findings.Add(finding);
        }

        public override void Clear() => Findings.Clear();

        public override void Supersede(int delivery, int row)
        {
            if (held.Contains(delivery))
                Superseded.Add((delivery, row));
        }

        public override void Rejected(int delivery, int count)
        {
            if (held.Contains(delivery))
                Rejections.Add((delivery, count));
        }

        public override void Dispose()
        {
        }
    }
}

/// <summary>Where findings of held deliveries are kept apart from those of the register.</summary>
internal static class HoldOrigins
{
    // Among the origins of single deliveries, beside their places in their series.
    private const long Held = 4_500_000_000_000;

    /// <summary>What would be found in a held delivery's cases if it entered now.</summary>
    public static long OfHeld(int delivery) => Held + delivery;
}
