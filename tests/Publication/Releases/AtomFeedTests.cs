using System.Globalization;
using System.Xml.Linq;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

public sealed class AtomFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData(Language.Danish, "da")]
    [InlineData(Language.English, "en")]
    public void A_feed_has_what_Atom_requires_and_tells_of_what_is_public_only(Language language, string code)
    {
        var now = ReleaseCube.Utc(2026, 6, 12);
        ReleaseEvent[] events =
        [
            ReleaseCube.Planned("a", 2023, new DateOnly(2024, 6, 11), ReleaseCube.Utc(2024, 1, 1)), ReleaseCube.Made("a", ReleaseCube.Utc(2024, 6, 1)),
            ReleaseCube.Planned("b", 2024, new DateOnly(2025, 6, 11), ReleaseCube.Utc(2025, 1, 1)), ReleaseCube.Made("b", ReleaseCube.Utc(2025, 6, 1)),
            ReleaseCube.Planned("c", 2025, new DateOnly(2026, 7, 1), ReleaseCube.Utc(2026, 1, 1)), ReleaseCube.Made("c", ReleaseCube.Utc(2026, 6, 1)),
            ReleaseCube.Withdrawn("a", ReleaseCube.Utc(2026, 6, 2)),
        ];
        using var bytes = new MemoryStream(AtomFeed.Write(new ReleaseBook(events, now), "http://127.0.0.1:5080", language));
        var feed = XDocument.Load(bytes).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(code, feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Required(feed);
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Single(feed.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == "self");
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(["urn:socialstat:release:a", "urn:socialstat:release:b"], entries.Select(e => e.Element(Atom + "id")!.Value));
        Assert.Equal(Moment(feed), entries.Max(Moment));
        Assert.All(entries, Required);
        Assert.All(entries, e => Assert.True(Uri.TryCreate(e.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "alternate").Attribute("href")!.Value, UriKind.Absolute, out _)));
        Assert.Contains(language == Language.English ? "Withdrawn: " : "Trukket tilbage: ", entries[0].Element(Atom + "title")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_without_releases_is_valid_too()
    {
        using var bytes = new MemoryStream(AtomFeed.Write(new ReleaseBook([], ReleaseCube.Utc(2026, 6, 12)), "http://127.0.0.1:5080", Language.Danish));
        Required(XDocument.Load(bytes).Root!);
    }

    private static void Required(XElement element)
    {
        Assert.True(Uri.IsWellFormedUriString(Assert.Single(element.Elements(Atom + "id")).Value, UriKind.Absolute));
        Assert.NotEmpty(Assert.Single(element.Elements(Atom + "title")).Value);
        _ = Moment(element);
    }

    private static DateTimeOffset Moment(XElement element) =>
        DateTimeOffset.ParseExact(Assert.Single(element.Elements(Atom + "updated")).Value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
