using System.Text;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>Files of the releases and the feed. Nothing is answered about a release that is not public.</summary>
internal static class ReleaseRoutes
{
    private static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(WebApplication app, BankReading bank, SiteOptions options)
    {
        app.MapMethods("/feed.atom", Read, context => Bytes(
            context, AtomFeed.Write(bank.Releases.Book(), $"{context.Request.Scheme}://{context.Request.Host}", Reader.Of(context).Language), AtomFeed.MediaType));
        app.MapMethods("/releases/{id}/{file}", Read, context =>
        {
            var (releases, reader) = (bank.Releases, Reader.Of(context));
            var (book, file) = (releases.Book(), (string?)context.Request.RouteValues["file"]);
            if (book.Find((string?)context.Request.RouteValues["id"]) is { } release && release.HasBeenPublic(book.Instant) && File(releases, release, file) is { } found)
                return Bytes(context, found.Bytes, found.Type);
            return Site.Answer(context, reader, ErrorPages.NotFound(reader), options);
        });
    }

    private static (byte[] Bytes, string Type)? File(ReleaseReading releases, Release release, string? file)
    {
        var manifest = releases.Manifest(release);
        if (file == ReleaseManifest.FileName)
            return (manifest.ToBytes(), "application/json; charset=utf-8");
        if (file == "changes.csv")
            return (Encoding.UTF8.GetBytes(Changes(releases, release)), "text/csv; charset=utf-8");
        if (manifest.Certificates.FirstOrDefault(c => c.File == file) is { } certificate)
            return (releases.Certificate(release, certificate), "application/json; charset=utf-8");
        return manifest.Tables.FirstOrDefault(t => t.File == file) is { } table ? (FrozenTable.Write(releases.Table(release, table.Table).Cube), "application/octet-stream") : null;
    }

    private static string Changes(ReleaseReading releases, Release release)
    {
        using var text = new StringWriter();
        text.Write('\uFEFF');
        ReleaseChanges.WriteCells(text, release, ReleaseChanges.Of(releases, release));
        return text.ToString();
    }

    // No copy is kept anywhere past the hour at which it changes.
    private static async Task Bytes(HttpContext context, byte[] bytes, string type)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "no-cache";
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
