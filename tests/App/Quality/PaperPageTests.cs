using System.Net;
using System.Text;
using Socialstat.App;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.Tests.App;

/// <summary>Documentation and news of the demonstration's releases: shown from their hour on, in both languages, and the same bytes each time.</summary>
[Collection(DemoSite.Collection)]
public sealed class PaperPageTests(DemoSite site)
{
    [Theory]
    [InlineData("/documentation", "Statistikdokumentation")]
    [InlineData("/documentation?lang=en", "Documentation of statistics")]
    [InlineData("/documentation/ISBU", "5.8 Praksis for revisioner")]
    [InlineData("/documentation/handbu?lang=en", "5.8 Data revision - practice")]
    [InlineData("/documentation/BU", "9.8 Faxnummer")]
    [InlineData("/news", "/news/bu-2025")]
    [InlineData("/news/bu-2025", "Udgivelse bu-2025")]
    [InlineData("/news/bu-2025?lang=en", "Release bu-2025")]
    public async Task The_documents_of_public_releases_are_shown(string address, string text) =>
        Assert.Contains(text, WebUtility.HtmlDecode(await site.Get(address)), StringComparison.Ordinal);

    [Theory]
    [InlineData("/documentation/NOTHING")]
    [InlineData("/documentation/ISBU.docx")]
    [InlineData("/news/bu-2026")]
    [InlineData("/news/bu-2026.pdf")]
    [InlineData("/news/bu-2025.json")]
    public async Task What_is_not_there_or_not_public_is_not_found(string address)
    {
        using var answer = await site.Http.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/documentation/ISBU.pdf", "application/pdf", "%PDF-1.7")]
    [InlineData("/documentation/ISBU.html", "text/html", "<!DOCTYPE html>")]
    [InlineData("/documentation/ISBU.json", "application/json", "{")]
    [InlineData("/documentation/ISBU.xml", "application/vnd.sdmx.genericmetadata+xml", "<?xml")]
    [InlineData("/news/bu-2025.pdf?lang=en", "application/pdf", "%PDF-1.7")]
    public async Task The_files_are_the_same_bytes_each_time(string address, string type, string start)
    {
        using var answer = await site.Http.GetAsync(new Uri(address, UriKind.Relative));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith(start, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal(bytes, await site.Http.GetByteArrayAsync(new Uri(address, UriKind.Relative)));
    }

    [Fact]
    public void Nothing_of_a_release_is_shown_a_second_before_its_hour()
    {
        var folder = new ReleaseFolder(site.Store);
        var publish = new ReleaseReading(folder, new FixedClock()).Book().Find("bu-2025")!.PublicFrom!.Value;
        var before = new ReleaseReading(folder, new At(publish.AddSeconds(-1)));
        var after = new ReleaseReading(folder, new At(publish));
        Assert.Null(QualityReading.Public(before, "bu-2025"));
        Assert.Equal("bu-2024", QualityReading.Showing(before, Documentations.Isbu)!.Id);
        Assert.Equal("bu-2025", QualityReading.Public(after, "bu-2025")!.Id);
        Assert.Equal("bu-2025", QualityReading.Showing(after, Documentations.Isbu)!.Id);
    }

    [Fact]
    public void The_documentation_counts_what_the_store_holds()
    {
        var releases = new ReleaseReading(new ReleaseFolder(site.Store), new FixedClock());
        var input = QualityReading.Input(releases, releases.Book().Find("bu-2025")!, "ISBU")!;
        Assert.Equal(Geography.Municipalities.Count, input.Municipalities.Count);
        Assert.Equal(4, input.Tables.Count);
        Assert.True(input.Tables.Sum(t => t.Hidden) > 0);
        Assert.True(input.Derivations.Spells >= input.Derivations.Episodes && input.Derivations.Episodes > 0);
        Assert.True(input.Findings.Records > input.Findings.Rejected && input.Findings.Rejected > 0);
        Assert.Equal(["bu-2023", "bu-2024", "bu-2025"], input.History.Select(h => h.Id));
        Assert.All(input.Revisions, r => Assert.Equal(("bu-2024", "bu-2025"), (r.Earlier, r.Later)));
        Assert.NotEmpty(input.Revisions);
        Assert.All(input.Municipalities, m => Assert.Equal(0, m.Records % 10)); // A weight tells nothing about a person.
    }

    [Fact]
    public void Every_rule_that_indicators_are_counted_from_exists()
    {
        foreach (var code in IndicatorRules.OutsideAge.Concat(IndicatorRules.Identity).Concat(IndicatorRules.OutsideScope).Concat(IndicatorRules.Missing))
            Assert.NotNull(Validation.Catalogue.WithCode(code));
    }

    [Fact]
    public void The_commands_write_the_files_of_a_release()
    {
        var to = Directory.CreateTempSubdirectory("socialstat-papers-").FullName;
        try
        {
            using var output = new StringWriter();
            Assert.Equal(CommandLine.Done, CommandLine.Run(["documentation", "--statistic", "ISBU", "--release", "bu-2025", "--out", to, "--format", "html,pdf,json,xml", "--store", site.Store, "--lang", "en"], new FixedClock(), output, output));
            Assert.Equal(CommandLine.Done, CommandLine.Run(["news", "--release", "bu-2025", "--out", to, "--store", site.Store], new FixedClock(), output, output));
            Assert.Equal(
                ["ISBU-bu-2025.en.html", "ISBU-bu-2025.en.pdf", "ISBU-bu-2025.json", "ISBU-bu-2025.xml", "NYT-bu-2025.da.html", "NYT-bu-2025.da.pdf"],
                Directory.GetFiles(to).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
            Assert.Equal(CommandLine.CouldNot, CommandLine.Run(["news", "--release", "bu-2026", "--out", to, "--store", site.Store], new FixedClock(), output, output));
            Assert.Contains("bu-2026 er ikke lavet endnu", output.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(to, recursive: true);
        }
    }

    private sealed class At(DateTimeOffset instant) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => instant;
    }
}
