using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// A published table as a form that a statistician can check: what it counts, when, about whom, by what, and from which source.
/// Time is always the last dimension and is not declared.
/// </summary>
public sealed record TableDeclaration
{
    /// <summary>The statistics bank's code of the table, e.g. ISBU01.</summary>
    public required string Code { get; init; }

    /// <summary>Title without the variables.</summary>
    public required Text Title { get; init; }

    /// <summary>Subject it is published under.</summary>
    public required Subject Subject { get; init; }

    /// <summary>The statistic whose register it is made from.</summary>
    public required Statistic Statistic { get; init; }

    /// <summary>What it is computed from, and how.</summary>
    public TableBasis Basis { get; init; }

    /// <summary>What the figures count; a category can say otherwise.</summary>
    public required CountedUnit Counts { get; init; }

    /// <summary>Which part of the year the figures are about.</summary>
    public required ReferenceTime Reference { get; init; }

    /// <summary>Variables in the table's order, without time.</summary>
    public required IReadOnlyList<Dimension> Dimensions { get; init; }

    /// <summary>The persons it is about, as decided on 31 December of the year.</summary>
    public required Dated<Population> Population { get; init; }

    /// <summary>What a reader must know.</summary>
    public required IReadOnlyList<Text> Notes { get; init; }

    /// <summary>How many years back figures are revised at each release.</summary>
    public required int RevisionYears { get; init; }

    /// <summary>How persons are protected.</summary>
    public required DisclosureDeclaration Disclosure { get; init; }

    /// <summary>First year published when no years are asked for; null is the first year with data.</summary>
    public required int? FirstYear { get; init; }

    /// <summary>Sections of the sources that say so.</summary>
    public required IReadOnlyList<SourceRef> Sources { get; init; }

    /// <summary>Unit of the figures.</summary>
    public Text Unit { get; init; } = new("Antal", "Number");

    /// <summary>Number of decimals; a cube holds the figures times ten to this power.</summary>
    public int Decimals { get; init; }

    /// <summary>Whether figures of different places may be added: not when a person can be in several.</summary>
    public bool IsAdditive => Counts == CountedUnit.Episodes
        && !Dimensions.Any(d => d.Categories.Any(c => c.Counts is CountedUnit.Persons));
}
