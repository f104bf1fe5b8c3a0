using System.CommandLine;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>disclosure: how persons behind the tables are protected, whether that holds, and what a coarser table would cost.</summary>
internal static class DisclosureCommand
{
    public static Command Make(SharedOptions shared) => new("disclosure", "Diskretionering: metoder, revision og forslag / disclosure control: methods, audit and proposals")
    {
        Show(shared),
        DisclosureAuditCommand.Audit(shared),
        DisclosureAuditCommand.Programs(shared),
        DisclosureProposeCommand.Make(shared),
    };

    /// <summary>Tables, or subjects.</summary>
    public static Option<string[]> Tables() => new("--tables") { Description = "Emner eller tabeller / subjects or tables: BU, HAND, ISBU01 ...", AllowMultipleArgumentsPerToken = true };

    /// <summary>The declarations asked for; all when none are.</summary>
    /// <exception cref="CannotException">There is no such table or subject.</exception>
    public static IReadOnlyList<TableDeclaration> Chosen(SharedOptions shared, string[]? names) =>
        names is null or [] ? Catalogue.All : [.. ReleaseCommand.Tables(shared, names).Select(code => Catalogue.WithCode(code)!)];

    private static Command Show(SharedOptions shared)
    {
        var tables = Tables();
        var command = new Command("show", "Den erklærede metode for hver tabel / the declared method of each table") { tables };
        command.SetAction(shared.Action(parsed =>
        {
            foreach (var table in Chosen(shared, parsed.GetValue(tables)))
                Print(shared, table);
            return CommandLine.Done;
        }));
        return command;
    }

    private static void Print(SharedOptions shared, TableDeclaration table)
    {
        if (shared.Json)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(
                new
                {
                    Table = table.Code,
                    Design = table.Disclosure.Design,
                    Methods = table.Disclosure.Method.Steps.Select(s => new { From = ReleaseWords.Day(s.From), Method = s.Value.GetType().Name, Words = s.Value.Describe(), s.Source }),
                },
                JsonLines.Options));
            return;
        }

        shared.Output.WriteLine($"{table.Code}  {shared.Say(table.Disclosure.Design)}");
        foreach (var step in table.Disclosure.Method.Steps)
        {
            var since = step.From.Year <= 1900 ? "" : shared.Say(new Text($"fra {ReleaseWords.Day(step.From)}: ", $"from {ReleaseWords.Day(step.From)}: "));
            shared.Output.WriteLine($"  {since}{shared.Say(step.Value.Describe())} ({step.Source})");
        }
    }
}
