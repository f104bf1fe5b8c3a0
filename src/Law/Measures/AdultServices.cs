namespace Socialstat.Law;

/// <summary>The services to adults that are reported (data/adult_services.csv).</summary>
public static class AdultServices
{
    /// <summary>The list.</summary>
    public static ProvisionList List { get; } = ProvisionList.FromData("adult_services", "adult_services.csv");

    /// <summary>First day from which the full stock must hold services of the kind (guideline 9.3.1).</summary>
    public static DateOnly StockFrom(ListedProvision service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return DateOnly.ParseExact(service.Detail("stock_from"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Whether information of Faelles Faglige Begreber belongs to the service (guideline 9.1).</summary>
    public static bool HasConcepts(ListedProvision service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return service.Detail("concepts") == "yes";
    }

    /// <summary>Whether the service is given in an offer that must be in Tilbudsportalen: yes, no, or (for section 85) only in housing like a residential offer (guideline 9.2.7).</summary>
    public static string Portal(ListedProvision service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return service.Detail("portal");
    }
}
