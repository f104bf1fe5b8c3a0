using System.Collections.Concurrent;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Where people sign in and out. Without an issuer nobody can, and nothing that needs it is shown.</summary>
internal sealed class SignInDesk : IDisposable
{
    private const string Pending = "socialstat-signin", Return = "/signin/return";
    private const int MostPending = 10_000;
    private static readonly TimeSpan LongestWay = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<string, PendingSignIn> _pending = new(StringComparer.Ordinal);
    private readonly SiteOptions _options;
    private readonly Sessions? _sessions;
    private readonly IssuerClient? _issuer;

    public SignInDesk(SiteOptions options, DevelopmentIssuer? development)
    {
        _options = options;
        if (options.Api is not { } api || (api.Authority is null && development is null))
            return;
        _sessions = new Sessions(api.Clock);
        _issuer = new IssuerClient(api, development);
    }

    /// <summary>Said when the site has no issuer.</summary>
    public static Text NotSetUp { get; } = new(
        "Siden er startet uden en udsteder, så ingen kan logge ind. Start den med --issuer (eller på egen maskine --dev-issuer).",
        "The site was started without an issuer, so nobody can sign in. Start it with --issuer (or on your own machine --dev-issuer).");

    /// <summary>Whether anyone can sign in.</summary>
    public bool IsSetUp => _sessions is not null;

    /// <summary>The session of a request, or null.</summary>
    public Session? SessionOf(HttpContext context) => _sessions?.Of(context);

    /// <summary>Who asks, with the session when there is one.</summary>
    public Reader ReaderOf(HttpContext context) => Reader.Of(context) with { Session = SessionOf(context), CanSignIn = IsSetUp };

    /// <summary>Maps the addresses.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/signin", context => Show(context, SignInPage.Make(ReaderOf(context), Goal(context))));
        routes.MapGet("/signin/start", Start);
        routes.MapGet(Return, Finish);
        routes.MapGet("/signin/purpose", context => Show(context, ReaderOf(context) is { Session: not null } reader ? SignInPage.Purpose(reader, Goal(context)) : SignInPage.Make(ReaderOf(context), Goal(context))));
        routes.MapPost("/signin/purpose", State);
        routes.MapPost("/signout", SignOut);
    }

    public void Dispose() => _issuer?.Dispose();

    private async Task Start(HttpContext context)
    {
        if (_issuer is null)
        {
            await Show(context, SignInPage.Failed(ReaderOf(context), NotSetUp));
            return;
        }

        var now = _options.Api!.Clock.GetUtcNow();
        foreach (var (state, old) in _pending)
        {
            if (now - old.Begun > LongestWay || _pending.Count > MostPending)
                _pending.TryRemove(state, out _);
        }

        var pending = new PendingSignIn(Sessions.Secret(), Sessions.Secret(), Sessions.Secret(), $"{context.Request.Scheme}://{context.Request.Host}{Return}", Goal(context), now);
        try
        {
            var address = await _issuer.AddressFor(pending, context.RequestAborted);
            _pending[pending.State] = pending;
            // Only the browser that began may finish.
            context.Response.Cookies.Append(Pending, pending.State, Sessions.Options(context));
            context.Response.Redirect(address);
        }
        catch (SignInException fault)
        {
            await Show(context, SignInPage.Failed(ReaderOf(context), fault.Reason));
        }
    }

    private async Task Finish(HttpContext context)
    {
        var query = context.Request.Query;
        var state = query["state"].ToString();
        var isOurs = context.Request.Cookies[Pending] == state;
        context.Response.Cookies.Delete(Pending, Sessions.Options(context));
        if (_issuer is null || !isOurs || !_pending.TryRemove(state, out var pending) || _options.Api!.Clock.GetUtcNow() - pending.Begun > LongestWay)
        {
            await Show(context, SignInPage.Failed(ReaderOf(context), new("Indlogningen er for gammel eller er begyndt et andet sted.", "The sign-in is too old or was begun elsewhere.")));
            return;
        }

        try
        {
            if (query["code"].ToString() is not { Length: > 0 } code)
                throw new SignInException(IssuerClient.Refused);
            var visitor = await _issuer.Trade(code, pending, context.RequestAborted);
            _sessions!.Begin(context, visitor);
            context.Response.Redirect("/signin/purpose?goal=" + Uri.EscapeDataString(pending.Goal) + (pending.Goal.Contains("lang=en", StringComparison.Ordinal) ? "&lang=en" : ""));
        }
        catch (SignInException fault)
        {
            await Show(context, SignInPage.Failed(ReaderOf(context), fault.Reason));
        }
    }

    private async Task State(HttpContext context)
    {
        if (await OwnForm(context) is not var (session, form))
            return;
        session.Purpose = VisitPurpose.WithCode(form["purpose"]) ?? session.Purpose;
        context.Response.Redirect(session.Purpose is null ? "/signin/purpose" : Local(form["goal"]));
    }

    private async Task SignOut(HttpContext context)
    {
        if (await OwnForm(context) is null)
            return;
        _sessions!.End(context);
        context.Response.Redirect("/");
    }

    // A form that is not from a page of the session changes nothing.
    private async Task<(Session Session, IFormCollection Form)?> OwnForm(HttpContext context)
    {
        if (SessionOf(context) is { } session && context.Request.HasFormContentType)
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            if (Sessions.IsOwnForm(context.Request, form, session.FormKey))
                return (session, form);
        }

        await Show(context, SignInPage.Failed(ReaderOf(context), new("Formularen er ikke fra en side, som du har åben. Log ind igen.", "The form is not from a page that you have open. Sign in again.")));
        return null;
    }

    private Task Show(HttpContext context, View view) => Site.Answer(context, ReaderOf(context), view, _options);

    private static string Goal(HttpContext context) => Local(context.Request.Query["goal"]);

    // Only pages of this site, so that nobody is led elsewhere by a link to us.
    private static string Local(string? goal) =>
        goal is ['/', ..] && (goal.Length == 1 || goal[1] is not ('/' or '\\')) && !goal.Any(c => char.IsControl(c) || c == '\\') && goal.Length <= 2_000 ? goal : "/municipality";
}
