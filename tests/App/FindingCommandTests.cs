using System.Text.Json;
using Socialstat.App;

namespace Socialstat.Tests.App;

/// <summary>Findings, decisions and proposals as a person at a keyboard has them.</summary>
public sealed class FindingCommandTests : IDisposable
{
    private const string Header = "code;severity;statistic;reporter;delivery;row;field;case_id;value;message";
    private const string Columns = "event;action;case_id;acting_municipality;person_id_type;person_id;previous_person_id;measure_paragraph;decision_date;start_date;end_date;decisive_circumstances;p_number;department_id;offer_outside_portal;change_date\n";

    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-findings-").FullName;

    public FindingCommandTests()
    {
        Write("persons_000_20250101_0001.csv", "person_id;birth_date;sex\n7506064000;2006-06-15;K\n6103124001;2012-03-01;M\n");
        Write("support_101_20250501_0001.csv", Columns
            + "start;;S1;101;cpr;7506064000;;BL 32.1.3;2024-03-01;2024-03-01;2024-06-15;UDSLAG4;;;;\n"
            + "start;;S2;101;cpr;6103124001;;SEL 52.3.6;2023-03-01;2023-03-01;;UDSLAG4;;;;\n");
        Run(1, "receive", _root, "--as-of", "2025-05-01");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_list_keeps_its_columns_and_details_add_five()
    {
        var plain = Lines(Run(0, "findings"));
        var detailed = Lines(Run(0, "findings", "--details", "--as-of", "2025-05-11"));
        Assert.Equal(Header, plain[0]);
        Assert.Equal(Header + ";id;state;first_seen;age_days;returned", detailed[0]);
        Assert.Equal(plain.Length, detailed.Length);
        Assert.All(plain.Skip(1).Zip(detailed.Skip(1)), pair => Assert.StartsWith(pair.First + ";", pair.Second, StringComparison.Ordinal));
        Assert.All(detailed.Skip(1), line => Assert.Matches(";[0-9a-f]{16};new;2025-05-01;10;0$", line));
        Assert.Equal(Header + "\r\n", Run(0, "findings", "--state", "seen,accepted"));
        Assert.Equal(2, Lines(Run(0, "findings", "--rule", "gen-d010")).Length);
        Assert.Equal(Header + "\r\n", Run(0, "findings", "--older-than", "10"));
    }

    [Fact]
    public void A_warning_is_accepted_and_an_error_is_refused_in_both_languages()
    {
        Assert.Contains("kun advarsler kan accepteres", Refused("accept", Id("IND-010"), "--by", "Anne", "--role", "fagchef", "--reason", "rigtigt"), StringComparison.Ordinal);
        Assert.Contains("only warnings can be accepted", Refused("accept", Id("IND-010"), "--by", "Anne", "--role", "head", "--reason", "right", "--lang", "en"), StringComparison.Ordinal);
        Assert.Contains("--reason", Refused("accept", Id("GEN-D010"), "--by", "Anne", "--role", "fagchef"), StringComparison.Ordinal);
        Run(0, "accept", Id("GEN-D010"), "--by", "Anne", "--role", "fagchef", "--reason", "omlægges");
        Run(0, "seen", Id("IND-010"), "--by", "Bo");
        using var json = JsonDocument.Parse(Run(0, "findings", "--state", "accepted", "--details", "--json"));
        Assert.Equal(("accepted", "omlægges", "fagchef"), (json.RootElement.GetProperty("state").GetString(), Acceptance(json, "reason"), Acceptance(json, "role")));
        Assert.Single(Lines(Run(0, "findings", "--state", "seen")).Skip(1));
        Assert.Contains("er ikke en tilstand", Refused("findings", "--state", "gone"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_proposal_is_listed_applied_and_shown_as_made_by_the_program()
    {
        var listed = Lines(Run(0, "proposals", "--rule", "IND-010"));
        Assert.Contains(";end_date;2024-06-15;2024-06-14;", Assert.Single(listed.Skip(1)), StringComparison.Ordinal);
        Assert.Contains("--reason", Refused("proposals", "apply", "--rule", "IND-010", "--reporter", "101", "--by", "Anne"), StringComparison.Ordinal);
        Assert.Contains("ingen forslag", Refused("proposals", "apply", "--rule", "IND-001", "--reporter", "101", "--by", "Anne", "--reason", "x"), StringComparison.Ordinal);
        Assert.Contains("socialstat-proposal_IND-010_support_101", Run(0, "proposals", "apply", "--rule", "IND-010", "--reporter", "101", "--by", "Anne", "--reason", "en dag for sent"), StringComparison.Ordinal);
        Assert.Empty(Lines(Run(0, "findings", "--rule", "IND-010")).Skip(1));
        Assert.Single(Lines(Run(0, "findings", "--rule", "IND-010", "--state", "fixed")).Skip(1));
        Assert.Equal(["machine_made", "0", "1"], Lines(Run(0, "history", "--case", "S1")).Select(l => l.Split(';')[^1]));
        Run(0, "verify");
    }

    [Fact]
    public void Rates_show_their_denominator()
    {
        Assert.Equal(
            ["code;severity;statistic;reporter;findings;judged;rate", "GEN-D010;warning;IND;000;1;2;50.00", "GEN-D010;warning;IND;101;1;2;50.00"],
            Lines(Run(0, "findings", "--rates", "--rule", "GEN-D010", "--lang", "en")));
    }

    [Fact]
    public void What_came_back_is_said_on_standard_error()
    {
        foreach (var (sequence, end) in new[] { (2, "2024-06-14"), (3, "2024-06-15") })
        {
            var row = $"start;;S1;101;cpr;7506064000;;BL 32.1.3;2024-03-01;2024-03-01;{end};UDSLAG4|UDSLAG{sequence};;;;\n";
            var path = Write($"support_101_2025060{sequence}_000{sequence}.csv", Columns + row);
            Run(sequence - 2, "receive", path, "--as-of", $"2025-06-0{sequence}");
        }

        var (output, errors) = (new StringWriter(), new StringWriter());
        Assert.Equal(0, CommandLine.Run(["findings", "--rule", "IND-010", "--details", "--store", Store], new FixedClock(), output, errors));
        Assert.Equal("socialstat: 1 fund er vendt tilbage efter at have været rettet", errors.ToString().TrimEnd());
        Assert.EndsWith(";returned;2025-05-01;33;1", Lines(output.ToString())[1], StringComparison.Ordinal);
    }

    private string Store => Path.Combine(_root, "store");

    private static string? Acceptance(JsonDocument json, string part) => json.RootElement.GetProperty("acceptance").GetProperty(part).GetString();

    private static string[] Lines(string text) => text.Replace("\r", "", StringComparison.Ordinal).TrimEnd('\n').Split('\n');

    private string Id(string rule) => Lines(Run(0, "findings", "--rule", rule, "--details"))[1].Split(';')[^5];

    private string Write(string name, string text)
    {
        var path = Path.Combine(_root, name);
        File.WriteAllText(path, text);
        return path;
    }

    private string Run(int expected, params string[] args)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var code = CommandLine.Run([.. args, "--store", Store], new FixedClock(), output, errors);
        Assert.True(code == expected, $"{code}: {errors}");
        return output.ToString();
    }

    private string Refused(params string[] args)
    {
        var errors = new StringWriter();
        Assert.Equal(2, CommandLine.Run([.. args, "--store", Store], new FixedClock(), TextWriter.Null, errors));
        return errors.ToString();
    }
}
