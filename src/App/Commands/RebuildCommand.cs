using System.CommandLine;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>rebuild: makes everything derived again from the inbox and the receipts.</summary>
internal static class RebuildCommand
{
    public static Command Make(SharedOptions shared)
    {
        var command = new Command("rebuild", "Genskab alt afledt fra indbakken / make everything derived again from the inbox");
        command.SetAction(shared.Action(_ =>
        {
            DateOnly? day;
            using (var old = shared.OpenToRead())
                day = old.JudgedOn;
            using var store = RegisterStore.OpenToWrite(shared.Store);
            Receiver.Rebuild(store, new ReceiveOptions { Today = shared.AsOf ?? day ?? shared.Today, Clock = shared.Clock, Threads = Math.Clamp(Environment.ProcessorCount, 1, 8) });
            shared.Output.WriteLine(shared.Say(new Text($"genskabt fra {store.Receipts.Receipts.Count} leverancer", $"rebuilt from {store.Receipts.Receipts.Count} deliveries")));
            return CommandLine.Done;
        }));
        return command;
    }
}
