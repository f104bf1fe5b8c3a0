using System.IO.Compression;
using Microsoft.Net.Http.Headers;

namespace Socialstat.App;

/// <summary>The body of a public answer, compressed when the asker wants that.</summary>
internal static class AnswerBody
{
    // Compressing less than fits in a packet gains nothing.
    private const int ShortestCompressed = 1200;

    /// <summary>Opens the body; whatever is written is on its way when it is disposed of.</summary>
    /// <param name="context">The request.</param>
    /// <param name="length">Length of the body when it is known.</param>
    public static Stream Open(HttpContext context, long? length = null)
    {
        var headers = context.Response.Headers;
        if (!headers.Vary.Contains(HeaderNames.AcceptEncoding))
            headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var coding = length < ShortestCompressed ? null : Coding(context.Request.Headers.AcceptEncoding.ToString());
        if (coding is null)
        {
            context.Response.ContentLength = length;
            return new Uncompressed(context.Response.Body);
        }

        headers.ContentEncoding = coding;
        return coding == "br"
            ? new BrotliStream(context.Response.Body, CompressionLevel.Fastest, leaveOpen: true)
            : new GZipStream(context.Response.Body, CompressionLevel.Fastest, leaveOpen: true);
    }

    // The better coding of those the asker ranks highest; null is none.
    private static string? Coding(string accepted)
    {
        var best = StringWithQualityHeaderValue.TryParseList([accepted], out var all)
            ? all.Where(c => (c.Quality ?? 1) > 0 && c.Value.Value?.ToUpperInvariant() is "BR" or "GZIP" or "X-GZIP")
                .OrderByDescending(c => c.Quality ?? 1).ThenBy(c => c.Value.Value!.Length).FirstOrDefault()
            : null;
        return best is null ? null : best.Value.Value!.Equals("br", StringComparison.OrdinalIgnoreCase) ? "br" : "gzip";
    }

    // Disposing of it leaves the body of the response open.
    private sealed class Uncompressed(Stream body) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => body.Flush();

        public override Task FlushAsync(CancellationToken cancellationToken) => body.FlushAsync(cancellationToken);

        public override void Write(byte[] buffer, int offset, int count) => body.Write(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => body.Write(buffer);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => body.WriteAsync(buffer, offset, count, cancellationToken);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => body.WriteAsync(buffer, cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
