using System.CommandLine;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>documentation and news: the documents of a release as files, from what was frozen with it. Those who make releases can read them before the hour.</summary>
internal static class PaperCommands
{
    private static readonly string[] ReportFormats = ["html", "pdf", "json", "xml"];
    private static readonly string[] NewsFormats = ["html", "pdf"];

    public static Command Documentation(SharedOptions shared)
    {
        var statistic = new Option<string[]>("--statistic") { Description = $"{string.Join(", ", Documentations.All.Select(d => d.Code))}", AllowMultipleArgumentsPerToken = true };
        var (release, to) = Shared();
        var format = new Option<string>("--format") { Description = "html,pdf,json,xml (SDMX-ML)", DefaultValueFactory = _ => "html,pdf,json" };
        var command = new Command("documentation", "Statistikdokumentation for en udgivelse / documentation of statistics of a release") { statistic, release, to, format };
        command.SetAction(shared.Action(parsed =>
        {
            var (reading, found) = Open(shared, parsed.GetValue(release));
            var formats = Formats(shared, parsed.GetValue(format)!, ReportFormats);
            foreach (var code in Codes(shared, parsed.GetValue(statistic) ?? [], reading.Manifest(found)))
            {
                var input = QualityReading.Input(reading, found, code) ?? throw new CannotException(shared.Say(new Text($"{found.Id} har ingen dokumentation {code}", $"{found.Id} has no documentation {code}")));
                foreach (var f in formats)
                {
                    var hasLanguages = f is "html" or "pdf";
                    Write(shared, parsed.GetValue(to)!, $"{code}-{found.Id}{(hasLanguages ? "." + CodeOf(shared) : "")}.{f}", Fill(shared, () => PaperFiles.Report(input, f, shared.Language)));
                }
            }

            return CommandLine.Done;
        }));
        return command;
    }

    public static Command News(SharedOptions shared)
    {
        var (release, to) = Shared();
        var format = new Option<string>("--format") { Description = "html,pdf", DefaultValueFactory = _ => "html,pdf" };
        var command = new Command("news", "Nyt: meddelelsen om en udgivelse / the news note of a release") { release, to, format };
        command.SetAction(shared.Action(parsed =>
        {
            var (reading, found) = Open(shared, parsed.GetValue(release));
            var input = QualityReading.News(reading, found) ?? throw new CannotException(shared.Say(new Text($"{found.Id} har ingen hovedtal", $"{found.Id} has no main figures")));
            foreach (var f in Formats(shared, parsed.GetValue(format)!, NewsFormats))
                Write(shared, parsed.GetValue(to)!, $"NYT-{found.Id}.{CodeOf(shared)}.{f}", Fill(shared, () => PaperFiles.News(input, f, shared.Language)));
            return CommandLine.Done;
        }));
        return command;
    }

    private static (Option<string?> Release, Option<string> To) Shared() =>
        (new Option<string?>("--release") { Description = "Udgivelsens nummer; den nyeste offentlige / the release; the newest public one" }, new Option<string>("--out") { Description = "Mappe til filerne / folder for the files", Required = true });

    private static (ReleaseReading Reading, Release Release) Open(SharedOptions shared, string? id)
    {
        var reading = new ReleaseReading(new ReleaseFolder(shared.Store), shared.Clock);
        var book = reading.Book();
        var release = id is null ? book.Published.FirstOrDefault(r => r.IsPublic(book.Instant)) : book.Find(id);
        if (release is null)
            throw new CannotException(id is null ? shared.Say(new Text("ingen udgivelse er offentlig endnu", "no release is public yet")) : shared.Say(new Text($"der er ingen udgivelse {id}", $"there is no release {id}")));
        return release.Made is null ? throw new CannotException(shared.Say(new Text($"{release.Id} er ikke lavet endnu", $"{release.Id} has not been made yet"))) : (reading, release);
    }

    private static byte[] Fill(SharedOptions shared, Func<byte[]> write)
    {
        try
        {
            return write();
        }
        catch (UnfilledSectionException fault)
        {
            throw new CannotException(shared.Say(fault.Text));
        }
        catch (NothingToTellException fault)
        {
            throw new CannotException(shared.Say(fault.Text));
        }
    }

    private static void Write(SharedOptions shared, string folder, string name, byte[] bytes)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        shared.Output.WriteLine(shared.Json ? JsonSerializer.Serialize(new Dictionary<string, string> { ["file"] = path }) : path);
    }

    private static IEnumerable<string> Codes(SharedOptions shared, string[] asked, ReleaseManifest manifest) => asked.Length == 0
        ? manifest.Documents.Select(d => d.Documentation)
        : asked.SelectMany(a => a.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(code => Documentations.WithCode(code)?.Code
            ?? throw new CannotException(shared.Say(new Text($"der er ingen dokumentation {code}", $"there is no documentation {code}")) + $" ({string.Join(", ", Documentations.All.Select(d => d.Code))})"));

    private static string[] Formats(SharedOptions shared, string text, string[] known)
    {
        var formats = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(f => f.ToLowerInvariant()).ToArray();
        foreach (var unknown in formats.Where(f => !known.Contains(f)))
            throw new CannotException(shared.Say(new Text($"formatet {unknown} findes ikke", $"there is no format {unknown}")) + $" ({string.Join(", ", known)})");
        return formats;
    }

    private static string CodeOf(SharedOptions shared) => shared.Language == Language.English ? "en" : "da";
}
