using System.CommandLine;
using Socialstat.Intake;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>template TYPE: a workbook to fill in, made from the declaration of the record type.</summary>
internal static class TemplateCommand
{
    public static Command Make(SharedOptions shared)
    {
        var type = new Argument<string?>("type") { Description = "Posttype / record type", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "Alle posttyper / all record types" };
        var to = new Option<string>("--out") { Description = "Fil, eller mappe med --all / file, or folder with --all", Required = true };
        var command = new Command("template", "Excel-skabelon til udfyldning / Excel template to fill in") { type, all, to };
        command.SetAction(shared.Action(parsed => Run(shared, parsed.GetValue(type), parsed.GetValue(all), parsed.GetValue(to)!)));
        return command;
    }

    private static int Run(SharedOptions shared, string? name, bool all, string to)
    {
        if (all == (name is not null))
            throw new CannotException(shared.Say(new Text("angiv én posttype eller --all", "give one record type or --all")));
        if (all)
        {
            Directory.CreateDirectory(to);
            foreach (var each in RecordTypes.All)
                WriteOne(shared, each, Path.Combine(to, $"{each.Name}.xlsx"));
            return CommandLine.Done;
        }

        var known = string.Join(", ", RecordTypes.All.Select(t => t.Name));
        var type = RecordTypes.Named(name!) ?? throw new CannotException(shared.Say(new Text($"ukendt posttype {name}; kendte er {known}", $"unknown record type {name}; known are {known}")));
        if (Path.GetDirectoryName(Path.GetFullPath(to)) is { } folder)
            Directory.CreateDirectory(folder);
        WriteOne(shared, type, to);
        return CommandLine.Done;
    }

    private static void WriteOne(SharedOptions shared, RecordType type, string path)
    {
        using (var file = File.Create(path))
            TemplateWorkbook.Write(type, file);
        shared.Output.WriteLine(path);
    }
}
