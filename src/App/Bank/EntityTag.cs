using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Socialstat.App;

/// <summary>Spares an answer that the asker already has.</summary>
internal static class EntityTag
{
    /// <summary>Names the answer by what decides it; when the asker has it, answers 304 and says so.</summary>
    public static bool IsKnown(HttpContext context, IEnumerable<string?> decidedBy)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', decidedBy)));
        // Weak: compressed and plain are the same answer.
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash.AsSpan(0, 12))}\"", isWeak: true);
        context.Response.Headers.ETag = tag.ToString();
        context.Response.Headers.Append(HeaderNames.Vary, "Accept-Encoding");
        if (!EntityTagHeaderValue.TryParseList(context.Request.Headers.IfNoneMatch, out var known) || !known.Any(k => k.Compare(tag, useStrongComparison: false)))
            return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }
}
