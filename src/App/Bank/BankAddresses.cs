namespace Socialstat.App;

/// <summary>The addresses of the public bank's interfaces. What they answer is for everyone and on every page, under whatever name the machine was asked for.</summary>
internal static class BankAddresses
{
    /// <summary>Where the statistics bank's interface begins.</summary>
    public const string StatBank = "/v1";

    private static readonly PathString[] All = [StatBank, "/api/v1/da", "/api/v1/en", "/api/v2"];

    /// <summary>Whether the request is to one of them.</summary>
    public static bool IsFor(HttpRequest request) => All.Any(a => request.Path.StartsWithSegments(a, StringComparison.OrdinalIgnoreCase));

    /// <summary>Lets pages elsewhere read the answer, which is public.</summary>
    public static void AllowEveryone(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "StatbankAPI-Request-Id, ETag, Content-Disposition, Retry-After";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }

    /// <summary>Answers what a browser asks before it asks.</summary>
    public static void AnswerPreflight(HttpContext context)
    {
        var headers = context.Response.Headers;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        headers.Allow = "GET, HEAD, POST, OPTIONS";
        headers.AccessControlAllowMethods = "GET, HEAD, POST, OPTIONS";
        headers.AccessControlAllowHeaders = context.Request.Headers.AccessControlRequestHeaders is { Count: > 0 } asked ? asked : "*";
        headers.AccessControlMaxAge = "86400";
    }
}
