using System.CommandLine;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

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

        // What does not agree is told first; a register that cannot be read is not looked at.
        var isLogSound = !result.Faults.Any(f => f.Place == "releases.log");
        return (isLogSound && ReleaseVerifyCommand.Run(shared)) | (result.Faults.Count > 0 || VerifyRegister(shared)) ? CommandLine.FellShort : CommandLine.Done;
    }

    // The rules about the register as built: what must never be broken, and how many each list holds.
    private static bool VerifyRegister(SharedOptions shared)
    {
        if (!RegisterStore.Exists(shared.Store))
            return false;
        using var store = RegisterStore.OpenToRead(shared.Store);
        if (!store.IsUpToDate || store.SnapshotPath is null)
            return false;
        var today = shared.AsOf ?? store.JudgedOn ?? shared.Today;
        using var register = new BuiltRegister(store, today, BuiltFigures.Courses, s => BuiltFigures.Counts(s, today));
        var isFault = false;
        foreach (var result in register.Judge())
        {
            isFault |= result.IsFault;
            if (shared.Json)
                shared.Output.WriteLine(JsonSerializer.Serialize(new { Rule = result.Rule.Code, result.Hits, result.Judged, result.Crash }, JsonLines.Options));
            else if (result.IsFault)
                shared.Errors.WriteLine($"socialstat: {result.Rule.Code} {shared.Say(result.Rule.Title)}: {result.Crash ?? Finding.Fill(shared.Say(result.Rule.Message), result.Violations[0].Values)} ({result.Hits})");
            else
                shared.Output.WriteLine($"{result.Rule.Code} {shared.Say(result.Rule.Title)}: {result.Hits} / {result.Judged}");
        }

        return isFault;
    }
}
