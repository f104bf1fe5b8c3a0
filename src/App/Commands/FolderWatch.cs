using System.Globalization;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>
/// A folder that others put files in. A file is taken in when it has stood unchanged for a while, so that half a file is never read; its receipt
/// is written, and only then is it moved away. Stopped anywhere between, it is taken in again and gets the same receipt.
/// </summary>
internal sealed class FolderWatch(SharedOptions shared, string folder, TimeSpan settle, DeliveryLabel label)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly string[] Unfinished = [".tmp", ".part", ".partial", ".filepart", ".crdownload"];
    private readonly Dictionary<string, (long Length, DateTime Written, long Since)> _seen = new(StringComparer.Ordinal);

    private string Received => Path.Combine(folder, "received");

    private string Out => Path.Combine(folder, "out");

    /// <summary>Whether a delivery had rejected records.</summary>
    public bool HasRejected { get; private set; }

    /// <summary>Takes files in until stopped, or until those that were there at the beginning are taken.</summary>
    public void Run(bool once, CancellationToken stop)
    {
        var first = Candidates().ToHashSet(StringComparer.Ordinal);
        while (!stop.IsCancellationRequested)
        {
            var ready = Ready();
            if (ready.Count > 0)
                Take(ready);
            if (once)
            {
                first.IntersectWith(Candidates());
                if (first.Count == 0)
                    return;
            }

            stop.WaitHandle.WaitOne(settle < Pause && once ? TimeSpan.FromMilliseconds(50) : Pause);
        }
    }

    /// <summary>Files that have stood unchanged for long enough, in order of file name.</summary>
    private List<string> Ready()
    {
        var ready = new List<string>();
        var there = Candidates().ToList();
        foreach (var gone in _seen.Keys.Except(there).ToList())
            _seen.Remove(gone);
        foreach (var path in there)
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                continue;
            var now = shared.Clock.GetTimestamp();
            if (!_seen.TryGetValue(path, out var seen) || seen.Length != file.Length || seen.Written != file.LastWriteTimeUtc)
                _seen[path] = seen = (file.Length, file.LastWriteTimeUtc, now);
            if (shared.Clock.GetElapsedTime(seen.Since, now) >= settle)
                ready.Add(path);
        }

        return ready;
    }

    private IEnumerable<string> Candidates() => Directory.EnumerateFiles(folder)
        .Where(p => !Path.GetFileName(p).StartsWith('.') && !Unfinished.Contains(Path.GetExtension(p), StringComparer.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);

    private void Take(List<string> files)
    {
        using (var store = Open())
        {
            using var receiver = new Receiver(store, new ReceiveOptions { Today = shared.Today, Clock = shared.Clock, Threads = Math.Clamp(Environment.ProcessorCount, 1, 8) });
            foreach (var answer in Receive(receiver, [.. files.Select(f => Incoming.File(f, label) with { Key = KeyOf(f) })]))
                Finish(store, answer);
        }

        shared.Output.Flush();
    }

    private static IEnumerable<Answer> Receive(Receiver receiver, List<Incoming> files)
    {
        foreach (var (answer, file) in receiver.Receive(files).ToList().Zip(files))
            yield return answer.IsKeyTaken ? receiver.Receive([file with { Key = null }]).Single() : answer; // It has another label now.
    }

    // Name, content and time tell the same file taken in again after a stop from one that was delivered again.
    private static RequestKey KeyOf(string path)
    {
        using var bytes = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
        return new RequestKey("watch", string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)} {Inbox.Look(bytes).Sha256} {File.GetLastWriteTimeUtc(path).Ticks}"));
    }

    private void Finish(RegisterStore store, Answer answer)
    {
        Directory.CreateDirectory(Received);
        Directory.CreateDirectory(Out);
        var name = FreeName(Path.GetFileName(answer.Path));
        Write(Path.Combine(Out, name + ".receipt.json"), text => text.WriteLine(JsonSerializer.Serialize(ReceiptAnswer.Of(answer.Receipt, null), ApiJson.Options)));
        var filter = new FindingFilter(Delivery: answer.Receipt.Number);
        if (FindingPages.Count(store.Database, filter) > 0)
        {
            Write(Path.Combine(Out, name + ".findings.csv"), text =>
            {
                using var csv = new FindingsCsv(null, text);
                foreach (var finding in FindingPages.Read(store.Database, filter, shared.Language))
                    csv.Write(finding.Line);
            });
        }

        File.Move(answer.Path, Path.Combine(Received, name));
        Durable.SyncFolder(Received);
        _seen.Remove(answer.Path);
        HasRejected |= answer.Receipt.Counts.Rejected > 0 || answer.Receipt.Reason.Length > 0;
        ReceiveCommand.Print(shared, answer);
    }

    // A name that has been delivered before gets a number, so that no file takes another's place.
    private string FreeName(string name)
    {
        var free = name;
        for (var number = 2; File.Exists(Path.Combine(Received, free)); number++)
            free = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)}~{number}{Path.GetExtension(name)}");
        return free;
    }

    private static void Write(string path, Action<TextWriter> write)
    {
        var temporary = path + ".tmp";
        using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write))
        {
            using (var text = new StreamWriter(file, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: path.EndsWith(".csv", StringComparison.Ordinal)), leaveOpen: true))
                write(text);
            Durable.Sync(file);
        }

        File.Move(temporary, path, overwrite: true);
        Durable.SyncFolder(Path.GetDirectoryName(path)!);
    }

    // Another program may be changing the store just now.
    private RegisterStore Open()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return RegisterStore.OpenToWrite(shared.Store);
            }
            catch (StoreIsBusyException) when (attempt < 600)
            {
                Thread.Sleep(100);
            }
        }
    }
}
