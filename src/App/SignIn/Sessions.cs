using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Socialstat.App;

/// <summary>
/// The sessions under way, kept in memory: a stop of the program signs everyone out. The cookie holds a random key and nothing else; it is kept from scripts and from
/// requests that other sites make.
/// </summary>
internal sealed class Sessions(TimeProvider clock)
{
    public const string Cookie = "socialstat-session";
    private static readonly TimeSpan Longest = TimeSpan.FromHours(8), LongestPause = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, Session> _running = new(StringComparer.Ordinal);

    /// <summary>256 random bits.</summary>
    public static string Secret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>The session of a request; null when nobody has signed in, or the session is too old.</summary>
    public Session? Of(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { } key || !_running.TryGetValue(key, out var session))
            return null;
        var now = clock.GetUtcNow();
        if (now - session.Started > Longest || now - session.Seen > LongestPause)
        {
            _running.TryRemove(key, out _);
            return null;
        }

        session.Seen = now;
        return session;
    }

    /// <summary>Begins a session under a new key, whatever the browser had before.</summary>
    public Session Begin(HttpContext context, Visitor visitor)
    {
        End(context);
        var now = clock.GetUtcNow();
        foreach (var (old, kept) in _running)
        {
            if (now - kept.Started > Longest || now - kept.Seen > LongestPause)
                _running.TryRemove(old, out _);
        }

        var (key, session) = (Secret(), new Session(visitor, now));
        _running[key] = session;
        context.Response.Cookies.Append(Cookie, key, Options(context));
        return session;
    }

    /// <summary>Ends the session, if there is one.</summary>
    public void End(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { } key)
            return;
        _running.TryRemove(key, out _);
        context.Response.Cookies.Delete(Cookie, Options(context));
    }

    /// <summary>Lax and not strict: the way back from the issuer is a step from another site.</summary>
    public static CookieOptions Options(HttpContext context) => new() { HttpOnly = true, IsEssential = true, Path = "/", SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps };

    /// <summary>Whether a form was sent from a page of this session: it has the session's key, and comes from this site.</summary>
    public static bool IsOwnForm(HttpRequest request, IFormCollection form, string key) =>
        CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(form["key"].ToString()), System.Text.Encoding.UTF8.GetBytes(key))
        && (request.Headers.Origin.ToString() is not { Length: > 0 } origin || origin == $"{request.Scheme}://{request.Host}");
}
