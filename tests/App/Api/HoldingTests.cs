using Socialstat.Register;
using static Socialstat.Tests.App.ApiSite;

namespace Socialstat.Tests.App;

/// <summary>Deliveries held back over HTTP, and in the command line.</summary>
public sealed class HoldingTests : IAsyncLifetime
{
    private ApiSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await ApiSite.Start();
        await _site.Send(Persons, "p", "persons", reporter: "000");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_held_delivery_shows_its_findings_and_enters_when_it_is_released()
    {
        var sent = await Hold(Support("S1") + "start;S2;101;cpr;;BL 32.1.3;2025-03-01;2025-03-01;UDSLAG4\n", "k", "2025-07-01");
        Assert.Equal((202, "held", "2025-07-01", "0"), (sent.Status, sent.Of("status"), sent.Of("held_until"), sent.Json["counts"]!["accepted"]!.ToString()));
        var token = _site.Token("101");
        var finding = (await _site.Get(sent.Location + "/findings", token)).Json["findings"]!.AsArray().Single(f => f!["code"]!.ToString() == "GEN-I001")!;
        Assert.Equal("true", finding["is_held"]!.ToString());
        Assert.Equal("held", (await _site.Get(sent.Location!, token)).Json["now"]!["status"]!.ToString());
        Assert.Equal("2025-07-01", (await _site.Get("/api/v1/deliveries", token)).Json["deliveries"]![0]!["held_until"]!.ToString());
        Assert.Empty(Register());
        var released = await _site.Post(sent.Location + "/release", token);
        Assert.Equal((200, "received", "1"), (released.Status, released.Json["now"]!["status"]!.ToString(), released.Json["now"]!["rejected"]!.ToString()));
        Assert.Single(Register());
        Assert.Equal("not-held", (await _site.Post(sent.Location + "/release", token)).Problem);
        Assert.Equal(sent, await Hold(Support("S1") + "start;S2;101;cpr;;BL 32.1.3;2025-03-01;2025-03-01;UDSLAG4\n", "k", "2025-07-01"));
        Assert.Empty(Verification.Run(_site.Store).Faults);
    }

    [Fact]
    public async Task Past_the_deadline_it_is_refused_and_can_still_be_released()
    {
        var sent = await Hold(Support("S1"), "k", "2026-02-01");
        Assert.Equal((202, "rejected", "GEN-F024"), (sent.Status, sent.Of("status"), sent.Of("reason")));
        Assert.Equal("rejected", (await _site.Get(sent.Location!, _site.Token("101"))).Json["now"]!["status"]!.ToString());
        Assert.Equal("received", (await _site.Post(sent.Location + "/release", _site.Token("101"))).Json["now"]!["status"]!.ToString());
        Assert.Single(Register());
    }

    [Fact]
    public async Task The_next_delivery_on_its_day_lets_it_in()
    {
        await Hold(Support("S1"), "k", "open");
        await _site.Send(Support("S2", municipality: "147"), "k", query: "hold_days=10", reporter: "147");
        Assert.Empty(Register());
        _site.Clock.Now = _site.Clock.Now.AddDays(10);
        await _site.Send(Support("S3", person: "6103124001"), "k3");
        Assert.Equal(2, Register().Length);
    }

    [Fact]
    public async Task What_is_held_is_listed_changed_and_released_by_command()
    {
        var receipt = (await Hold(Support("S1"), "k", "2025-07-01")).Of("receipt");
        Assert.Contains($"{receipt}  support_101_20250601.csv  records 1  is held back until 2025-07-01", Run(0, "hold"), StringComparison.Ordinal);
        Assert.Contains("cannot be held back so long (GEN-F024)", Run(1, "hold", receipt, "--until", "2026-03-01"), StringComparison.Ordinal);
        Assert.Contains("until 2025-06-15", Run(0, "hold", receipt, "--days", "14"), StringComparison.Ordinal);
        Assert.Contains("\"state\":\"held\",\"until\":\"2025-06-15\"", Run(0, "hold", "--json"), StringComparison.Ordinal);
        Assert.Contains("is released", Run(0, "release", receipt), StringComparison.Ordinal);
        Assert.Contains("nothing is held back", Run(0, "hold"), StringComparison.Ordinal);
        Assert.Contains("is not held back", Run(2, "release", receipt), StringComparison.Ordinal);
        Assert.Single(Register());
    }

    private string Run(int code, params string[] arguments)
    {
        using var output = new StringWriter();
        var got = Socialstat.App.CommandLine.Run([.. arguments, "--store", _site.Store, "--lang", "en", "--as-of", "2025-06-01"], _site.Clock, output, output);
        Assert.True(code == got, output.ToString());
        return output.ToString();
    }

    private async Task<Reply> Hold(string text, string key, string until)
    {
        using var request = _site.Delivery(text, key);
        request.Headers.Add("Hold-Until", until);
        return await _site.Ask(request);
    }

    private ulong[] Register()
    {
        using var store = RegisterStore.OpenToRead(_site.Store);
        using var snapshot = Snapshot.Open(store.SnapshotPath!);
        return [.. Enumerable.Range(0, snapshot.Persons.Length).SelectMany(i => snapshot.SpellsOf(i).ToArray())];
    }
}
