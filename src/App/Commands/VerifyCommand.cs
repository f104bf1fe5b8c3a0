using System.CommandLine;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>verify: every byte of the inbox and the receipts against their hashes.</summary>
internal static class VerifyCommand
{
    public static Command Make(SharedOptions shared)
    {
        var command = new Command("verify", "Kontrollér indbakke, kvitteringer og kæde / verify inbox, receipts and chain");
        command.SetAction(shared.Action(_ => Run(shared)));
        return command;
    }

    private static int Run(SharedOptions shared)
    {
        if (!Directory.Exists(shared.Store))
            throw new CannotException(shared.Say(new Text($"der er intet lager i {shared.Store}", $"there is no store in {shared.Store}")));
        var result = Verification.Run(shared.Store);
        if (shared.Json)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(result));
        }
        else
        {
            shared.Output.WriteLine(shared.Say(new Text(
                $"{result.Receipts} kvitteringslinjer og {result.Files} filer i indbakken stemmer", $"{result.Receipts} receipt lines and {result.Files} files in the inbox agree")));
            foreach (var orphan in result.WithoutReceipt)
                shared.Output.WriteLine(shared.Say(new Text($"uden kvittering (afbrudt modtagelse): {orphan}", $"without receipt (interrupted reception): {orphan}")));
            foreach (var fault in result.Faults)
                shared.Errors.WriteLine($"socialstat: {fault.Place}: {fault.Fault}");
        }

        return result.Faults.Count > 0 ? CommandLine.FellShort : CommandLine.Done;
    }
}
