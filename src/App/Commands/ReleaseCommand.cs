using System.CommandLine;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>release: what the public sees, from calendar to correction. With receipts it releases held deliveries, as before there were subcommands.</summary>
internal static class ReleaseCommand
{
    public static Command Make(SharedOptions shared)
    {
        var command = HoldCommand.MakeRelease(shared);
        command.Description = "Udgivelser: planlæg, lav, ret; eller frigiv tilbageholdte leverancer / releases: plan, make, correct; or release held deliveries";
        command.Subcommands.Add(ReleasePlanCommand.Plan(shared));
        command.Subcommands.Add(ReleasePlanCommand.Reschedule(shared));
        command.Subcommands.Add(ReleasePlanCommand.Correct(shared));
        command.Subcommands.Add(ReleaseDecideCommand.Make(shared));
        command.Subcommands.Add(ReleaseMakeCommand.Make(shared));
        command.Subcommands.Add(ReleaseMakeCommand.Withdraw(shared));
        command.Subcommands.Add(ReleaseListCommand.List(shared));
        command.Subcommands.Add(ReleaseListCommand.Show(shared));
        command.Subcommands.Add(ReleaseChangesCommand.Make(shared));
        command.Subcommands.Add(ReleaseVerifyCommand.Verify(shared));
        command.Subcommands.Add(ReleaseVerifyCommand.Reproduce(shared));
        command.Subcommands.Add(ReleaseMailCommand.Make(shared));
        return command;
    }

    public static Argument<string> Id() => new("id") { Description = "Udgivelsen, fx bu-2024 / the release, e.g. bu-2024" };

    public static Option<string> By() => new("--by") { Description = "Hvem der beslutter / who decides", DefaultValueFactory = _ => Environment.UserName };

    /// <summary>Two options for a text in both languages.</summary>
    public static (Option<string?> Da, Option<string?> En) Texts(string name, string danish, string english) =>
        (new Option<string?>(name) { Description = $"{danish} / {english} (da)" }, new Option<string?>(name + "-en") { Description = $"{danish} / {english} (en)" });

    /// <summary>The text of two options.</summary>
    /// <exception cref="CannotException">One is missing: what is published is in both languages.</exception>
    public static Text Read(SharedOptions shared, ParseResult parsed, (Option<string?> Da, Option<string?> En) options, Text? otherwise = null)
    {
        var (da, en) = (parsed.GetValue(options.Da)?.Trim(), parsed.GetValue(options.En)?.Trim());
        if (string.IsNullOrEmpty(da) && string.IsNullOrEmpty(en) && otherwise is not null)
            return otherwise;
        if (string.IsNullOrEmpty(da) || string.IsNullOrEmpty(en))
            throw new CannotException(shared.Say(new Text($"angiv både {options.Da.Name} og {options.En.Name}", $"give both {options.Da.Name} and {options.En.Name}")));
        return new Text(da, en);
    }

    /// <summary>Codes of tables, from codes of tables and of subjects.</summary>
    /// <exception cref="CannotException">There is no such table or subject.</exception>
    public static IReadOnlyList<string> Tables(SharedOptions shared, IEnumerable<string> names)
    {
        var chosen = names.SelectMany(n => n.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).SelectMany(name =>
        {
            var found = Catalogue.All.Where(t => t.Code.Equals(name, StringComparison.OrdinalIgnoreCase) || t.Subject.Code.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
            return found.Count > 0 ? found : throw new CannotException(shared.Say(new Text(
                $"der er ingen tabel og intet emne {name}; emner: {string.Join(", ", Catalogue.All.Select(t => t.Subject.Code).Distinct())}",
                $"there is no table and no subject {name}; subjects: {string.Join(", ", Catalogue.All.Select(t => t.Subject.Code).Distinct())}")));
        }).ToHashSet();
        return [.. Catalogue.All.Where(chosen.Contains).Select(t => t.Code)];
    }

    /// <summary>Opens the releases of a store that exists.</summary>
    public static ReleaseReading Open(SharedOptions shared)
    {
        shared.OpenToRead().Dispose(); // Says so when there is no store.
        return new ReleaseReading(new ReleaseFolder(shared.Store), shared.Clock);
    }

    /// <summary>The release with the identifier.</summary>
    /// <exception cref="CannotException">There is none.</exception>
    public static Release Find(SharedOptions shared, ReleaseBook book, string id) => book.Find(id)
        ?? throw new CannotException(shared.Say(new Text($"der er ingen udgivelse {id}; se release list", $"there is no release {id}; see release list")));

    /// <summary>The release with the identifier, which must have been made.</summary>
    /// <exception cref="CannotException">There is none, or it has no figures yet.</exception>
    public static Release FindMade(SharedOptions shared, ReleaseBook book, string id) => Find(shared, book, id) is { Made: not null } release
        ? release
        : throw new CannotException(shared.Say(new Text($"{id} er ikke lavet endnu; brug release make {id}", $"{id} has not been made yet; use release make {id}")));

    /// <summary>Writes an event down if it may be, and tells of it.</summary>
    public static int Note(SharedOptions shared, ReleaseEvent next)
    {
        shared.OpenToRead().Dispose();
        var folder = new ReleaseFolder(shared.Store);
        using (folder.Hold())
        {
            ReleaseMaking.Allow(shared, new ReleaseReading(folder, shared.Clock).Book(), next);
            folder.Append(next);
        }

        var release = new ReleaseReading(folder, shared.Clock).Book().Find(next.Release)!;
        Print(shared, release);
        return CommandLine.Done;
    }

    /// <summary>Writes a line about a release.</summary>
    public static void Print(SharedOptions shared, Release release)
    {
        var now = shared.Clock.GetUtcNow();
        if (shared.Json)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(new
            {
                release.Id,
                Title = new { release.Title.Da, release.Title.En },
                release.Tables,
                release.Year,
                release.Day,
                Publish = release.Publish,
                release.PublicFrom,
                State = ReleaseWords.State(release, now).ToString(),
                release.Corrects,
                Makings = release.Makings.Count,
            }, JsonLines.Options));
            return;
        }

        shared.Output.WriteLine($"{release.Id}  {ReleaseWords.Day(release.Day)} 08:00  {shared.Say(ReleaseWords.Of(ReleaseWords.State(release, now)))}  {shared.Say(release.Title)}  {string.Join(' ', release.Tables)}");
    }
}
