using Socialstat.Law;
using Socialstat.Publication;

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

    /// <summary>Answers when a request fails in a way that nobody foresaw, in the form that the interface's clients read.</summary>
    /// <param name="context">The request.</param>
    /// <param name="number">Number of the fault in the log.</param>
    public static Task AnswerFault(HttpContext context, long number)
    {
        var path = context.Request.Path;
        if (path.StartsWithSegments(StatBank, StringComparison.OrdinalIgnoreCase))
            return StatBankRoutes.AnswerFault(context, number);
        var what = new Text($"Der opstod en fejl (nr. {number}).", $"An error occurred (no. {number}).");
        if (path.StartsWithSegments("/api/v2", StringComparison.OrdinalIgnoreCase))
        {
            var language = "en".Equals(context.Request.Query["lang"], StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Danish;
            return PxWebAnswer.Refuse(context, StatusCodes.Status500InternalServerError, s => new PxWeb2Problem(StatusCodes.Status500InternalServerError, "Internal server error", what).Write(language, s));
        }

        var ofAddress = path.StartsWithSegments("/api/v1/en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Danish;
        return PxWebAnswer.Refuse(context, StatusCodes.Status500InternalServerError, s => new PxWeb1Error(StatusCodes.Status500InternalServerError, "Internal server error", what).Write(ofAddress, s));
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
