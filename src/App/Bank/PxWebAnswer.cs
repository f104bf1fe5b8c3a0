using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>How the PxWeb interfaces answer: to pages of any origin, and not again with what the asker already has.</summary>
internal static class PxWebAnswer
{
    // Longer than any list of values can make it.
    private const int LongestBody = 4 << 20;

    private static readonly string Program = typeof(PxWebAnswer).Module.ModuleVersionId.ToString("N");

    /// <summary>Lets a page elsewhere read the answer. The figures are public, and nothing here depends on who asks.</summary>
    public static void Open(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Content-Disposition";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }

    /// <summary>Tells a browser what it may ask.</summary>
    public static Task Options(HttpContext context, string methods)
    {
        var headers = context.Response.Headers;
        headers.Allow = methods;
        headers.AccessControlAllowMethods = methods;
        headers.AccessControlAllowHeaders = "Content-Type, Accept, Accept-Language, If-None-Match";
        headers.AccessControlMaxAge = "86400";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    /// <summary>Answers with a document or a file.</summary>
    /// <param name="context">The request.</param>
    /// <param name="bank">The bank that it is made from: its version decides whether the asker has it already.</param>
    /// <param name="answer">What to write.</param>
    /// <param name="name">What the file is called, without its ending; null when it is no file.</param>
    public static async Task Write(HttpContext context, Bank bank, PxWebFile answer, string? name = null)
    {
        var response = context.Response;
        response.Headers.CacheControl = "no-cache";
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            var tag = Tag(context.Request, bank);
            response.Headers.ETag = tag.ToString();
            if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Equals(EntityTagHeaderValue.Any)))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.ContentType = answer.ContentType;
        if (name is null)
        {
            await WriteWhole(context, answer.Write);
            return;
        }

        response.Headers.ContentDisposition = $"inline; filename=\"{name}{answer.Ending}\"";
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        // Figures are written as they are counted out, however many they are.
        context.Features.Get<IHttpBodyControlFeature>()!.AllowSynchronousIO = true;
        answer.Write(response.Body);
    }

    /// <summary>Answers with a refusal.</summary>
    public static Task Refuse(HttpContext context, int status, Action<Stream> write)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = PxWebFile.Json;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentDisposition = default;
        context.Response.Headers.ETag = default;
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

    private static async Task WriteWhole(HttpContext context, Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        bytes.Position = 0;
        await bytes.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    // Weak: compressed and plain answers are the same.
    private static EntityTagHeaderValue Tag(HttpRequest request, Bank bank)
    {
        var about = $"{Program}\n{bank.Version}\n{request.Scheme}://{request.Host}{request.Path}{request.QueryString}";
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(about)).AsSpan(0, 12))}\"", isWeak: true);
    }
}
