using System.Collections.Frozen;
using System.Reflection;

namespace Socialstat.App;

/// <summary>Files that are part of the program: style sheets, fonts and icons, and the sources that documentation pages lead to.</summary>
internal static class EmbeddedAssets
{
    private static readonly Assembly Program = typeof(EmbeddedAssets).Assembly;
    private static readonly FrozenDictionary<string, string> Names =
        Program.GetManifestResourceNames().ToFrozenDictionary(n => n.Replace('\\', '/'), n => n, StringComparer.Ordinal);

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> Hashes = new(StringComparer.Ordinal);

    public static bool Has(string path) => Names.ContainsKey(path);

    /// <summary>The bytes of a file, or null.</summary>
    public static Stream? Open(string path) => Names.TryGetValue(path, out var name) ? Program.GetManifestResourceStream(name) : null;

    /// <summary>The text of a file, or null.</summary>
    public static string? Text(string path)
    {
        using var stream = Open(path);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Address of a file with the hash of its bytes: it can be kept for ever, and a changed file has another.</summary>
    public static string Link(string path) => $"/{path}?v={HashOf(path)}";

    /// <summary>Answers with a style sheet, script, font or icon.</summary>
    public static async Task Answer(HttpContext context, string path)
    {
        var kind = Path.GetExtension(path) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".woff2" => "font/woff2",
            ".woff" => "font/woff",
            _ => "application/octet-stream",
        };
        var tag = $"\"{HashOf(path)}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = context.Request.Query["v"] == HashOf(path) ? "public, max-age=31536000, immutable" : "no-cache";
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = kind;
        using var stream = Open(path)!;
        context.Response.ContentLength = stream.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await stream.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static string HashOf(string path) => Hashes.GetOrAdd(path, p =>
    {
        using var stream = Open(p) ?? throw new InvalidOperationException($"{p} is not part of the program.");
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(stream).AsSpan(0, 8));
    });
}
