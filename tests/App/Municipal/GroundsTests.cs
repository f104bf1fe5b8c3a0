using System.Globalization;
using System.Text;
using System.Text.Json;
using Socialstat.App;

namespace Socialstat.Tests.App;

/// <summary>Annex table 2.1 of the joining report from reported placements: the provisions of those in secure institutions, and the check of the printed shares.</summary>
public sealed class GroundsTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-grounds-").FullName;

    private string Store => Path.Combine(_root, "store");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    // The last share of the institutions is printed as 18.6, which no number of 573 is.
    [Theory]
    [InlineData(52, 24, 8, 132, 216, "24.1 11.1 3.7 61.1")]
    [InlineData(389, 68, 9, 107, 573, "67.9 11.9 1.6 18.7")]
    public void The_shares_come_out_of_reported_placements(int remand, int sanction, int serving, int other, int all, string shares)
    {
        Receive([.. Many("RPL 765", remand), .. Many("STRFL 74a", sanction), .. Many("SFBL 78.2", serving), .. Many("BL 46", other)], elsewhere: 0);
        var (code, lines, errors) = Run("analysis", "grounds", "--municipality", "101", "--set", "year=2025", "--json", "--store", Store);
        Assert.True(code == 0, errors);
        using var json = JsonDocument.Parse(string.Join('\n', lines));
        var rows = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement[0].GetProperty("rows") : json.RootElement.GetProperty("tables")[0].GetProperty("rows");
        var found = rows.EnumerateArray().Select(r => (Count: r.GetProperty("placements").GetInt32(), Share: r.GetProperty("share").GetDecimal())).ToList();
        Assert.Equal([remand, sanction, serving, other, all], found.Select(f => f.Count));
        Assert.Equal(shares, string.Join(' ', found.Take(4).Select(f => f.Share.ToString("0.0", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Twenty_five_on_remand_outside_a_secure_unit_are_refused_and_not_counted()
    {
        Receive(Many("RPL 765", 3), elsewhere: 25);
        var (_, findings, _) = Run("findings", "--rule", "ANB-021", "--store", Store);
        Assert.Equal(25, findings.Count(l => l.Contains("ANB-021", StringComparison.Ordinal)));
        var (_, lines, _) = Run("analysis", "grounds", "--municipality", "101", "--set", "year=2025", "--store", Store);
        Assert.Contains("Varetægtssurrogat;3;100,0;3;100,0", lines);
        Assert.Contains("ingen anbringelser på sikrede institutioner i 2024", Run("analysis", "grounds", "--municipality", "101", "--set", "year=2024", "--store", Store).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_share_that_no_number_gives_is_found_and_the_rest_says_what_it_is()
    {
        var sheet = Path.Combine(_root, "annex.csv");
        File.WriteAllText(sheet, "whole;title;share;total\n" + string.Concat(new[] { "24,1", "11,1", "3,7", "61,1" }.Select((s, i) => $"DST;{i};{s};216\n")) + string.Concat(new[] { "67,9", "11,9", "1,6", "18,6" }.Select((s, i) => $"Danske Regioner;{i};{s};573\n")));
        var (code, lines, _) = Run("users", "--check", sheet);
        Assert.Equal(1, code);
        Assert.Equal("række 8, share, Danske Regioner, 3: intet antal af 573 er 18,6 %: 106 er 18,5 %, og 107 er 18,7 %; andelen kan være tilpasset, så summen bliver 100. Skriv 18,7: de andre andele lader 107 tilbage. Afrundede andele skal ikke gå op.", Assert.Single(lines));
    }

    private static string[] Many(string basis, int count) => [.. Enumerable.Repeat(basis, count)];

    // A child for each placement; those elsewhere are on remand in ordinary institutions.
    private void Receive(string[] bases, int elsewhere)
    {
        var persons = new StringBuilder("person_id;birth_date;sex\n");
        var events = new StringBuilder("event;case_id;acting_municipality;event_date;person_id_type;person_id;legal_basis;decisive_circumstances;placement_type;p_number;department_id;offer_outside_portal\n");
        for (var i = 0; i < bases.Length + elsewhere; i++)
        {
            var birth = new DateOnly(2009, 1, 1).AddDays(i % 336);
            var number = string.Create(CultureInfo.InvariantCulture, $"{birth.Day + 60}{birth:MMyy}{4000 + (i / 336 * 2)}");
            persons.Append(CultureInfo.InvariantCulture, $"{number};{birth:yyyy-MM-dd};K\n");
            var (basis, place) = i < bases.Length ? (bases[i], "9") : ("RPL 765", "7");
            events.Append(CultureInfo.InvariantCulture, $"decision;A{i};101;2025-01-10;cpr;{number};{basis};UDSLAG4|UDSLAG9;;;;\n");
            events.Append(CultureInfo.InvariantCulture, $"start;A{i};101;2025-01-20;cpr;{number};;;{place};1003398765;3f2504e0-4f89-41d3-9a0c-0305e82c3301;\n");
        }

        var inbox = Directory.CreateDirectory(Path.Combine(_root, "in")).FullName;
        File.WriteAllText(Path.Combine(inbox, "persons_000_20240101_0001.csv"), persons.ToString());
        File.WriteAllText(Path.Combine(inbox, "placement_101_20250215_0001.csv"), events.ToString());
        var (code, lines, errors) = Run("receive", inbox, "--store", Store, "--as-of", "2025-07-01");
        Assert.True(code <= 1, string.Join('\n', lines) + errors);
    }

    private static (int Code, string[] Lines, string Errors) Run(params string[] words)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = CommandLine.Run(words, new FixedClock(), output, errors);
        return (code, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), errors.ToString());
    }
}
