using Socialstat.App;

namespace Socialstat.Tests.App;

public sealed class CountryFaults(Countries countries) : IClassFixture<Countries>
{
    [Fact]
    public void The_share_of_faults_is_the_one_asked_for()
    {
        var summary = countries.Faulty.Summary;
        var made = summary.FaultCounts.Where(f => !f.Key.IsOfDelivery).Sum(f => f.Value);
        Assert.InRange(made / (double)(summary.SupportRecords + summary.DisabilityRecords), 0.085, 0.105);
    }

    [Fact]
    public void A_country_without_faults_has_none() =>
        Assert.All(countries.Clean.Summary.FaultCounts, f => Assert.Equal(0, f.Value));

    [Fact]
    public void Names_are_different_and_rules_have_the_form_of_a_rule_code()
    {
        Assert.Equal(Faults.All.Count, Faults.All.Select(f => f.Name).Distinct().Count());
        Assert.All(Faults.All, f => Assert.Matches("^(GEN-[FIDP]|IND-|HAN-)[0-9]{3}$", f.Rule));
    }

    [Fact]
    public void Nearly_every_kind_of_fault_occurs_in_a_faulty_country() =>
        Assert.InRange(countries.Faulty.Summary.FaultCounts.Count(f => f.Value == 0), 0, 8);

    [Theory]
    [InlineData("unknown-municipality", "acting_municipality", "999")]
    [InlineData("unknown-reason", "decisive_circumstances", "UDSLAG77")]
    [InlineData("end-in-9999", "end_date", "9999-12-31")]
    [InlineData("unknown-event", "event", "opstart")]
    public void A_fault_stands_in_the_files_as_often_as_it_is_counted(string name, string field, string value)
    {
        var country = countries.Faulty;
        var counted = country.Summary.FaultCounts.Where(f => f.Key.Name.Replace("-disability", "", StringComparison.Ordinal) == name).Sum(f => f.Value);
        Assert.True(counted > 0);
        Assert.Equal(counted, country.Cases.Count(c => c[field] == value));
    }

    [Fact]
    public void An_unknown_number_is_in_no_register()
    {
        var country = countries.Faulty;
        var counted = country.Summary.FaultCounts.Single(f => f.Key.Name == "unknown-cpr").Value;
        var unknown = country.Cases.Count(c => c["person_id_type"] == "cpr" && c["person_id"].Length == 10 && !country.Persons.ContainsKey(c["person_id"]));
        Assert.True(counted > 0);
        Assert.True(unknown >= counted);
    }

    [Fact]
    public void Records_without_a_fault_are_those_of_the_clean_country()
    {
        var clean = countries.Clean.Cases.Select(Line).ToHashSet();
        var same = countries.Faulty.Cases.Count(c => clean.Contains(Line(c)));
        Assert.InRange(same / (double)countries.Faulty.Cases.Count, 0.88, 0.97);

        static string Line(CaseLine c) => c.Type + string.Join(';', c.Values.Values);
    }
}
