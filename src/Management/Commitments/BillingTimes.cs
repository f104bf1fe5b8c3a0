using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>When the bill for a month must have come: a month after it has ended, unless the provider has another time or is paid before.</summary>
internal static class BillingTimes
{
    private const int UsualGrace = 30;

    /// <summary>The last day on which a missing bill for the month is nobody's fault.</summary>
    /// <param name="provider">The provider; null when it is not in the register.</param>
    /// <param name="month">First day of the month.</param>
    public static DateOnly DueFor(Provider? provider, DateOnly month) =>
        (provider is { Billing: BillingTime.Before } ? month : month.AddMonths(1).AddDays(-1)).AddDays(provider?.GraceDays ?? UsualGrace);
}
