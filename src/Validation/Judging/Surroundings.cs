using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>What cases of one statistic and municipality are judged with. Immutable while it is used; shared between threads.</summary>
public sealed class Surroundings
{
    /// <summary>All deliveries by ordinal; position 0 is not used.</summary>
    public required IReadOnlyList<Delivery?> Deliveries { get; init; }

    /// <summary>Rank of each delivery by ordinal, see <see cref="Delivery.CompareRank"/>.</summary>
    public required int[] Ranks { get; init; }

    /// <summary>The population register.</summary>
    public required PopulationRegister People { get; init; }

    /// <summary>Current identity by earlier identity, see <see cref="IdentityLinks"/>.</summary>
    public required IdentityLinks Links { get; init; }

    /// <summary>The stays of placed children; empty while placements themselves are judged.</summary>
    public PlacementStays Placements { get; init; } = PlacementStays.None;

    /// <summary>The departments of Tilbudsportalen, as far as an extract has been delivered.</summary>
    public OfferRegister Offers { get; init; } = OfferRegister.Empty;

    /// <summary>Today, or the day given with --as-of.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Ranks of deliveries: position in the order of <see cref="Delivery.CompareRank"/>.</summary>
    public static int[] RanksOf(IReadOnlyList<Delivery?> deliveries)
    {
        ArgumentNullException.ThrowIfNull(deliveries);
        var order = deliveries.Where(d => d is not null).Select(d => d!).ToArray();
        Array.Sort(order, (a, b) => a.CompareRank(b));
        var ranks = new int[deliveries.Count];
        for (var i = 0; i < order.Length; i++)
            ranks[order[i].Ordinal] = i + 1;
        return ranks;
    }
}
