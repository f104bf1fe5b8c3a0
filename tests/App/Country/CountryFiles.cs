using System.Text.RegularExpressions;
using Socialstat.App;
using Socialstat.Law;

namespace Socialstat.Tests.App;

public sealed partial class CountryFiles(Countries countries) : IClassFixture<Countries>
{
    private static readonly CountryPlan Small = new() { Persons = 1_200, Faults = 0.05 };

    [Fact]
    public void The_same_plan_gives_the_same_bytes()
    {
        using var one = new ReadCountry(Small);
        using var other = new ReadCountry(Small);
        Assert.Equal(one.Hash(), other.Hash());
    }

    [Fact]
    public void The_bytes_are_those_of_every_machine()
    {
        using var country = new ReadCountry(Small);
        Assert.Equal("0D2095BF4DFFFF13845D375A0F60955087666F25F11BCF9B5346B30DAD32FBFF", country.Hash());
    }

    [Fact]
    public void Another_seed_gives_another_country()
    {
        using var one = new ReadCountry(Small);
        using var other = new ReadCountry(Small with { Seed = 2 });
        Assert.NotEqual(one.Hash(), other.Hash());
    }

    [Fact]
    public void File_names_are_those_of_the_contract() =>
        Assert.All(countries.Faulty.Files, f => Assert.Matches(ContractName(), f));

    [Fact]
    public void Sequence_numbers_run_from_one_by_date_in_each_series_without_gaps()
    {
        foreach (var series in countries.Clean.Files.Select(f => f[..^4].Replace("_stay", "-stay", StringComparison.Ordinal).Replace("_enquiry", "-enquiry", StringComparison.Ordinal).Split('_')).GroupBy(p => (p[0], p[1])))
        {
            var parts = series.OrderBy(p => p[3], StringComparer.Ordinal).ToList();
            Assert.Equal(Enumerable.Range(1, parts.Count), parts.Select(p => int.Parse(p[3], System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Equal(parts.Select(p => p[2]).Order(StringComparer.Ordinal).Distinct(), parts.Select(p => p[2]));
        }
    }

    [Fact]
    public void Faults_make_gaps_in_some_series()
    {
        var gaps = countries.Faulty.Summary.FaultCounts.Single(f => f.Key.Rule == "GEN-F010").Value;
        Assert.True(gaps > 0);
    }

    [Fact]
    public void Every_column_is_a_field_of_the_record_type()
    {
        foreach (var line in countries.Clean.Cases.DistinctBy(c => c.Type))
        {
            var fields = RecordTypes.Named(line.Type)!.Fields.Select(f => f.Field.Name).ToHashSet();
            Assert.All(line.Values.Keys, column => Assert.Contains(column, fields));
        }
    }

    [Fact]
    public void The_summary_counts_what_is_in_the_files()
    {
        var country = countries.Faulty;
        Assert.Equal(country.Files.Count, country.Summary.Files);
        Assert.Equal(country.Cases.Count(c => c.Type == "support"), country.Summary.SupportRecords);
        Assert.Equal(country.Cases.Count(c => c.Type == "disability"), country.Summary.DisabilityRecords);
        Assert.Equal(country.Persons.Count, country.Summary.Persons + country.Summary.Mothers);
        Assert.Equal(9_000, country.Summary.Persons);
    }

    [Fact]
    public void A_folder_with_deliveries_is_left_alone()
    {
        var folder = Directory.CreateTempSubdirectory("country");
        File.WriteAllText(Path.Combine(folder.FullName, "support_101_20240131_0001.csv"), "event");
        Assert.Throws<IOException>(() => CountryGenerator.Generate(Small, folder.FullName, null));
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(0, 2015, 2025)]
    [InlineData(10, 2025, 2015)]
    [InlineData(10, 2015, 2040)]
    public void A_plan_that_cannot_be_carried_out_is_refused(int persons, int from, int to) =>
        Assert.ThrowsAny<ArgumentException>(() => new CountryPlan { Persons = persons, FromYear = from, ToYear = to }.Check());

    [GeneratedRegex(@"^((support|disability|placement|notification|drug|adult|car|expenditure)_[0-9]{3}|(shelter|crisis)_(stay|enquiry)_[0-9]{10}|(persons|residence|population|accounts)_000)_20[0-9]{6}_[0-9]{4}\.csv$")]
    private static partial Regex ContractName();
}
