using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Socialstat.Statistics;

/// <summary>
/// Everything that one pass counts: a tally for each place, column, year, age band and sex. Counts of disjoint sets of persons
/// add up cell by cell, distinct persons included, so the pass can be cut by persons over threads, processes and machines.
/// Before <see cref="Complete"/> the places above the municipalities hold only corrections (persons counted in several
/// municipalities, as negative numbers), and the numbers are changes from year to year.
/// </summary>
public sealed class Counts
{
    private readonly Tally[] _tallies;
    private readonly int _slots;
    private readonly int _columns = Columns.Count;

    /// <summary>Counts of nobody.</summary>
    public Counts(YearWindow window)
    {
        Window = window;
        _slots = Slots.CountOf(window);
        _tallies = new Tally[Places.Count * Columns.Count * _slots];
    }

    /// <summary>The years that are counted.</summary>
    public YearWindow Window { get; }

    /// <summary>Whether groups, totals and higher places have been filled in; then nothing more can be added.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>All tallies.</summary>
    internal Span<Tally> Tallies => _tallies;

    /// <summary>The tallies of a place and column, by slot.</summary>
    internal Span<Tally> Row(int place, int column) => _tallies.AsSpan(unchecked((place * _columns) + column) * _slots, _slots);

    /// <summary>Adds the counts of other persons.</summary>
    /// <exception cref="ArgumentException">The years differ.</exception>
    /// <exception cref="InvalidOperationException">One of the two is complete.</exception>
    public void Add(Counts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Window != Window)
            throw new ArgumentException($"Counts of {other.Window} cannot be added to counts of {Window}.", nameof(other));
        if (IsComplete || other.IsComplete)
            throw new InvalidOperationException("Complete counts cannot be added: persons would be counted twice in the country.");
        AddAll(_tallies, other._tallies, Tally.Everything);
    }

    /// <summary>Fills in groups, totals, landsdele, regions and the country. Doing it again changes nothing.</summary>
    public void Complete()
    {
        if (IsComplete)
            return;
        var run = Window.Count + 1;
        for (var first = 0; first < _tallies.Length; first += run)
            Tally.Settle(_tallies.AsSpan(first, run));
        RollUp.Fill(this);
        IsComplete = true;
    }

    /// <summary>Adds tallies to tallies; the numbers of the mask that are 0 are left out.</summary>
    internal static void AddAll(Span<Tally> into, ReadOnlySpan<Tally> from, Vector128<int> mask)
    {
        var target = MemoryMarshal.Cast<Tally, Vector128<int>>(into);
        var added = MemoryMarshal.Cast<Tally, Vector128<int>>(from);
        for (var i = 0; i < target.Length; i++)
            target[i] += added[i] & mask;
    }
}
