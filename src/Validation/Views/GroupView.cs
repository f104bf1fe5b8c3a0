using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>A record that an earlier delivery held and a later full delivery lacks.</summary>
/// <param name="Entry">The record.</param>
/// <param name="From">The later delivery.</param>
public sealed record AbsentEntry(Entry Entry, Delivery From);

/// <summary>Records that are judged together: of a case, a person, or a whole municipality.</summary>
public sealed class GroupView
{
    private IReadOnlyList<PlacementCase>? _placements;

    /// <summary>The record type.</summary>
    public required RecordType Type { get; init; }

    /// <summary>The records in order of day, event and delivery; see <see cref="Entry.InForce"/>.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>The municipality; null for shelters and crisis centres, which are judged for the country as a whole.</summary>
    public required Municipality? Municipality { get; init; }

    /// <summary>The population register.</summary>
    public required PopulationRegister People { get; init; }

    /// <summary>Today, or the day given with --as-of.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Only for <see cref="Together.Reporter"/>: what a later full delivery lacks, by the newest such delivery.</summary>
    public IReadOnlyList<AbsentEntry> Absent { get; init; } = [];

    /// <summary>Only for <see cref="Together.Reporter"/>: all deliveries of the record type that hold records here, with the municipality's nil reports, oldest first.</summary>
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];

    /// <summary>The records in force.</summary>
    public IEnumerable<Entry> InForce => Entries.Where(e => e.InForce);

    /// <summary>The placement cases that the records belong to, read when first asked for.</summary>
    public IReadOnlyList<PlacementCase> Placements => _placements ??= PlacementCase.In(Entries);

    /// <summary>The last full year before today.</summary>
    public int LastFullYear => Today.Year - 1;

    /// <summary>Population aged 0-17 in the municipality on 1 January of the year; null when not delivered.</summary>
    public int? Children(int year) => Municipality is null ? null : People.ChildrenIn(year, Municipality.Index);
}

/// <summary>Records of several municipalities or statistics that are judged together: of one person, or of one municipality.</summary>
public sealed class AcrossView
{
    private IReadOnlyList<PlacementCase>? _placements;

    /// <summary>The records in force, in order of day, event and delivery.</summary>
    public required IReadOnlyList<Entry> Entries { get; init; }

    /// <summary>The municipality, of rules that look at one; null of rules by person.</summary>
    public required Municipality? Municipality { get; init; }

    /// <summary>The population register.</summary>
    public required PopulationRegister People { get; init; }

    /// <summary>Today, or the day given with --as-of.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The placement cases that the records belong to, read when first asked for.</summary>
    public IReadOnlyList<PlacementCase> Placements => _placements ??= PlacementCase.In(Entries);

    /// <summary>The records of one type.</summary>
    public IEnumerable<Entry> Of(RecordType type) => Entries.Where(e => e.Type == type);
}
