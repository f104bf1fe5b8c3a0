using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Socialstat.App;

/// <summary>load: asks a bank that is served on this machine as many users at once. Used by bench/bank.</summary>
internal static class LoadCommand
{
    private const string Cells1000 = "v1/data/ISBU01/CSV?lang=en&valuePresentation=Code&KOMMUNEDK=*&INDSATSER=3&Tid=(-n%2B9)";
    private const string Streamed = "v1/data/ISBU04/BULK?LANDSDEL=*&INDSATSER=*&ALDER=*&K%C3%98N=*&Tid=*";

    public static Command Make(SharedOptions shared)
    {
        var port = ServeCommand.Port();
        var users = new Option<int>("--users") { Description = "Samtidige brugere / users at once", DefaultValueFactory = _ => 100 };
        var seconds = new Option<int>("--seconds") { Description = "Sekunder for hver måling / seconds for each measurement", DefaultValueFactory = _ => 10 };
        var command = new Command("load", "Mål svartider for en bank, der vises på denne maskine (bench/bank) / measure answers of a bank served on this machine (bench/bank)") { port, users, seconds };
        command.Hidden = true;
        command.SetAction(shared.Action(parsed => Run(shared, parsed.GetValue(port), parsed.GetValue(users), TimeSpan.FromSeconds(parsed.GetValue(seconds))).GetAwaiter().GetResult()));
        return command;
    }

    private static async Task<int> Run(SharedOptions shared, int port, int users, TimeSpan time)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = users }) { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")) };
        foreach (var address in new[] { Cells1000, "v1/tableinfo/ISBU01", "v1/tables" })
            await Ask(http, address, users, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        foreach (var (name, address) in new[] { ("data, 1,000 cells as CSV", Cells1000), ("tableinfo", "v1/tableinfo/ISBU01"), ("tables", "v1/tables") })
        {
            foreach (var pause in new[] { TimeSpan.FromMilliseconds(200), TimeSpan.Zero })
            {
                var times = await Ask(http, address, users, pause, time);
                Array.Sort(times);
                shared.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{name}, {users} users {(pause == TimeSpan.Zero ? "who never pause" : "who pause 0.2 s")}: {times.Length / time.TotalSeconds:N0} answers/s, p50 {times[times.Length / 2]:F2} ms, p99 {times[times.Length * 99 / 100]:F2} ms, max {times[^1]:F1} ms"));
            }
        }

        await Stream(shared, http, time);
        return CommandLine.Done;
    }

    // Milliseconds from question to whole answer, of every answer.
    private static async Task<double[]> Ask(HttpClient http, string address, int users, TimeSpan pause, TimeSpan time)
    {
        var from = Stopwatch.GetTimestamp();
        async Task<List<double>> User(int number)
        {
            var times = new List<double>();
            if (pause > TimeSpan.Zero)
                await Task.Delay(pause * number / users);
            while (Stopwatch.GetElapsedTime(from) < time)
            {
                var asked = Stopwatch.GetTimestamp();
                using var answer = await http.GetAsync(new Uri(address, UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                await answer.Content.CopyToAsync(System.IO.Stream.Null);
                times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
                if (pause > TimeSpan.Zero)
                    await Task.Delay(pause);
            }

            return times;
        }

        return [.. (await Task.WhenAll(Enumerable.Range(0, users).Select(User))).SelectMany(t => t)];
    }

    private static async Task Stream(SharedOptions shared, HttpClient http, TimeSpan time)
    {
        var (cells, bytes) = (0L, 0L);
        var piece = new byte[1 << 17];
        var from = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(from) < time)
        {
            await using var answer = await http.GetStreamAsync(new Uri(Streamed, UriKind.Relative));
            for (var length = await answer.ReadAsync(piece); length > 0; length = await answer.ReadAsync(piece))
            {
                cells += piece.AsSpan(0, length).Count((byte)'\n');
                bytes += length;
            }

            cells--;
        }

        var seconds = Stopwatch.GetElapsedTime(from).TotalSeconds;
        shared.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"BULK of ISBU04, texts, one reader: {cells / seconds / 1e6:F1} million cells/s, {bytes / seconds / 1e6:N0} MB/s"));
    }
}
