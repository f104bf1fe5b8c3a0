using Socialstat.Law;

namespace Socialstat.App;

/// <summary>What all parts of the country need to know.</summary>
internal sealed record Setting(CountryPlan Plan, Towns Towns, Schedule Support, Schedule Disability, Offers Offers)
{
    /// <summary>First day of reports.</summary>
    public int FirstDay { get; } = Day.Of(Plan.FromYear, 1, 1);

    /// <summary>Last day of events.</summary>
    public int Horizon { get; } = Day.Of(Plan.ToYear, 12, 31);

    public Schedule ScheduleOf(Statistic statistic) => statistic == Statistic.Support ? Support : Disability;

    public static Setting Of(CountryPlan plan)
    {
        var towns = new Towns(plan.Seed, plan.Only);
        return new Setting(plan, towns, Schedule.OfSupport(plan, towns), Schedule.OfDisability(plan, towns), new Offers(plan.Seed));
    }
}
