using System.CommandLine;
using System.Text;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>money layout: what the columns of each layout are, and templates to fill in.</summary>
internal static class MoneyLayoutCommand
{
    public static Command Make(SharedOptions shared)
    {
        var name = new Argument<string?>("layout") { Description = "Filformat; ellers alle / layout; otherwise all", Arity = ArgumentArity.ZeroOrOne };
        var folder = new Option<string?>("--templates") { Description = "Mappe til skabeloner (.xlsx og .csv) / folder for templates (.xlsx and .csv)" };
        var to = GridOutput.To();
        var command = new Command("layout", "Filformater for økonomidata / layouts of money data") { name, folder, to };
        command.SetAction(shared.Action(parsed =>
        {
            var layouts = parsed.GetValue(name) is { } one
                ? [MoneyLayouts.Named(one) ?? throw new CannotException(shared.Say(new Text($"ukendt filformat {one}", $"unknown layout {one}")))]
                : MoneyLayouts.All;
            if (parsed.GetValue(folder) is { } into)
                Templates(shared, layouts, into);
            else
                GridOutput.Write(shared, [.. layouts.Select(GridOf)], parsed.GetValue(to));
            return CommandLine.Done;
        }));
        return command;
    }

    private static Grid GridOf(MoneyLayout layout) => new(layout.Name, layout.Title,
        [new("column", new("Kolonne", "Column")), new("label", new("Dansk navn", "Label")), new("required", new("Krav", "Required")), new("kind", new("Art", "Kind")), new("codes", new("Koder", "Codes"))],
        [.. layout.Record.Fields.Select(use => (IReadOnlyList<GridCell>)[
            use.Field.Name, use.Field.Label, Required(layout, use), use.Field.Kind.ToString().ToLowerInvariant(),
            use.Field.Codes is { } codes && codes.Offered.Count <= 20 ? string.Join(", ", codes.Offered.Select(c => c.Value)) : use.Field.Codes?.Name ?? ""])])
    {
        Note = layout.Description,
    };

    private static Text Required(MoneyLayout layout, FieldUse use) =>
        layout.Key.Contains(use.Field) ? new("nøgle", "key") : use.Requirement == Requirement.Always ? new("skal", "yes") : new("kan", "no");

    private static void Templates(SharedOptions shared, IReadOnlyList<MoneyLayout> layouts, string into)
    {
        Directory.CreateDirectory(into);
        foreach (var layout in layouts)
        {
            var path = Path.Combine(into, layout.Name);
            using (var workbook = File.Create(path + ".xlsx"))
                TemplateWorkbook.Write(layout.Record, workbook);
            File.WriteAllText(path + ".csv", string.Join(';', layout.Record.Fields.Select(f => f.Field.Name)) + "\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            shared.Output.WriteLine(path + ".xlsx");
            shared.Output.WriteLine(path + ".csv");
        }
    }
}
