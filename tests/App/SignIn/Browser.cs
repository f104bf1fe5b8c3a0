using System.Net;
using System.Text.RegularExpressions;

namespace Socialstat.Tests.App;

/// <summary>Someone at a browser: keeps cookies, follows nothing by itself, and fills in forms as they stand on the page.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
    private readonly HttpClient _http;

    public Browser(Uri site)
    {
        Site = site;
        _http = new HttpClient(_handler);
    }

    public Uri Site { get; }

    public CookieContainer Cookies => _handler.CookieContainer;

    public async Task<(int Status, string Text, Uri? To, HttpResponseMessage Answer)> Get(string address)
    {
        var answer = await _http.GetAsync(new Uri(Site, address));
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location is { } to ? new Uri(Site, to) : null, answer);
    }

    public async Task<(int Status, string Text, Uri? To)> Post(string address, Dictionary<string, string> form, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Site, address)) { Content = new FormUrlEncodedContent(form) };
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var answer = await _http.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.Headers.Location is { } to ? new Uri(Site, to) : null);
    }

    /// <summary>Sends a form with a file.</summary>
    public async Task<(int Status, string Text)> Send(string address, string key, string name, byte[] file, string? origin = null)
    {
        using var form = new MultipartFormDataContent { { new StringContent(key), "key" }, { new ByteArrayContent(file), "sheet", name } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Site, address)) { Content = form };
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        using var answer = await _http.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Signs in through the development issuer, and states the purpose.</summary>
    public async Task SignIn(string role, string municipality, string goal = "/municipality")
    {
        var back = await ToReturn(role, municipality, goal);
        var (_, _, purpose, _) = await Get(back.ToString());
        var (_, page, _, _) = await Get(purpose!.ToString());
        var form = Hidden(page);
        form["purpose"] = "steering";
        await Post("/signin/purpose", form);
    }

    /// <summary>The way to the issuer and back, up to the address that finishes the sign-in.</summary>
    public async Task<Uri> ToReturn(string role, string municipality, string goal = "/municipality")
    {
        var (_, _, issuer, _) = await Get("/signin/start?goal=" + Uri.EscapeDataString(goal));
        var (_, page, _, _) = await Get(issuer!.ToString());
        var form = Hidden(page);
        form["role"] = role;
        form["municipality"] = municipality;
        return (await Post("/dev-issuer/authorize", form)).To!;
    }

    public static Dictionary<string, string> Hidden(string page) =>
        HiddenField().Matches(page).GroupBy(m => m.Groups[1].Value).ToDictionary(g => g.Key, g => WebUtility.HtmlDecode(g.Last().Groups[2].Value));

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenField();
}
