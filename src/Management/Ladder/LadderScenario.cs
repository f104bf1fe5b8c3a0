using System.Globalization;

namespace Socialstat.Management;

/// <summary>What if some children were moved from one step to another at the start: <c>10:6-5</c> moves ten from step 6 to step 5.</summary>
/// <param name="Name">What the municipality calls it.</param>
/// <param name="Moves">The moves.</param>
public sealed record LadderScenario(string Name, IReadOnlyList<LadderMove> Moves)
{
    /// <summary>Nothing is done differently.</summary>
    public static LadderScenario None { get; } = new("", []);

    /// <summary>A scenario written as moves with commas between; null when it cannot be read.</summary>
    public static LadderScenario? Read(string? name, string? moves, int steps)
    {
        if (string.IsNullOrWhiteSpace(moves))
            return None;
        var read = moves.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(m => LadderMove.Read(m, steps)).ToList();
        return read.Contains(null) ? null : new LadderScenario(name?.Trim() ?? "", [.. read.Select(m => m!)]);
    }

    /// <summary>The share of each step that is moved, when nobody is singled out: every child on the step is as likely. Null when nothing is.</summary>
    internal double[,]? SharesOf(LadderObservation seen)
    {
        if (Moves.Count == 0)
            return null;
        var leaving = new double[seen.Steps, seen.Steps];
        foreach (var from in Moves.GroupBy(m => m.From))
        {
            var present = seen.Present.Count(p => p.Step == from.Key);
            var wanted = from.Sum(m => m.Children);
            // No more can move than there are.
            var scale = wanted == 0 ? 0 : Math.Min(1.0, (double)present / wanted);
            foreach (var move in from.Where(_ => present > 0))
                leaving[move.From, move.To] += move.Children * scale / present;
        }

        return new DailyFlow(leaving).After(1);
    }

    /// <summary>The moves as they are written in an address.</summary>
    public override string ToString() => string.Join(',', Moves);
}

/// <summary>Some children from one step to another; step 0 is no measure.</summary>
/// <param name="Children">How many.</param>
/// <param name="From">From which step.</param>
/// <param name="To">To which step.</param>
public sealed record LadderMove(int Children, int From, int To)
{
    internal static LadderMove? Read(string text, int steps) =>
        text.Split(':') is [var number, var way] && way.Split('-') is [var from, var to]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var children) && children is > 0 and <= 100_000
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var low) && low > 0 && low < steps
        && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var high) && high < steps && high != low
            ? new LadderMove(children, low, high) : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Children}:{From}-{To}");
}
