using System.CommandLine;
using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.App;

/// <summary>own: what a municipality has laid down itself for its analyses: targets, own key figures, exclusions, own ladder, prices, examinations, limits of state refund.</summary>
internal static class OwnFilesCommand
{
    private static readonly IReadOnlyDictionary<string, (string File, string Header, Action<string[], SharedOptions, Municipality> Check)> Kinds = new Dictionary<string, (string, string, Action<string[], SharedOptions, Municipality>)>(StringComparer.Ordinal)
    {
        ["targets"] = (MunicipalFiles.Targets, KeyFigureTarget.Header, (lines, shared, place) => KeyFigureTarget.Read(lines, MunicipalFiles.FiguresOf(shared.Store, place))),
        ["keyfigures"] = (MunicipalFiles.KeyFigures, OwnKeyFigures.Header, KeepTargets),
        ["exclusions"] = (MunicipalFiles.Exclusions, "", (_, _, _) => { }),
        ["ladder"] = (MunicipalFiles.Ladder, OwnLadder.Header, (lines, _, _) => OwnLadder.Read(lines)),
        ["prices"] = (MunicipalFiles.Prices, LadderPrices.Header, (lines, _, _) => LadderPrices.Read(lines)),
        ["examinations"] = (MunicipalFiles.Examinations, EnquiryGrids.Header, (lines, _, _) => EnquiryGrids.Read(lines)),
        ["refunds"] = (MunicipalFiles.Refunds, OwnRefundLimits.Header, (lines, _, _) => OwnRefundLimits.Read(lines)),
    };

    public static Command Make(SharedOptions shared)
    {
        var kind = new Argument<string?>("kind") { Description = string.Join(", ", Kinds.Keys), Arity = ArgumentArity.ZeroOrOne };
        kind.AcceptOnlyFromAmong([.. Kinds.Keys]);
        var municipality = new Option<string?>("--municipality") { Description = "Kommunekode / municipality code" };
        var file = new Option<string?>("--file") { Description = "Filen, der lægges på plads; ellers vises den, der er / the file to put in place; otherwise the one there is is shown" };
        var command = new Command("own", "Kommunens egne måltal, nøgletal, undtagelser, trappe, priser og refusionsgrænser / the municipality's own targets, key figures, exclusions, ladder, prices and limits of refund") { kind, municipality, file };
        command.SetAction(shared.Action(parsed =>
        {
            var place = MunicipalOptions.Municipality(shared, parsed.GetValue(municipality));
            shared.OpenToRead().Dispose();
            if (parsed.GetValue(kind) is not { } name)
            {
                foreach (var (known, (stored, header, _)) in Kinds)
                    shared.Output.WriteLine($"{known}\t{header}\t{MunicipalFiles.Lines(shared.Store, place, stored).Length}");
                return CommandLine.Done;
            }

            if (parsed.GetValue(file) is { } path)
                Put(shared, place, name, path);
            else if (name != "exclusions") // Person numbers are not shown on a screen.
                Array.ForEach(MunicipalFiles.Lines(shared.Store, place, Kinds[name].File), shared.Output.WriteLine);
            return CommandLine.Done;
        }));
        return command;
    }

    private static void Put(SharedOptions shared, Municipality municipality, string kind, string path)
    {
        var (file, _, check) = Kinds[kind];
        var lines = MunicipalOptions.Lines(shared, path);
        try
        {
            if (kind == "exclusions")
                MunicipalOptions.Persons(shared, path);
            check(lines, shared, municipality);
        }
        catch (FormatException fault)
        {
            throw new CannotException(shared.Say(new Text($"{path}, linje {fault.Message} kan ikke læses", $"{path}, line {fault.Message} cannot be read")));
        }

        MunicipalFiles.Put(shared.Store, municipality, file, kind == "exclusions" ? lines.Select(l => l.Trim().Replace("-", "", StringComparison.Ordinal)) : lines);
    }

    // New definitions must still have the key figures that there are targets for: a page that cannot read the targets shows nothing.
    private static void KeepTargets(string[] lines, SharedOptions shared, Municipality municipality)
    {
        var figures = OwnKeyFigures.Read(lines);
        try
        {
            KeyFigureTarget.Read(MunicipalFiles.Lines(shared.Store, municipality, MunicipalFiles.Targets), figures);
        }
        catch (FormatException fault)
        {
            throw new CannotException(shared.Say(new Text(
                $"kommunens måltal har et nøgletal, som ikke er i den nye liste ({MunicipalFiles.Targets}, linje {fault.Message}); ret måltallene først, eller tag nøgletallet med",
                $"the municipality's targets name a key figure that is not in the new list ({MunicipalFiles.Targets}, line {fault.Message}); correct the targets first, or include the key figure")));
        }
    }
}
