using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Expenditure beside the other statistics of the municipality, and beside the other municipalities.</summary>
public class ExpenditureFigureRuleTests
{
    private const string Companion = "5385311000100340";
    private const string Institution = "5282311000100140";

    private static Dictionary<string, string> Posting(string id, string person, string account, params string[] changes) =>
        Valid.Expenditure(["posting_id", id, "person_id", person, "account", account, .. changes]);

    private static Reports Services(params Dictionary<string, string>[] services) => new Reports().Send(AdultRecord.Declaration, "2025-04-10", services);

    private static string[] Codes(Reports reports) => [.. reports.Codes().Where(code => code.StartsWith("IHU", StringComparison.Ordinal))];

    [Fact]
    public void IHU_010_Of_a_chosen_measure_all_who_receive_it_are_reported()
    {
        var reports = Services(Valid.Adult(), Valid.Adult("service_id", "V2", "person_id", Valid.Jens)).Send(ExpenditureRecord.Declaration, "2025-04-10", Posting("P1", Valid.Karen, Companion));
        Assert.Equal(["IHU-010@0:0"], reports.Places());
        Assert.Equal(["1", "2", "SEL 97", "2024"], reports.The("IHU-010").Values);
        Assert.Empty(reports.Send(ExpenditureRecord.Declaration, "2025-04-11", Posting("P2", Valid.Jens, Companion)).Codes());
    }

    [Fact]
    public void IHU_010_A_measure_that_was_not_chosen_another_year_and_another_payer_are_not_asked_about()
    {
        Assert.Empty(Services(Valid.Adult()).Send(ExpenditureRecord.Declaration, "2025-04-10", Posting("P1", Valid.Karen, "5385311000100440")).Codes());
        Assert.Empty(Services(Valid.Adult(), Valid.Adult("service_id", "V2", "person_id", Valid.Jens, "end_date", "2023-12-31", "start_date", "2023-01-01"))
            .Send(ExpenditureRecord.Declaration, "2025-04-10", Posting("P1", Valid.Karen, Companion)).Codes());
        Assert.Empty(Services(Valid.Adult(), Valid.Adult("service_id", "V2", "person_id", Valid.Jens, "paying_municipality", "147"))
            .Send(ExpenditureRecord.Declaration, "2025-04-10", Posting("P1", Valid.Karen, Companion)).Codes());
    }

    [Fact]
    public void IHU_010_From_the_year_in_which_all_must_be_reported_nothing_is_chosen() =>
        Assert.DoesNotContain("IHU-010", Services(Valid.Adult(), Valid.Adult("service_id", "V2", "person_id", Valid.Jens))
            .Send(ExpenditureRecord.Declaration, "2027-04-10", Posting("P1", Valid.Karen, Companion, "accounting_year", "2026", "period_end", "2026-12-31")).AsOf("2027-05-01").Codes());

    [Fact]
    public void IHU_010_Placements_are_compared_by_kind_of_place()
    {
        var reports = Placed(Valid.Decision(), Valid.Start(),
            Valid.Decision("case_id", "A2", "person_id", Brother), Valid.Start("case_id", "A2", "person_id", Brother, "place_ref", "family 2"));
        Assert.Equal(["IHU-010"], Codes(reports.Send(ExpenditureRecord.Declaration, "2026-04-10", In2025("P1", "5282211000100140"))));
        Assert.Empty(Codes(reports.Send(Valid.Start("case_id", "A2", "person_id", Brother, "place_ref", "family 2", "paying_municipality", "147"))));
    }

    private const string Brother = "7002124003"; // Born 10 February 2012.

    private static Reports Placed(params Dictionary<string, string>[] events) => new Reports().AsOf("2026-05-01").Knows(Brother, "2012-02-10", Sex.Male).Send(events);

    private static Dictionary<string, string> In2025(string id, string account) =>
        Posting(id, Valid.Maria, account, "accounting_year", "2025", "period_start", "2025-01-01", "period_end", "2025-12-31");

    [Fact]
    public void IHU_012_Placements_of_a_kind_have_expenses_and_expenses_have_placements()
    {
        var placed = Placed(Valid.Decision(), Valid.Start());
        Assert.Empty(Codes(placed.Send(ExpenditureRecord.Declaration, "2026-04-10", In2025("P1", "5282211000100140"))));
        placed.Send(Valid.Move());
        Assert.Equal(["IHU-012"], Codes(placed));
        Assert.Equal(["1", "0", "5.28.23 (001, 002, 092)", "2025"], placed.The("IHU-012").Values);
        Assert.Empty(Codes(placed.Send(ExpenditureRecord.Declaration, "2026-04-11", In2025("P2", Institution))));
    }

    [Fact]
    public void IHU_012_An_expense_without_any_placement_of_its_kind_at_the_time_is_asked_about()
    {
        var placed = Placed(Valid.Decision(), Valid.Start()).Send(ExpenditureRecord.Declaration, "2026-04-10", In2025("P1", "5282211000100140"), In2025("P2", Institution));
        Assert.Equal(["0", "1", "5.28.23 (001, 002, 092)", "2025"], placed.The("IHU-012").Values);
        placed.Send(ExpenditureRecord.Declaration, "2026-04-11", Posting("P2", Valid.Maria, Institution, "accounting_year", "2025", "period_start", "2024-01-01", "period_end", "2024-12-31"));
        Assert.Equal(["IHU-012"], Codes(placed));
    }

    [Fact]
    public void IHU_012_A_municipality_that_reports_no_placements_or_chose_other_measures_is_not_asked()
    {
        Assert.Empty(Codes(new Reports().AsOf("2026-05-01").Send(ExpenditureRecord.Declaration, "2026-04-10", In2025("P1", Institution))));
        Assert.Empty(Codes(Placed(Valid.Decision(), Valid.Start()).Send(ExpenditureRecord.Declaration, "2026-04-10", In2025("P1", Companion))));
    }

    // Three people for the whole of 2024 in each municipality, for so many kroner a year each.
    private static Reports Municipalities(params int[] kroner)
    {
        string[] codes = ["101", "147", "151", "153", "155", "157"];
        var reports = new Reports();
        for (var m = 0; m < kroner.Length; m++)
        {
            reports.From(codes[m], ExpenditureRecord.Declaration, "2025-04-10",
            [
                .. new[] { Valid.Maria, Valid.Karen, Valid.Jens }.Select((person, i) => Posting("P" + i.ToString(CultureInfo.InvariantCulture), person, "5282211000100140",
                    "paying_municipality", codes[m], "amount", kroner[m].ToString(CultureInfo.InvariantCulture), "period_end", "2024-12-30")),
            ]);
        }

        return reports;
    }

    [Theory]
    [InlineData(500_000, false)]
    [InlineData(500_001, true)]
    [InlineData(20_000, false)]
    [InlineData(19_999, true)]
    public void IHU_013_A_full_year_costs_between_a_fifth_of_the_median_and_five_times_it(int kroner, bool breaks) =>
        Assert.Equal(breaks ? ["IHU-013"] : [], Municipalities(kroner, 100_000, 100_000, 100_000, 100_000).Codes());

    [Fact]
    public void IHU_013_With_few_municipalities_or_few_people_nothing_is_compared()
    {
        Assert.Empty(Municipalities(900_000, 100_000, 100_000, 100_000).Codes());
        Assert.Empty(Municipalities(100_000, 100_000, 100_000, 100_000, 100_000)
            .From("157", ExpenditureRecord.Declaration, "2025-04-10", Posting("P1", Valid.Maria, "5282211000100140", "paying_municipality", "157", "amount", "900000")).Codes());
    }

    [Fact]
    public void IHU_013_The_message_names_both_costs_the_function_and_the_year() =>
        Assert.Equal(["600000", "100000", "5.28.22", "2024", "5"], Municipalities(600_000, 100_000, 100_000, 100_000, 100_000).The("IHU-013").Values);

    [Fact]
    public void IHU_013_Days_paid_for_twice_count_once()
    {
        var reports = Municipalities(500_000, 100_000, 100_000, 100_000, 100_000)
            .From("101", ExpenditureRecord.Declaration, "2025-04-11", Posting("P9", Valid.Maria, "5282211000100240", "amount", "1", "period_start", "2024-06-01", "period_end", "2024-06-30"));
        Assert.Empty(reports.Codes());
    }
}
