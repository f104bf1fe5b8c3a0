namespace Socialstat.Law;

/// <summary>The services to adults that are reported (data/adult_services.csv).</summary>
public static class AdultServices
{
    /// <summary>The list.</summary>
    public static ProvisionList List { get; } = ProvisionList.FromData("adult_services", "adult_services.csv");

    /// <summary>Free choice of support, which has a deadline, a target group and dates of its own (guideline 9.2.5).</summary>
    public static ListedProvision FreeChoice { get; } = List.All.Single(s => s.Code == "SEL 117a");

    /// <summary>First day from which the full stock must hold services of the kind (guideline 9.3.1).</summary>
    public static DateOnly StockFrom(ListedProvision service) => Day(service, "stock_from");

    /// <summary>First day from which the full stock may hold services of the kind: under section 82 a the two years before are voluntary (guideline 9.3.1).</summary>
    public static DateOnly MayHoldFrom(ListedProvision service) => Day(service, "may_hold_from");

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

    private static DateOnly Day(ListedProvision service, string name)
    {
        ArgumentNullException.ThrowIfNull(service);
        return DateOnly.ParseExact(service.Detail(name), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
