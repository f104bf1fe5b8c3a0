using System.Text.Json;
using Socialstat.App;
using Socialstat.Publication;
using Socialstat.Register;

namespace Socialstat.Tests.App;

/// <summary>From a municipality's list to its answer, to the notes of a release.</summary>
public sealed class ApprovalTests : IClassFixture<ReleaseStore>
{
    private static readonly DateTimeOffset Day = ReleaseStore.At(2025, 4, 1);
    private readonly ReleaseStore _store;

    public ApprovalTests(ReleaseStore store) => _store = store.Copy();

    [Fact]
    public void A_list_is_approved_by_its_hash_and_no_other()
    {
        var list = List("101");
        var (code, _, errors) = _store.Run(Day, "approve", "give", "--municipality", "101", "--statistic", "IND", "--year", "2024", "--list", new string('0', 32), "--by", "Anna");
        Assert.Equal(CommandLine.CouldNot, code);
        Assert.Contains(list, errors, StringComparison.Ordinal);
        Assert.Equal("none", State("101"));
        Give("101");
        Assert.Equal("approved", State("101"));
        Assert.Equal("none", State("147"));
        Assert.Contains(",approved", _store.Must(Day, "punctuality", "--statistic", "IND", "--year", "2024", "--reporter", "101").Replace(';', ','), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_counts_what_the_tables_count()
    {
        using var list = JsonDocument.Parse(_store.Must(Day, "approve", "list", "--municipality", "101", "--statistic", "IND", "--year", "2024", "--json"));
        var episodes = list.RootElement.GetProperty("counts").EnumerateArray().ToDictionary(c => c.GetProperty("measure").GetString()!, c => (c.GetProperty("episodes").GetInt32(), c.GetProperty("persons").GetInt32()));
        Assert.NotEmpty(episodes);
        var tables = Path.Combine(_store.Store, "..", "tables");
        _store.Must(Day, "tables", "--out", tables, "--table", "ISBU01", "ISBU02", "--from", "2024", "--to", "2024");
        foreach (var (table, pick) in new (string, Func<(int, int), int>)[] { ("ISBU01", e => e.Item1), ("ISBU02", e => e.Item2) })
        {
            var figures = File.ReadAllLines(Path.Combine(tables, table + ".csv")).Select(l => l.Split(';')).Where(f => f[0] == "101").ToDictionary(f => f[1], f => f[3]);
            Assert.All(episodes, e => Assert.Equal(pick(e.Value).ToString(System.Globalization.CultureInfo.InvariantCulture), figures[e.Key]));
        }
    }

    [Fact]
    public void A_rejection_needs_a_reason_a_contact_and_measures_of_the_statistic()
    {
        string[] rejected = ["approve", "reject", "--municipality", "101", "--statistic", "IND", "--year", "2024", "--list", List("101"), "--by", "Anna", "--contact", "anna@kommune.example"];
        Assert.Equal(CommandLine.CouldNot, _store.Run(Day, [.. rejected, "--reason", " ", "--measures", Measure("101")]).Code);
        Assert.Equal(CommandLine.CouldNot, _store.Run(Day, [.. rejected, "--reason", "Too few", "--measures", "nothing"]).Code);
        Assert.Equal(CommandLine.CouldNot, _store.Run(Day, [.. rejected, "--reason", "Too few"]).Code);
        _store.Must(Day, [.. rejected, "--reason", "Too few", "--measures", Measure("101")]);
        Assert.Equal("rejected", State("101"));
        Give("101");
        Assert.Equal("approved", State("101"));
    }

    [Fact]
    public void An_approval_lapses_when_a_delivery_changes_the_year_and_only_then()
    {
        var late = Directory.EnumerateFiles(_store.Late).Select(f => Path.GetFileName(f).Split('_')[1]).ToHashSet();
        using (var register = RegisterStore.OpenToWrite(_store.Store))
            register.Note([.. YearAnswer.All(register, Law.Statistic.Support, 2024).Select(a => ApprovalCommand.Approval(a.List, "test", Day))]);
        _store.Run(ReleaseStore.At(2025, 4, 2), "receive", _store.Late);
        var states = _store.Must(Day, "approve", "status", "--statistic", "IND", "--year", "2024").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(';')).ToDictionary(f => f[1], f => f[3]);
        Assert.Equal(98, states.Count);
        Assert.All(states.Where(s => !late.Contains(s.Key)), s => Assert.Equal("approved", s.Value));
        var changed = states.Where(s => s.Value == "changed").Select(s => s.Key).ToList();
        Assert.NotEmpty(changed);
        Assert.Contains("changed", _store.Must(Day, "punctuality", "--statistic", "IND", "--year", "2024", "--reporter", changed[0]), StringComparison.Ordinal);
        Give(changed[0]);
        Assert.Equal("approved", State(changed[0]));
        Assert.Equal(CommandLine.Done, _store.Run(Day, "verify").Code);
    }

    private void Explanations_tell_of_the_municipality_and_the_year_that_the_figure_is_about(ReleaseManifest manifest)
    {
        var now = new SetClock(ReleaseStore.At(2025, 6, 13));
        var store = new StoreReading(new SiteOptions { Store = _store.Store, Port = 0, Errors = TextWriter.Null, Clock = now });
        var bank = new BankReading(store, now);
        var table = bank.Now().Find("ISBU01")!;
        string Page(string municipality, string year) => ExplainPage.Make(
            new Reader(Law.Language.English, "/tables/ISBU01/explain", new Microsoft.AspNetCore.Http.QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["KOMMUNEDK"] = municipality, ["Tid"] = year })), table, store, bank.Releases)!.Body.Markup;
        var remark = Html.Encode(ReleaseRemarks.Of(manifest.Unapproved[0]).En);
        Assert.Equal([1, 0, 0, 1], new[] { Page("461", "2024"), Page("461", "2023"), Page("101", "2024"), Page("000", "2024") }.Select(p => p.Split(remark).Length - 1));
        var whole = TablePage.Make(new Reader(Law.Language.English, "/tables/ISBU01", Microsoft.AspNetCore.Http.QueryCollection.Empty), table)!.Body.Markup;
        Assert.Equal(1, whole.Split(remark).Length - 1);
    }

    [Fact]
    public void A_release_names_those_who_have_not_approved_and_the_documentation_counts_the_others()
    {
        using (var register = RegisterStore.OpenToWrite(_store.Store))
        {
            register.Note([.. YearAnswer.All(register, Law.Statistic.Support, 2024).Where(a => a.List.Municipality.Code is not ("461" or "751"))
                .Select(a => ApprovalCommand.Approval(a.List, "test", Day))]);
        }

        _store.Must(Day, "release", "plan", "bu-2024", "--tables", "BU", "--year", "2024", "--day", "2025-06-12", "--by", "test");
        _store.Must(Day, "release", "decide", "bu-2024", "--municipality", "751", "--as", "note", "--reason", "Aftalt", "--reason-en", "Agreed", "--by", "test");
        _store.Must(Day, "release", "make", "bu-2024", "--by", "test");
        var reading = new ReleaseReading(new ReleaseFolder(_store.Store), new SetClock(ReleaseStore.At(2025, 6, 13)));
        var release = reading.Book().Find("bu-2024")!;
        var manifest = reading.Manifest(release);
        Assert.Equal([("461", "the municipality has not answered"), ("751", "Agreed")], manifest.Unapproved.Select(u => (u.Municipality, u.Reason.En)));
        Assert.Contains(ReleaseRemarks.Of(manifest, Statistics.Isbu01.Declaration), r => r.En == "The municipality of Odense has not approved the figures for 2024: the municipality has not answered");
        Explanations_tell_of_the_municipality_and_the_year_that_the_figure_is_about(manifest);
        var isbu = QualityReading.Input(reading, release, "ISBU")!;
        Assert.Equal(96, isbu.Municipalities.Count(m => m.Approval == ApprovalState.Approved));
        Assert.Equal(2, isbu.Municipalities.Count(m => m.Approval == ApprovalState.IncludedWithNote));

        // Placements have not been answered by anyone, so that nobody has approved the tables that count both.
        Assert.Equal(0, QualityReading.Input(reading, release, "BU")!.Municipalities.Count(m => m.Approval == ApprovalState.Approved));
        Assert.Equal(CommandLine.Done, _store.Run(ReleaseStore.At(2025, 6, 13), "release", "reproduce", "bu-2024").Code);
    }

    [Theory]
    [InlineData("2025-04-14", 0, "")] // Ten working days after Monday 31 March.
    [InlineData("2025-04-13", -1, "")]
    [InlineData("2025-05-05", 1, "Reminder 2")]
    [InlineData("2025-06-01", 2, "The ministry turns to the municipal council")]
    public void Those_who_do_not_answer_a_list_that_was_sent_are_reminded_after_working_days(string today, int step, string words)
    {
        Give("147");
        var sent = ReleaseStore.At(2025, 4, 4);
        Assert.Contains("97 lists", _store.Must(sent, "approve", "sent", "--statistic", "IND", "--year", "2024", "--on", "2025-03-31", "--by", "Anna"), StringComparison.Ordinal);
        var rows = _store.Must(sent, "reminders", "--statistic", "IND", "--as-of", today).Split('\n').Where(l => l.Contains(";approval;", StringComparison.Ordinal)).Select(l => l.Split(';')).ToList();
        Assert.Equal(step < 0 ? 0 : 97, rows.Count);
        Assert.DoesNotContain(rows, r => r[0] == "147");
        Assert.All(rows, r => Assert.Equal((step == 0 ? "Reminder 1" : words, "2024", "2025-03-31", $"{step + 1}"), (r[9], r[5], r[6], r[8])));

        // A rejection is an answer too.
        _store.Must(sent, "approve", "reject", "--municipality", "101", "--statistic", "IND", "--year", "2024", "--list", List("101"), "--by", "Anna", "--contact", "a@b.example", "--reason", "Too few", "--measures", Measure("101"));
        Assert.DoesNotContain(";approval;", _store.Must(sent, "reminders", "--statistic", "IND", "--reporter", "101", "--as-of", today), StringComparison.Ordinal);
        Assert.Equal(CommandLine.CouldNot, _store.Run(sent, "approve", "sent", "--statistic", "IND", "--year", "2024", "--on", "2025-04-05", "--by", "Anna").Code);
        Assert.Equal(CommandLine.CouldNot, _store.Run(sent, "approve", "sent", "--statistic", "IND", "--year", "2024", "--municipality", "999", "--by", "Anna").Code);
        Assert.Equal(CommandLine.Done, _store.Run(sent, "verify").Code);
    }

    private string List(string municipality) => Json(municipality).GetProperty("list").GetString()!;

    private string State(string municipality) => Json(municipality).GetProperty("state").GetString()!;

    private string Measure(string municipality) => Json(municipality).GetProperty("counts")[0].GetProperty("measure").GetString()!;

    private void Give(string municipality) => _store.Must(ReleaseStore.At(2025, 4, 3), "approve", "give", "--municipality", municipality, "--statistic", "IND", "--year", "2024", "--list", List(municipality), "--by", "Anna");

    private JsonElement Json(string municipality) => JsonDocument.Parse(_store.Must(Day, "approve", "list", "--municipality", municipality, "--statistic", "IND", "--year", "2024", "--json")).RootElement;
}
