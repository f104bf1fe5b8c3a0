using System.CommandLine;
using System.Runtime.InteropServices;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>watch DIR: takes in what others put in a folder, until it is stopped.</summary>
internal static class WatchCommand
{
    public static Command Make(SharedOptions shared)
    {
        var folder = new Argument<string>("folder") { Description = "Mappe, som filer lægges i / folder that files are put in" };
        var once = new Option<bool>("--once") { Description = "Tag det, der ligger der, og stop / take what is there, and stop" };
        var settle = new Option<int>("--settle") { Description = "Sekunder, en fil skal være uændret / seconds that a file must be unchanged", DefaultValueFactory = _ => 5 };
        settle.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 3600)
                result.AddError("--settle: 0-3600");
        });
        var label = new LabelOptions();
        var command = new Command("watch", "Modtag filer fra en mappe / receive files from a folder") { folder, once, settle };
        label.AddTo(command);
        command.SetAction(shared.Action(parsed =>
        {
            var path = parsed.GetValue(folder)!;
            if (!Directory.Exists(path))
                throw new CannotException(shared.Say(new Text($"mappen {path} findes ikke", $"there is no folder {path}")));
            return Run(shared, new FolderWatch(shared, path, TimeSpan.FromSeconds(parsed.GetValue(settle)), label.Read(parsed)), parsed.GetValue(once));
        }));
        return command;
    }

    // A signal ends the watch after the files at hand: what was begun is finished, and nothing new is begun.
    private static int Run(SharedOptions shared, FolderWatch watch, bool once)
    {
        using var stop = new CancellationTokenSource();
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        if (!once)
            shared.Output.WriteLine(shared.Say(new Text("Mappen overvåges; stop med Ctrl-C.", "The folder is being watched; stop with Ctrl-C.")));
        shared.Output.Flush();
        watch.Run(once, stop.Token);
        return watch.HasRejected ? CommandLine.FellShort : CommandLine.Done;
    }
}
