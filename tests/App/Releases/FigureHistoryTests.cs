using System.Text.Json;
using Socialstat.App;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;

namespace Socialstat.Tests.App;

/// <summary>A figure's releases, and the persons who were counted in the one that shows it, after the register has moved on.</summary>
public sealed class FigureHistoryTests : IClassFixture<ReleaseStore>
{
    private readonly ReleaseStore _store;
    private readonly string[] _municipalities;

    public FigureHistoryTests(ReleaseStore store)
    {
        _store = store.Copy();
        // Which figures are hidden hangs on the store's secret: the same each time, in place of the one that receiving made.
        File.Delete(Path.Combine(_store.Store, "disclosure.key"));
        ReleaseKey.Keep(new StorePaths(_store.Store), System.Security.Cryptography.SHA256.HashData("Figures and their history"u8));
        _municipalities = [.. Directory.EnumerateFiles(_store.Late).Select(f => Path.GetFileName(f).Split('_')[1]).Distinct().Order(StringComparer.Ordinal)];
        Release(ReleaseStore.At(2025, 3, 10), "bu-2024", "2025-06-12");
        _store.Run(ReleaseStore.At(2025, 7, 1), "receive", _store.Late);
    }

    [Fact]
    public void The_persons_are_those_who_were_counted_and_not_those_of_the_register_now()
    {
        var later = ReleaseStore.At(2025, 7, 2);
        var changed = _municipalities.Select(m => Persons(later, m)).Where(a => a.GetProperty("counted").GetDecimal() != a.GetProperty("now").GetDecimal()).ToList();
        Assert.NotEmpty(changed);
        var manifest = Manifest(later, "bu-2024");
        Assert.All(changed, a =>
        {
            Assert.Equal(a.GetProperty("counted").GetDecimal(), a.GetProperty("persons").GetInt32());
            Assert.Equal(manifest.KnownOn, a.GetProperty("known_on").GetDateTimeOffset());
            Assert.All(a.GetProperty("reports").EnumerateArray(), r => Assert.True(r.GetProperty("received_at").GetDateTimeOffset() <= manifest.KnownOn));
            if (a.GetProperty("published").ValueKind == JsonValueKind.Number)
                Assert.Equal(a.GetProperty("counted").GetDecimal(), a.GetProperty("published").GetDecimal());
        });
        Assert.Equal(_municipalities.Length, AccessLog.Read(new StorePaths(_store.Store).Accesses).Count);
    }

    [Fact]
    public void Each_release_that_held_the_figure_says_what_changed_and_why()
    {
        Release(ReleaseStore.At(2025, 7, 2), "bu-2024-r1", "2025-07-10", ["correct", "bu-2024", "--remark", "20 leverancer manglede", "--remark-en", "20 deliveries were missing"]);
        var now = new SetClock(ReleaseStore.At(2025, 7, 11));
        var options = new SiteOptions { Store = _store.Store, Port = 0, Errors = TextWriter.Null, Clock = now };
        var bank = new BankReading(new StoreReading(options), now);
        var table = bank.Now().Find("ISBU04")!;
        var revisions = table.Cube.Dimensions[0].Categories.Select(place => ("LANDSDEL", place.Code)).Concat(table.Cube.Dimensions[1].Categories.Select(m => ("INDSATSER", m.Code)))
            .Select(p => CellExplanation.Of(table, v => v == p.Item1 ? p.Code : null)!)
            .Select(c => (Cell: c, History: CellRevision.All(bank.Releases, new StoreReading(options).Receipts(), c, CellVintage.Of(bank.Releases, "ISBU04", [.. c.Values.Select(v => v.Code)])))).ToList();
        Assert.All(revisions, r =>
        {
            Assert.Equal(["bu-2024-r1", "bu-2024"], r.History.Select(h => h.Vintage.Release.Id));
            Assert.Equal("first time", r.History[1].Change.En);
            Assert.Contains("correction of bu-2024: 20 deliveries were missing", r.History[0].Why.Select(w => w.En));
            var isLate = r.Cell.Municipalities.Any(m => _municipalities.Contains(m.Code));
            Assert.Equal(isLate, r.History[0].Why.Any(w => w.En.Contains(" from the municipalit", StringComparison.Ordinal)));
        });
        var figures = revisions.Where(r => !r.Cell.IsMissing && r.History[1].Vintage is var v && !v.Table.Cube.Missing[v.Cell]).ToList();
        Assert.Contains(figures, r => r.History[0].Change.En[0] is '+' or '-');
        Assert.All(figures, r =>
        {
            var difference = r.Cell.Figure - r.History[1].Vintage.Table.Cube.Values[r.History[1].Vintage.Cell];
            Assert.Equal(difference == 0 ? "unchanged" : difference > 0 ? $"+{difference}" : $"{difference}", r.History[0].Change.En);
        });

        // The page says it, of the deliveries known then and not of all.
        var page = ExplainPage.Make(new Reader(Language.English, "/tables/ISBU04/explain", new Microsoft.AspNetCore.Http.QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["LANDSDEL"] = "01" })), table, new StoreReading(options), bank.Releases)!;
        Assert.Contains("Computed again with", page.Body.Markup, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("2025-06-12 08:00", page.Body.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_is_no_longer_revised_comes_from_the_release_that_computed_it()
    {
        _store.Must(ReleaseStore.At(2025, 3, 11), "release", "list");
        var later = ReleaseStore.At(2025, 7, 2);
        var bank = new BankReading(new StoreReading(new SiteOptions { Store = _store.Store, Port = 0, Errors = TextWriter.Null, Clock = new SetClock(later) }), new SetClock(later));
        var cell = CellExplanation.Of(bank.Now().Find("BU28")!, v => v == "Tid" ? "2022" : null)!;
        Assert.Equal("bu-2024", FigureOrigin.Of(bank.Releases, cell)!.Release.Id);
        Release(ReleaseStore.At(2025, 7, 2), "bu-2024-r1", "2025-07-10", ["correct", "bu-2024", "--remark", "x", "--remark-en", "x"]);
        var after = new SetClock(ReleaseStore.At(2025, 7, 11));
        bank = new BankReading(new StoreReading(new SiteOptions { Store = _store.Store, Port = 0, Errors = TextWriter.Null, Clock = after }), after);
        cell = CellExplanation.Of(bank.Now().Find("BU28")!, v => v == "Tid" ? "2022" : null)!;
        Assert.Equal("bu-2024-r1", cell.Table.Release);
        Assert.Equal("bu-2024", FigureOrigin.Of(bank.Releases, cell)!.Release.Id);
    }

    private JsonElement Persons(DateTimeOffset at, string municipality) => JsonDocument.Parse(_store.Must(at, "explain", "ISBU02", "--cell", $"KOMMUNEDK={municipality}", "--cell", "Tid=2024", "--persons", "--by", "NN", "--purpose", "Kontrol af tallet", "--json")).RootElement;

    private ReleaseManifest Manifest(DateTimeOffset at, string id)
    {
        var reading = new ReleaseReading(new ReleaseFolder(_store.Store), new SetClock(at));
        return reading.Manifest(reading.Book().Find(id)!);
    }

    private void Release(DateTimeOffset at, string id, string day, string[]? plan = null)
    {
        _store.Must(at, ["release", .. plan ?? ["plan", id, "--tables", "BU", "--year", "2024"], "--day", day, "--by", "test"]);
        _store.Must(at, "release", "make", id, "--by", "test");
    }
}
