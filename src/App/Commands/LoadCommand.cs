using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace Socialstat.App;

/// <summary>load: asks a bank that is served on this machine as many users at once. Used by bench/bank.</summary>
internal static class LoadCommand
{
    private const string Cells1000 = "v1/data/ISBU01/CSV?lang=en&valuePresentation=Code&KOMMUNEDK=*&INDSATSER=3&Tid=(-n%2B9)";

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
            // Those who never pause come first: a bank that has answered for a while is what most people meet.
            foreach (var pause in new[] { TimeSpan.Zero, TimeSpan.FromMilliseconds(200) })
            {
                var times = await Ask(http, address, users, pause, time);
                Array.Sort(times);
                shared.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{name}, {users} users {(pause == TimeSpan.Zero ? "who never pause" : "who pause 0.2 s")}: {times.Length / time.TotalSeconds:N0} answers/s, p50 {times[times.Length / 2]:F2} ms, p99 {times[times.Length * 99 / 100]:F2} ms, max {times[^1]:F1} ms"));
            }
        }

        await StreamLoad.Run(shared, time);
        return CommandLine.Done;
    }

    // Milliseconds from question to whole answer, of every answer.
    private static async Task<double[]> Ask(HttpClient http, string address, int users, TimeSpan pause, TimeSpan time)
    {
        var from = Stopwatch.GetTimestamp();
        async Task<List<double>> User(int number)
        {
            var times = new List<double>();
            // Pauses from none to twice the mean, the first before the first question: users who all pause alike ask at the same moment for ever.
            var draw = new Draw(1, Purpose.Delivery, number);
            await Task.Delay(pause * draw.Between(0, 200) / 100);
            while (Stopwatch.GetElapsedTime(from) < time)
            {
                var asked = Stopwatch.GetTimestamp();
                using var answer = await http.GetAsync(new Uri(address, UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                await answer.Content.CopyToAsync(System.IO.Stream.Null);
                times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
                if (pause > TimeSpan.Zero)
                    await Task.Delay(pause * draw.Between(0, 200) / 100);
            }

            return times;
        }

        return [.. (await Task.WhenAll(Enumerable.Range(0, users).Select(User))).SelectMany(t => t)];
    }
}
