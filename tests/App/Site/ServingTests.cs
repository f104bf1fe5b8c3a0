using System.Net;
using System.Net.Sockets;
using Socialstat.App;
using Socialstat.Intake;
using Socialstat.Register;

namespace Socialstat.Tests.App;

public sealed class ServingTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-serving-").FullName;

    [Fact]
    public void A_demonstration_is_made_once_and_never_mixed_with_another_country()
    {
        var plan = new CountryPlan { Persons = 20, FromYear = 2024, ToYear = 2025 };
        var (store, reading) = DemoCommand.Prepare(DemoSite.Shared, _root, plan);
        var receipts = File.ReadAllBytes(Path.Combine(store, "receipts.log"));
        Assert.Equal(11, reading.Tables().Cubes.Count);
        DemoCommand.Prepare(DemoSite.Shared, _root, plan);
        Assert.Equal(receipts, File.ReadAllBytes(Path.Combine(store, "receipts.log")));
        Assert.Throws<CannotException>(() => DemoCommand.Prepare(DemoSite.Shared, _root, plan with { Persons = 21 }));
    }

    [Fact]
    public void Tables_are_computed_again_when_another_state_is_in_force()
    {
        var (store, reading) = DemoCommand.Prepare(DemoSite.Shared, _root, new CountryPlan { Persons = 20, FromYear = 2024, ToYear = 2025 });
        var before = reading.Tables();
        Assert.Same(before, reading.Tables());
        Assert.Equal(2025, before.Find("isbu01")!.Years.Last);
        using (var register = RegisterStore.OpenToWrite(store))
        using (var receiver = new Receiver(register, new ReceiveOptions { Today = new DateOnly(2027, 2, 1), Clock = new FixedClock() }))
            receiver.JudgeAgain();
        Assert.Equal(2026, reading.Tables().Find("ISBU01")!.Years.Last);
    }

    [Fact]
    public void A_port_in_use_is_said_and_nothing_is_served()
    {
        var (store, _) = DemoCommand.Prepare(DemoSite.Shared, _root, new CountryPlan { Persons = 20, FromYear = 2024, ToYear = 2025 });
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var errors = new StringWriter();
        var code = CommandLine.Run(["serve", "--store", store, "--as-of", "2026-03-01", "--port", $"{port}", "--lang", "en"], new FixedClock(), TextWriter.Null, errors);
        Assert.Equal(CommandLine.CouldNot, code);
        Assert.Equal($"socialstat: port {port} is in use; choose another with --port{Environment.NewLine}", errors.ToString());
    }

    [Fact]
    public async Task A_fault_gives_a_calm_page_and_a_numbered_note_without_data()
    {
        using var errors = new StringWriter();
        var options = new SiteOptions { Store = Path.Combine(_root, "gone"), Port = 0, Errors = errors, Clock = new FixedClock(), Api = new ApiOptions { Clock = new FixedClock(), Today = () => new DateOnly(2026, 3, 1), HasDevelopmentIssuer = true } };
        await using var site = Site.Make(options, new StoreReading(options));
        await site.StartAsync();
        using var browser = new Browser(new Uri(Site.AddressOf(site)));
        await browser.SignIn("controller", "000");
        var (status, page, _, _) = await browser.Get("/deliveries/R-00000001-abc?lang=en");
        Assert.Equal((int)HttpStatusCode.InternalServerError, status);
        Assert.Contains("The page cannot be shown right now", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
        Assert.Contains("fault 1: /deliveries/R-00000001-abc: System.IO.", errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Could not find", errors.ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
