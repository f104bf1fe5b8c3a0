using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Socialstat.Register;
using static Socialstat.Tests.App.ApiSite;

namespace Socialstat.Tests.App;

/// <summary>Deliveries over HTTP: what is answered has happened, once.</summary>
public sealed class SendingTests : IAsyncLifetime
{
    private ApiSite _site = null!;

    public async Task InitializeAsync() => _site = await ApiSite.Start();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_valid_delivery_is_accepted_with_a_receipt_that_is_on_disk()
    {
        Assert.Equal(202, (await _site.Send(Persons, "p", "persons", reporter: "000")).Status);
        var reply = await _site.Send(Support("S1"), "k", query: "date=2025-05-31&sequence=7&source_system=Fagsystem&records=1");
        Assert.Equal(202, reply.Status);
        Assert.Equal("received", reply.Of("status"));
        Assert.Equal("1", reply.Json["counts"]!["accepted"]!.ToString());
        var receipt = new ReceiptLog(new StorePaths(_site.Store).Receipts, mend: false).Receipts[1];
        Assert.Equal(("101", "support", 7, "Fagsystem", new DateOnly(2025, 5, 31), 1), (receipt.Reporter, receipt.RecordType, receipt.Sequence, receipt.SourceSystem, receipt.Date, receipt.DeclaredRecords));
        Assert.Equal("support_101_20250531_0007.csv", receipt.FileName);
        Assert.Equal((receipt.Id, receipt.Chain), (reply.Of("receipt"), reply.Of("chain")));
        Assert.Equal("/api/v1/deliveries/" + receipt.Id, reply.Location);
        Assert.Empty(Verification.Run(_site.Store).Faults);
        Assert.Empty(Directory.EnumerateFiles(new StorePaths(_site.Store).Uploads));
    }

    [Fact]
    public async Task An_invalid_delivery_is_accepted_and_its_findings_can_be_fetched()
    {
        await _site.Send(Persons, "p", "persons", reporter: "000");
        var reply = await _site.Send(Support("S1", person: ""), "k");
        Assert.Equal((202, "1"), (reply.Status, reply.Json["counts"]!["rejected"]!.ToString()));
        var findings = await _site.Get(reply.Location + "/findings?page_size=1", _site.Token("101"));
        Assert.Equal("2", findings.Of("total")); // The record, and the share of the delivery that is rejected.
        Assert.Single(findings.Json["findings"]!.AsArray());
        var all = await _site.Get("/api/v1/reporters/101/findings", _site.Token("101"));
        var line = all.Json["findings"]!.AsArray().Single(f => f!["code"]!.ToString() == "GEN-I001")!;
        Assert.Equal(("error", "1", "person_id", reply.Of("receipt")), (line["severity"]!.ToString(), line["row"]!.ToString(), line["field"]!.ToString(), line["receipt"]!.ToString()));
        var csv = await _site.Get(reply.Location + "/findings", _site.Token("101"), accept: "text/csv");
        Assert.Equal("text/csv", csv.MediaType);
        Assert.Contains("GEN-I001;error;IND;101;support_101_20250601.csv;1;person_id;S1;", csv.Text, StringComparison.Ordinal);
        Assert.Equal("1", (await _site.Get(reply.Location!, _site.Token("101"))).Json["now"]!["rejected"]!.ToString());
        // The error list follows what is known; the receipt stays.
        await _site.Send(Support("S1"), "k2");
        var now = await _site.Get(reply.Location!, _site.Token("101"));
        Assert.Equal(("0", "1"), (now.Json["now"]!["rejected"]!.ToString(), now.Json["given"]!["counts"]!["rejected"]!.ToString()));
    }

    [Fact]
    public async Task A_delivery_that_cannot_be_read_is_kept_with_the_reason()
    {
        var reply = await _site.Send("nothing;to;see\n1;2;3\n", "k");
        Assert.Equal((202, "rejected"), (reply.Status, reply.Of("status")));
        Assert.NotEqual("", reply.Of("reason"));
        Assert.Equal(1, _site.Registered().Receipts);
    }

    [Fact]
    public async Task The_same_key_and_delivery_give_the_same_answer_byte_for_byte_also_after_a_restart_and_a_rebuild()
    {
        var first = await _site.Send(Support("S1"), "k");
        _site.Clock.Now = _site.Clock.Now.AddMinutes(3);
        await _site.Send(Support("S2"), "other");
        Assert.Equal(first, await _site.Send(Support("S1"), "k"));
        await _site.StartAgain();
        Assert.Equal(first, await _site.Send(Support("S1"), "k"));
        await _site.Stop();
        using (var store = RegisterStore.OpenToWrite(_site.Store))
            Intake.Receiver.Rebuild(store, new Intake.ReceiveOptions { Today = new DateOnly(2025, 6, 1), Clock = _site.Clock });
        await _site.StartAgain();
        Assert.Equal(first, await _site.Send(Support("S1"), "k"));
        Assert.Equal((2, 0), _site.Registered());
    }

    [Fact]
    public async Task The_same_key_with_another_delivery_is_refused_and_nothing_of_it_is_kept()
    {
        await _site.Send(Support("S1"), "k", query: "sequence=1");
        Assert.Equal("idempotency-key-taken", (await _site.Send(Support("S2"), "k", query: "sequence=1")).Problem);
        Assert.Equal("idempotency-key-taken", (await _site.Send(Support("S1"), "k", query: "sequence=2")).Problem);
        Assert.Equal("idempotency-key-taken", (await _site.Send(Support("S1"), "k", "disability", "sequence=1")).Problem);
        Assert.Equal(422, (await _site.Send(Support("S1"), "k", query: "source_system=x")).Status);
        Assert.Equal(202, (await _site.Send(Support("S1", municipality: "147"), "k", reporter: "147")).Status); // Another client's key.
        Assert.Equal((2, 0), _site.Registered());
        Assert.Equal(2, Directory.EnumerateFiles(new StorePaths(_site.Store).Inbox, "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public async Task The_same_bytes_under_another_key_give_the_first_receipt_and_are_noted()
    {
        var first = await _site.Send(Support("S1"), "k", query: "sequence=1");
        var again = await _site.Send(Support("S1"), "k2", query: "sequence=1");
        Assert.Equal((first.Of("receipt"), "true"), (again.Of("receipt"), again.Of("is_repeat")));
        Assert.Equal(again, await _site.Send(Support("S1"), "k2", query: "sequence=1"));
        Assert.Equal("idempotency-key-taken", (await _site.Send(Support("S2"), "k2", query: "sequence=1")).Problem);
        Assert.Equal((1, 1), _site.Registered());
    }

    [Fact]
    public async Task Many_at_once_with_one_key_are_one_registration()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => _site.Send(Support("S1"), "k")));
        var accepted = replies.Where(r => r.Status == 202).ToList();
        Assert.NotEmpty(accepted);
        Assert.Single(accepted.Distinct());
        Assert.All(replies.Except(accepted), r => Assert.Equal((409, "idempotency-key-running"), (r.Status, r.Problem)));
        Assert.Equal((1, 0), _site.Registered());
        Assert.Equal(accepted[0], await _site.Send(Support("S1"), "k"));
    }

    [Fact]
    public async Task Many_senders_at_once_are_all_registered_while_pages_and_commands_go_on()
    {
        var reporters = Law.Geography.Municipalities.Take(20).Select(m => m.Code).ToArray();
        var sending = reporters.SelectMany(r => Enumerable.Range(1, 3).Select(n => _site.Send(Support($"S{n}", municipality: r), $"{r}-{n}", query: $"sequence={n}", reporter: r))).ToList();
        var all = Task.WhenAll(sending);
        using var browser = new Browser(_site.Address);
        await browser.SignIn("controller", "000");
        var pages = 0;
        while (!all.IsCompleted)
        {
            Assert.Equal(200, (await browser.Get("/deliveries")).Status);
            Assert.Equal(200, (await _site.Get("/api/v1/deliveries", _site.Token("101"))).Status);
            pages++;
        }

        Assert.True(pages > 0);
        Assert.All(await all, r => Assert.Equal(202, r.Status));
        Assert.Equal(60, sending.Select(s => s.Result.Of("receipt")).Distinct().Count());
        Assert.Equal((60, 0), _site.Registered());
        Assert.Empty(Verification.Run(_site.Store).Faults);
        foreach (var reporter in reporters)
            Assert.Equal("3", (await _site.Get("/api/v1/deliveries", _site.Token(reporter))).Of("total"));
    }

    [Fact]
    public async Task A_connection_cut_anywhere_and_the_request_sent_again_give_one_registration()
    {
        var body = Support("S1") + string.Concat(Enumerable.Range(2, 40).Select(i => Support($"S{i}")[Header.Length..]));
        var head = string.Create(CultureInfo.InvariantCulture,
            $"POST /api/v1/deliveries/support HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {_site.Token("101")}\r\nIdempotency-Key: cut\r\nContent-Type: text/csv; charset=utf-8\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n");
        var whole = Encoding.UTF8.GetBytes(head + body);
        foreach (var length in new[] { 1, head.Length - 2, head.Length, head.Length + 1, head.Length + (body.Length / 2), whole.Length - 1 })
        {
            await SendRaw(whole.AsMemory(0, length));
            await Task.Delay(30);
            Assert.Equal((0, 0), _site.Registered());
        }

        await SendRaw(whole); // All of it, but the answer is never read.
        Reply reply;
        for (; ; await Task.Delay(20))
        {
            reply = await _site.Send(body, "cut");
            if (reply.Problem != "idempotency-key-running")
                break;
        }

        Assert.Equal(202, reply.Status);
        Assert.Equal((1, 0), _site.Registered());
        Assert.Empty(Directory.EnumerateFiles(new StorePaths(_site.Store).Uploads));
    }

    [Fact]
    public async Task A_delivery_without_a_length_is_taken_in_as_it_comes_and_one_that_is_too_large_is_not()
    {
        _site.Options = options => options with { LargestDelivery = 100_000 };
        await _site.StartAgain();
        using var request = _site.Delivery(Support("S1"), "chunked");
        request.Headers.TransferEncodingChunked = true;
        Assert.Equal(202, (await _site.Ask(request)).Status);
        var large = Support("S2") + new string('x', 200_000);
        using var chunked = _site.Delivery(large, "large");
        chunked.Headers.TransferEncodingChunked = true;
        Assert.Equal("too-large", (await _site.Ask(chunked)).Problem);
        Assert.Equal("too-large", (await _site.Send(large, "large")).Problem);
        Assert.Equal(1, _site.Registered().Receipts);
        Assert.Empty(Directory.EnumerateFiles(new StorePaths(_site.Store).Uploads));
    }

    [Fact]
    public async Task JSON_is_taken_in_with_the_same_result()
    {
        await _site.Send(Persons, "p", "persons", reporter: "000");
        var csv = await _site.Send(Support("S1"), "csv");
        using var request = _site.Delivery("", "json", query: "sequence=2");
        request.Content = new StringContent("""[{"event":"start","case_id":"S2","acting_municipality":"101","person_id_type":"cpr","person_id":"6103124001","measure_paragraph":"BL 32.1.3","decision_date":"2025-03-01","start_date":"2025-03-01","decisive_circumstances":"UDSLAG4"}]""", Encoding.UTF8, "application/json");
        var json = await _site.Ask(request);
        Assert.Equal(csv.Json["counts"]!.ToString(), json.Json["counts"]!.ToString());
        Assert.Equal("1", json.Json["counts"]!["accepted"]!.ToString());
    }

    [Fact]
    public async Task A_dry_run_finds_the_same_and_keeps_nothing()
    {
        await _site.Send(Persons, "p", "persons", reporter: "000");
        using var request = _site.Delivery(Support("S1", person: ""), null);
        request.RequestUri = new Uri("/api/v1/deliveries/support/dry-run", UriKind.Relative);
        var dry = await _site.Ask(request);
        Assert.Equal((200, "1", "1"), (dry.Status, dry.Of("records"), dry.Of("rejected")));
        Assert.Equal(1, _site.Registered().Receipts);
        Assert.Empty(Directory.EnumerateFiles(new StorePaths(_site.Store).Uploads));
        var sent = await _site.Send(Support("S1", person: ""), "k");
        var findings = await _site.Get(sent.Location + "/findings", _site.Token("101"));
        Assert.Equal(Codes(findings), Codes(dry));
    }

    private static string[] Codes(Reply reply) => [.. reply.Json["findings"]!.AsArray().Select(f => $"{f!["code"]}@{f["row"]}").Order(StringComparer.Ordinal)];

    private async Task SendRaw(ReadOnlyMemory<byte> bytes)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", _site.Address.Port);
        client.LingerState = new LingerOption(true, 1);
        await client.GetStream().WriteAsync(bytes);
    }
}
