using System.Text;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Tests.Intake;

public sealed class MoneyImportTests : IDisposable
{
    private const string Header = "grant_id;person_id;service;provider;price_kind;unit;price;start_date;end_date;paragraph;account;action\n";
    private readonly string _folder = Directory.CreateTempSubdirectory("socialstat-money-").FullName;
    private readonly DayClock _clock = new(new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero));
    private static readonly Municipality Esbjerg = Geography.WithCode("561")!;

    private StorePaths Paths => new(Path.Combine(_folder, "store"));

    private static string Row(string id, string price = "100", string from = "2026-01-01", string action = "") => $"{id};6101104001;S;L;own;day;{price};{from};;SEL 52.3.7;528201003;{action}\n";

    private MoneyImported Import(string name, string text, bool again = false, Encoding? encoding = null)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, (encoding ?? new UTF8Encoding(false)).GetBytes(text));
        _clock.Now = _clock.Now.AddDays(1);
        return new MoneyImport(Paths, Esbjerg, _clock, "test").Keep(path, null, again);
    }

    private MoneyReading Read(DateTimeOffset? known = null) => MoneyBookReader.Read(Paths, Esbjerg, known);

    [Fact]
    public void Good_rows_go_in_and_bad_ones_are_told_with_row_field_and_text()
    {
        Import("grants.csv", Header + Row("A") + Row("B", "abc") + Row("C", from: "31-02-2026") + ";;;;;;;;;;;\n" + Row("D"));
        var reading = Read();
        Assert.Equal(["A", "D"], reading.Book.Grants.Select(g => g.Id));
        Assert.Contains(reading.Findings, f => f is { Place.Row: 2, Field: "price", Value: "abc", Rule.Code: "OKO-011" });
        Assert.Contains(reading.Findings, f => f is { Place.Row: 3, Field: "start_date", Value: "31-02-2026" });
        Assert.Contains(reading.Findings, f => f is { Place.Row: 4, Field: "grant_id", Rule.Code: "OKO-010" });
        Assert.Equal((5, 2, 3), (reading.Files[0].Rows, reading.Files[0].New, reading.Files[0].Rejected));
    }

    [Fact]
    public void A_person_number_is_not_repeated_in_findings()
    {
        Import("grants.csv", Header + Row("A").Replace("6101104001", "610110-40x!", StringComparison.Ordinal));
        Assert.DoesNotContain("40x", Assert.Single(Read().Findings).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_twice_changes_nothing_not_even_when_others_came_between()
    {
        var old = Header + Row("A");
        Import("grants.csv", old);
        Import("grants-2.csv", Header + Row("A", "200"));
        Assert.True(Import("grants.csv", old).IsRepeat);
        Assert.Equal(200m, Assert.Single(Read().Book.Grants).Price!.Value.Amount);
        Assert.False(Import("grants.csv", old, again: true).IsRepeat);
        Assert.Equal(100m, Assert.Single(Read().Book.Grants).Price!.Value.Amount);
    }

    [Fact]
    public void The_newest_version_holds_and_earlier_ones_are_known_as_they_were()
    {
        Import("grants.csv", Header + Row("A") + Row("B"));
        var then = _clock.GetUtcNow();
        Import("grants-2.csv", Header + Row("A", "200") + Row("B", action: "delete"));
        Assert.Equal([200m], Read().Book.Grants.Select(g => g.Price!.Value.Amount));
        Assert.Equal([100m, 100m], Read(then).Book.Grants.Select(g => g.Price!.Value.Amount));
        Assert.Equal(["100", "200"], MoneyVersions.Of(Paths, Esbjerg, GrantsLayout.Declaration, ["A"]).Select(v => v.Texts[12]));
        Assert.NotEqual(Read().Book.Version, Read(then).Book.Version);
    }

    [Fact]
    public void A_row_that_says_the_same_keeps_its_place()
    {
        Import("grants.csv", Header + Row("A"));
        Import("grants-2.csv", Header + Row("B") + Row("A", "100,00", "01.01.2026"));
        Assert.Equal(1, Read().Book.Grants.Single(g => g.Id == "A").Place.File);
        Assert.Equal((1, 0, 1), (Read().Files[1].New, Read().Files[1].Changed, Read().Files[1].Same));
    }

    [Fact]
    public void Another_municipality_sees_nothing_of_it()
    {
        Import("grants.csv", Header + Row("A"));
        Assert.Empty(MoneyBookReader.Read(Paths, Geography.WithCode("851")!).Book.Grants);
    }

    [Fact]
    public void Danish_labels_commas_tabs_and_Windows_letters_are_read()
    {
        Import("ydelser.csv", "Ydelse,Navn,Indsatstype\nS,Plejefamilie på øen,P1\n", encoding: CodePagesEncodingProvider.Instance.GetEncoding(1252));
        Assert.Equal("Plejefamilie på øen", Read().Book.Services["S"].Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\0")]
    [InlineData("PK\u0003\u0004 not a workbook")]
    [InlineData("{\"a\":")]
    [InlineData("grant_id\nA\n")]
    [InlineData("grant_id;person_id;service;provider;price_kind;unit;price;start_date;paragraph;account\n\"A;6101104001")]
    public void A_file_that_cannot_be_read_is_kept_and_told_and_nothing_stops(string text)
    {
        Assert.NotNull(Import("grants.csv", text).Receipt);
        Import("grants-2.csv", Header + Row("A"));
        Assert.Contains(Read().Findings, f => f.Place is { File: 1, Row: 0 });
        Assert.Single(Read().Book.Grants);
    }

    [Fact]
    public void A_file_that_is_no_layout_is_not_kept() => Assert.Null(Import("notes.csv", "a;b\n1;2\n").Receipt);

    [Fact]
    public void What_no_municipality_pays_and_days_out_of_reach_stay_out_and_an_end_far_ahead_is_open()
    {
        Import("grants.csv", Header + Row("A", "99999999999") + Row("B", from: "0001-01-02") + "C;6101104001;S;L;own;day;1;2026-01-01;9999-12-31;SEL 52.3.7;528201003;\n");
        Assert.Null(Assert.Single(Read().Book.Grants).To);
        Assert.Equal(2, Read().Findings.Count(f => f.Rule.Code == "OKO-014"));
    }

    [Fact]
    public void Bindings_that_the_sources_got_wrong_are_findings_and_the_rows_stay()
    {
        Import("grants.csv", Header + Row("A").Replace("SEL 52.3.7;528201003", "SEL 52a;582211011", StringComparison.Ordinal)
            + Row("B").Replace("SEL 52.3.7;528201003", "SEL 52a;5.28.21.015", StringComparison.Ordinal) + Row("C").Replace("528201003", "PPR betaler", StringComparison.Ordinal));
        Assert.Equal([(1, "OKO-021"), (2, "OKO-022"), (3, "OKO-020")], Read().Findings.Select(f => (f.Place.Row, f.Rule.Code)));
        Assert.Equal(3, Read().Book.Grants.Count);
        Assert.Contains("5.28.21.011", Read().Findings[0].Message.Da, StringComparison.Ordinal);
    }

    [Fact]
    public void Templates_filled_in_are_read_back_from_a_workbook()
    {
        foreach (var layout in MoneyLayouts.All)
        {
            var path = Path.Combine(_folder, layout.Name + ".xlsx");
            using (var file = File.Create(path))
                TemplateWorkbook.Write(layout.Record, file);
            Assert.Equal(layout, MoneyImport.LayoutOf(path));
            Assert.NotNull(new MoneyImport(Paths, Esbjerg, _clock, "test").Keep(path).Receipt);
        }

        Assert.Empty(Read().Findings);
    }

    [Fact]
    public void Changed_bytes_and_a_changed_or_missing_line_are_found_by_verify()
    {
        Import("grants.csv", Header + Row("A"));
        var receipt = Import("grants-2.csv", Header + Row("B")).Receipt!;
        Assert.Empty(Verification.Run(Paths.Folder).Faults);
        var kept = new Inbox(Paths.MoneyFiles).PathOf(receipt.Sha256);
        File.WriteAllText(kept, "x");
        Assert.Contains(Verification.Run(Paths.Folder).Faults, f => f.Fault == "the bytes have been changed");
        File.Delete(kept);
        Assert.Contains(Verification.Run(Paths.Folder).Faults, f => f.Fault.Contains("are missing", StringComparison.Ordinal));
        File.WriteAllText(Paths.MoneyLog, File.ReadAllText(Paths.MoneyLog).Replace("grants-2", "grants-3", StringComparison.Ordinal));
        Assert.Contains(Verification.Run(Paths.Folder).Faults, f => f.Place == "money/money.log");
        Assert.Throws<InvalidDataException>(() => Read());
    }

    [Fact]
    public void Random_bytes_never_stop_the_reading()
    {
        var random = new Random(11);
        var good = Header + Row("A") + Row("B");
        for (var n = 0; n < 150; n++)
        {
            var text = new StringBuilder(good);
            for (var k = 0; k < 6; k++)
                text[random.Next(text.Length)] = ";\"\n0aZ-9.,\t%"[random.Next(12)];
            Import("grants.csv", text.ToString());
        }

        Assert.NotNull(Read().Book);
    }

    private sealed class DayClock(DateTimeOffset now) : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = now;

        public override DateTimeOffset GetUtcNow() => Now;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
