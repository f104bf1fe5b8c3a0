using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>Adds delivered departments of Tilbudsportalen to those that are known.</summary>
internal static class OfferSettler
{
    /// <summary>Whether any of the deliveries, or a change of their ranks, can change what is known.</summary>
    public static bool Concerns(IEnumerable<ParsedDelivery> deliveries, RegisterState state, bool ranksChanged) =>
        deliveries.Any(d => d.Departments.Count > 0) || (ranksChanged && state.Offers.IsAvailable);

    /// <summary>What is known with the deliveries, which give up their rows.</summary>
    public static OfferRegister Settle(IReadOnlyCollection<ParsedDelivery> deliveries, RegisterState state)
    {
        var all = new List<DepartmentRow>(state.Offers.Versions.ToArray());
        foreach (var delivery in deliveries)
        {
            all.AddRange(delivery.Departments);
            delivery.Departments.Clear();
        }

        return OfferRegister.Of(all, Validation.Surroundings.RanksOf(state.Deliveries));
    }
}
