using Microsoft.AspNetCore.Http.Features;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>How the PxWeb interfaces answer: compressed when the asker wants that, and not again with what the asker already has.</summary>
internal static class PxWebAnswer
{
    // Longer than any list of values can make it.
    private const int LongestBody = 4 << 20;
    private const int MostInMemory = 20_000;
    private const int PieceLength = 1 << 16;

    private static readonly string Program = typeof(PxWebAnswer).Module.ModuleVersionId.ToString("N");

    /// <summary>Answers with a document.</summary>
    /// <param name="context">The request.</param>
    /// <param name="bank">The bank that it is made from: its version decides whether the asker has it already.</param>
    /// <param name="write">Writes it.</param>
    public static Task Document(HttpContext context, Bank bank, Action<Stream> write)
    {
        if (IsKnown(context, bank))
            return Task.CompletedTask;
        context.Response.ContentType = PxWebFile.Json;
        return WriteWhole(context, write);
    }

    /// <summary>Answers with figures: few from memory, many as they are counted out.</summary>
    /// <param name="context">The request.</param>
    /// <param name="bank">The bank that they are from.</param>
    /// <param name="selection">The figures.</param>
    /// <param name="file">Their form.</param>
    public static async Task File(HttpContext context, Bank bank, PxWebSelection selection, PxWebFile file)
    {
        if (IsKnown(context, bank))
            return;
        context.Response.ContentType = file.ContentType;
        context.Response.Headers.ContentDisposition = $"inline; filename=\"{selection.Table.Declaration.Code}{file.Ending}\"";
        if (selection.Cells <= MostInMemory)
        {
            await WriteWhole(context, file.Write);
        }
        else if (!HttpMethods.IsHead(context.Request.Method))
        {
            context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
            await Task.Factory.StartNew(() => WriteParts(context, file.Write), context.RequestAborted, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    /// <summary>Answers with a refusal.</summary>
    public static Task Refuse(HttpContext context, int status, Action<Stream> write)
    {
        var headers = context.Response.Headers;
        context.Response.StatusCode = status;
        context.Response.ContentType = PxWebFile.Json;
        headers.CacheControl = "no-store";
        headers.ContentDisposition = default;
        headers.ETag = default;
        return WriteWhole(context, write);
    }

    /// <summary>The body of a request.</summary>
    /// <exception cref="PxWebException">It is longer than any that can be meant.</exception>
    public static async Task<ReadOnlyMemory<byte>> Body(HttpContext context)
    {
        using var body = new MemoryStream();
        var part = new byte[1 << 14];
        int length;
        while ((length = await context.Request.Body.ReadAsync(part, context.RequestAborted)) > 0)
        {
            body.Write(part, 0, length);
            if (body.Length > LongestBody)
                throw new PxWebException(PxWebFault.UnreadableBody, "4 MB");
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }

    private static bool IsKnown(HttpContext context, Bank bank)
    {
        var request = context.Request;
        context.Response.Headers.CacheControl = "no-cache";
        return !HttpMethods.IsPost(request.Method)
            && EntityTag.IsKnown(context, [Program, bank.Version, request.Scheme, request.Host.Value, request.Path, request.QueryString.Value]);
    }

    private static async Task WriteWhole(HttpContext context, Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.ContentLength = bytes.Length;
            return;
        }

        await using var body = AnswerBody.Open(context, bytes.Length);
        await body.WriteAsync(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), context.RequestAborted);
    }

    private static void WriteParts(HttpContext context, Action<Stream> write)
    {
        using var body = AnswerBody.Open(context);
        using var pieces = new BufferedStream(body, PieceLength);
        write(pieces);
    }
}
