using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>The development issuer's own way to sign a person in: whoever is at the machine chooses who to be. The same flow as with a real issuer, without a password.</summary>
internal sealed class DevelopmentSignIn(DevelopmentIssuer issuer, ApiOptions options)
{
    public const string Path = DevelopmentIssuer.Path + "/authorize";
    private const string Usual = MoneyPlan.Usual, Agency = "000";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, Chosen> _codes = new(StringComparer.Ordinal);

    /// <summary>The page where one chooses, and what it sends.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Ask).ExcludeFromDescription();
        routes.MapPost(Path, Choose).ExcludeFromDescription();
    }

    /// <summary>The token for a code, which is good once; null when it is not good.</summary>
    public string? Trade(IFormCollection form)
    {
        var now = options.Clock.GetUtcNow();
        if (!_codes.TryRemove(form["code"].ToString(), out var chosen) || now - chosen.At > Lifetime || form["redirect_uri"] != chosen.Return || form["client_id"] != options.ClientId)
            return null;
        var challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (challenge != chosen.Challenge)
            return null;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer.Address,
            Audience = options.ClientId,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = (now + Lifetime).UtcDateTime,
            Claims = new Dictionary<string, object>
            {
                ["sub"] = $"{chosen.Role.Code()}-{chosen.Place}",
                ["name"] = NameOf(chosen.Role),
                ["nonce"] = chosen.Nonce,
                [Visitor.RoleClaim] = chosen.Role.Code(),
                [Caller.ReportersClaim] = new[] { chosen.Place },
                ["caseworker"] = "SB01",
            },
            SigningCredentials = new SigningCredentials(issuer.Key, SecurityAlgorithms.RsaSha256),
        });
    }

    private Task Ask(HttpContext context)
    {
        var reader = Reader.Of(context) with { CanSignIn = true };
        return IsOurs(context.Request, key => context.Request.Query[key].ToString()) ? Show(context, reader, Choice(reader, context.Request.Query)) : Show(context, reader, ErrorPages.NotFound(reader) with { Status = StatusCodes.Status400BadRequest });
    }

    private async Task Choose(HttpContext context)
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        var place = form["municipality"].ToString();
        if (!IsOurs(context.Request, key => form[key].ToString()) || Roles.Named(form["role"]) is not { } role || (place != Agency && Geography.WithCode(place) is null))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var code = Sessions.Secret();
        _codes[code] = new Chosen(role, place, form["nonce"].ToString(), form["code_challenge"].ToString(), form["redirect_uri"].ToString(), options.Clock.GetUtcNow());
        context.Response.Redirect($"{form["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(form["state"].ToString())}");
    }

    // The only client is this site, on this machine.
    private bool IsOurs(HttpRequest request, Func<string, string> value) =>
        value("client_id") == options.ClientId && value("response_type") is "code" && value("code_challenge_method") == "S256" && value("code_challenge").Length > 0
        && Uri.TryCreate(value("redirect_uri"), UriKind.Absolute, out var back) && back is { IsLoopback: true, AbsolutePath: "/signin/return" } && back.Port == request.HttpContext.Connection.LocalPort;

    private static View Choice(Reader reader, IQueryCollection query)
    {
        var hidden = query.Where(q => q.Key is "client_id" or "response_type" or "redirect_uri" or "state" or "nonce" or "code_challenge" or "code_challenge_method")
            .Select(q => Html.Of($"<input type=\"hidden\" name=\"{q.Key}\" value=\"{q.Value.ToString()}\">"));
        var roles = Roles.All.Select((r, i) => Html.Of($"""
            <div class="form-group-radio"><input type="radio" class="form-radio" name="role" id="role-{r.Code()}" value="{r.Code()}"{(i == 0 ? new Html(" checked") : Html.Empty)}><label class="form-label" for="role-{r.Code()}">{NameOf(r)}, {reader.Say(r.Title()).ToLower(CultureInfo.InvariantCulture)}: {reader.Say(r.Sees())}</label></div>
            """));
        var places = Geography.Municipalities.OrderBy(m => m.Code, StringComparer.Ordinal).Select(m => Html.Of($"<option value=\"{m.Code}\"{(m.Code == Usual ? new Html(" selected") : Html.Empty)}>{m.ToString()}</option>"));
        return new View(reader.Say("Hvem vil du være?", "Who do you want to be?"), Html.Of($"""
            {Layout.Alert("warning", reader.Say("Udviklingsudstederen: her kan enhver blive hvem som helst. Den er kun til demonstration.", "The development issuer: here anyone can become anyone. It is for demonstration only."))}
            <form method="post" action="{Path}">{hidden}
            <fieldset class="plain"><legend class="form-label">{reader.Say("Rolle", "Role")}</legend>{roles}</fieldset>
            <div class="form-group"><label class="form-label" for="municipality">{reader.Say("Kommune", "Municipality")}</label><select class="form-select" name="municipality" id="municipality">{places}<option value="{Agency}">{reader.Say("000 Hele landet (styrelsen)", "000 The whole country (the agency)")}</option></select></div>
            <button class="button button-primary" type="submit">{reader.Say("Log ind", "Sign in")}</button></form>
            """))
        { IsPrivate = true };
    }

    private static string NameOf(Role role) => role switch { Role.Controller => "Karla Kontering", Role.Leader => "Lena Ledelse", Role.Caseworker => "Sofus Sagsgang", _ => "Stine Statistik" };

    private static Task Show(HttpContext context, Reader reader, View view)
    {
        context.Response.StatusCode = view.Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(Layout.Render(reader, view, isDemo: true), context.RequestAborted);
    }

    private sealed record Chosen(Role Role, string Place, string Nonce, string Challenge, string Return, DateTimeOffset At);
}
