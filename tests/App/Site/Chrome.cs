using Microsoft.Playwright;

namespace Socialstat.Tests.App;

/// <summary>A browser for tests of pages, with a profile of its own.</summary>
internal sealed class Chrome : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string _profile = Directory.CreateTempSubdirectory("socialstat-browser-").FullName;
    private IPlaywright? _playwright;
    private IBrowserContext? _browser;

    private Chrome()
    {
    }

    /// <summary>Its one page.</summary>
    public IPage Page { get; private set; } = null!;

    public static async Task<Chrome> Start(int width, int height, bool hasScript = true)
    {
        Assert.True(File.Exists(Program), $"{Program} is missing; on Debian: apt-get install chromium (./socialstat test does so)");
        var chrome = new Chrome { _playwright = await Playwright.CreateAsync() };
        chrome._browser = await chrome._playwright.Chromium.LaunchPersistentContextAsync(chrome._profile, new BrowserTypeLaunchPersistentContextOptions
        {
            ExecutablePath = Program,
            Args = Arguments,
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = hasScript,
            BypassCSP = true, // The judge is put into the page; the site's own policy would refuse it.
        });
        chrome.Page = chrome._browser.Pages.Count > 0 ? chrome._browser.Pages[0] : await chrome._browser.NewPageAsync();
        chrome.Page.SetDefaultTimeout(60_000);
        return chrome;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        Directory.Delete(_profile, recursive: true);
    }
}
