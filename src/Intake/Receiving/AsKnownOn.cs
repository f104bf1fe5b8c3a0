using System.Text;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>
/// The register as it was known on an instant: made from the receipts given until then, by the same program that makes the register of today.
/// </summary>
public static class AsKnownOn
{
    /// <summary>
    /// Makes a store in an empty folder from the deliveries that had a receipt at the instant, judged on the day. Bytes are linked, not copied.
    /// </summary>
    public static RegisterStore Make(RegisterStore store, DateTimeOffset instant, string folder, ReceiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(store);
        var paths = new StorePaths(Path.GetFullPath(folder));
        Directory.CreateDirectory(paths.Inbox);
        var known = new StringBuilder();
        var lines = File.Exists(store.Paths.Receipts) ? File.ReadAllLines(store.Paths.Receipts) : [];
        var receipts = store.Receipts.Receipts.Where(r => r.ReceivedAt <= instant).ToArray();
        var repeats = store.Receipts.Repeats.Count(r => r.ReceivedAt <= instant);
        var holds = store.Receipts.Holds.Count(h => h.ReceivedAt <= instant);
        // Entries stand in the order of time, so what was known is the beginning of the log.
        foreach (var line in lines.Take(receipts.Length + repeats + holds))
            known.Append(line).Append('\n');
        File.WriteAllText(paths.Receipts, known.ToString());
        var told = store.Collection.Facts.TakeWhile(f => f.RecordedAt <= instant).Count();
        if (told > 0)
            File.WriteAllText(paths.Collection, string.Concat(File.ReadLines(store.Paths.Collection).Take(told).Select(line => line + "\n")));
        foreach (var sha256 in receipts.Select(r => r.Sha256).Distinct(StringComparer.Ordinal))
        {
            var link = Path.Combine(paths.Inbox, sha256[..2], sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(link)!);
            File.CreateSymbolicLink(link, store.Inbox.PathOf(sha256));
        }

        using (var made = RegisterStore.OpenToWrite(folder))
            Receiver.Rebuild(made, options);
        return RegisterStore.OpenToRead(folder);
    }
}
