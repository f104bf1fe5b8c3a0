using Microsoft.AspNetCore.Builder;
using Socialstat.App;

namespace Socialstat.Tests.App;

/// <summary>The store of the demonstration served with the development issuer, so that people can sign in.</summary>
internal sealed class MunicipalSite : IAsyncDisposable
{
    private readonly WebApplication _site;

    private MunicipalSite(WebApplication site) => _site = site;

    public Uri Address => new(Site.AddressOf(_site));

    public static async Task<MunicipalSite> Start(string store)
    {
        var clock = new FixedClock();
        var options = new SiteOptions { Store = store, Port = 0, Errors = TextWriter.Null, Clock = clock, IsDemo = true, Api = new ApiOptions { Clock = clock, Today = () => new DateOnly(2026, 3, 1), HasDevelopmentIssuer = true } };
        var site = Site.Make(options, new StoreReading(options));
        await site.StartAsync();
        return new MunicipalSite(site);
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();
}
