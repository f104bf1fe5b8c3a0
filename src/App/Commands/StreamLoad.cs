using System.Diagnostics;
using System.Globalization;
using System.Net;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>
/// How fast a large table is streamed: five million made-up figures, larger than any table of ours, sent as BULK over HTTP on this machine by the
/// code that sends every extract. Used by bench/bank.
/// </summary>
internal static class StreamLoad
{
    private static readonly int[] Sizes = [99, 30, 24, 3, 25];

    /// <summary>Measures the stream, in texts and in codes.</summary>
    public static async Task Run(SharedOptions shared, TimeSpan time)
    {
        var bank = new Bank([new PublicTable(Table(), new Edition { Updated = shared.Clock.GetUtcNow(), Created = shared.Clock.GetUtcNow(), Source = new Text("Målt", "Measured") }, "load", [])]);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "socialstat" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        await using var app = builder.Build();
        app.UseRouting();
        app.MapGet("/data", context => ExtractBody.Send(context, StatBankExtract.Read(bank, StatBankRequest.Read("data", ["ISBU04", "BULK"], LenientQuery.Read(context.Request.QueryString), null))));
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(Site.AddressOf(app)) };
        var all = string.Join('&', bank.Tables[0].Cube.Dimensions.Select(d => $"{Uri.EscapeDataString(d.Code)}=*"));
        foreach (var (name, address) in new[] { ("texts", $"data?{all}"), ("codes", $"data?{all}&valuePresentation=Code") })
        {
            await Read(http, address, TimeSpan.Zero);
            var (cells, bytes, seconds) = await Read(http, address, time);
            shared.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"BULK of {bank.Tables[0].Cube.Count:N0} made-up figures, {name}, one reader: {cells / seconds / 1e6:F1} million cells/s, {bytes / seconds / 1e6:N0} MB/s"));
        }

        await app.StopAsync();
    }

    // Lines but the head of each answer, bytes and seconds.
    private static async Task<(long Cells, long Bytes, double Seconds)> Read(HttpClient http, string address, TimeSpan time)
    {
        var (cells, bytes) = (0L, 0L);
        var piece = new byte[1 << 17];
        var from = Stopwatch.GetTimestamp();
        do
        {
            await using var answer = await http.GetStreamAsync(new Uri(address, UriKind.Relative));
            for (var length = await answer.ReadAsync(piece); length > 0; length = await answer.ReadAsync(piece))
            {
                cells += piece.AsSpan(0, length).Count((byte)'\n');
                bytes += length;
            }

            cells--;
        }
        while (Stopwatch.GetElapsedTime(from) < time);
        return (cells, bytes, Stopwatch.GetElapsedTime(from).TotalSeconds);
    }

    private static Cube Table()
    {
        string[] codes = ["LANDSDEL", "INDSATSER", "ALDER", "KØN", "Tid"];
        Axis[] axes = [Axis.Place, Axis.Measure, Axis.Age, Axis.Sex, Axis.Time];
        var dimensions = codes.Select((code, d) => new Dimension(code, new Text(code, code), axes[d],
            [.. Enumerable.Range(0, Sizes[d]).Select(v => axes[d] == Axis.Time ? Year(v) : new Category(Number(v), new Text($"{code} med nummer {v}", $"{code} numbered {v}"), [v]))])).ToList();
        var draw = new Draw(1, Purpose.Birth, 0);
        var values = new long[Sizes.Aggregate((a, b) => a * b)];
        for (var i = 0; i < values.Length; i++)
            values[i] = draw.Below(i % 7 == 0 ? 100_000 : 500);
        return new Cube(Isbu04.Declaration, dimensions, values, new bool[values.Length]);
    }

    private static Category Year(int position) => new(Number(2000 + position), new Text(Number(2000 + position), Number(2000 + position)), [position]);

    private static string Number(int value) => value.ToString("D3", CultureInfo.InvariantCulture);
}
