using System.Buffers;
using Microsoft.AspNetCore.Http.Features;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>
/// Sends an extract. Lines of CSV are made as fast as they are taken, in pieces, so that neither memory nor threads are held by a slow
/// reader. The other formats are written by writers that wait: small ones into memory first, large ones on a thread of their own.
/// </summary>
internal static class ExtractBody
{
    private const int PieceLength = 1 << 16;
    private const int MostInMemory = 20_000;

    /// <summary>Sends the extract, or only what is said before it to HEAD.</summary>
    public static async Task Send(HttpContext context, StatBankExtract extract)
    {
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        using var lines = extract.Lines();
        if (lines is not null)
        {
            await Send(context, lines);
        }
        else if (extract.Rows <= MostInMemory)
        {
            using var bytes = new MemoryStream();
            extract.Write(bytes);
            await using var body = AnswerBody.Open(context, bytes.Length);
            await body.WriteAsync(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), context.RequestAborted);
        }
        else
        {
            context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
            await Task.Factory.StartNew(() =>
            {
                using var body = AnswerBody.Open(context);
                using var buffered = new BufferedStream(body, PieceLength);
                extract.Write(buffered);
            }, context.RequestAborted, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    private static async Task Send(HttpContext context, CsvRows lines)
    {
        var piece = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            var length = lines.Read(piece);
            await using var body = AnswerBody.Open(context, lines.IsDone ? length : null);
            for (; length > 0; length = lines.Read(piece))
                await body.WriteAsync(piece.AsMemory(0, length), context.RequestAborted);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }
}
