using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>What came of importing a file.</summary>
/// <param name="Layout">The layout; null when none fits, and then nothing was kept.</param>
/// <param name="Receipt">The receipt; null when nothing was kept.</param>
/// <param name="IsRepeat">Whether the same bytes were imported before: then nothing changed, and the receipt is the old one.</param>
public sealed record MoneyImported(MoneyLayout? Layout, MoneyReceipt? Receipt, bool IsRepeat);

/// <summary>Imports files about money: the bytes are kept and a receipt is written before they are read as rows.</summary>
public sealed class MoneyImport(StorePaths paths, Municipality municipality, TimeProvider clock, string by)
{
    /// <summary>
    /// Keeps a file. The same bytes for the same layout change nothing, also when other files came between: an old file must not quietly take
    /// newer rows back. With <paramref name="again"/> it counts once more.
    /// </summary>
    /// <exception cref="IOException">The bytes or the receipt cannot be made durable.</exception>
    public MoneyImported Keep(string file, MoneyLayout? layout = null, bool again = false)
    {
        ArgumentNullException.ThrowIfNull(file);
        if ((layout ?? LayoutOf(file)) is not { } known)
            return new MoneyImported(null, null, false);
        Directory.CreateDirectory(paths.Money);
        var inbox = new Inbox(paths.MoneyFiles);
        KeptBytes kept;
        using (var bytes = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 0))
            kept = inbox.Keep(bytes);
        inbox.SyncNames();
        var earlier = MoneyLog.Read(paths).Facts.OfType<MoneyReceipt>().LastOrDefault(r => r.Municipality == municipality.Code && r.Layout == known.Name && r.Sha256 == kept.Sha256);
        if (earlier is not null && !again)
            return new MoneyImported(known, earlier, true);
        var receipt = MoneyLog.Append(paths, new MoneyReceipt
        {
            At = clock.GetUtcNow(),
            By = by,
            Municipality = municipality.Code,
            Layout = known.Name,
            FileName = Path.GetFileName(file),
            Sha256 = kept.Sha256,
            Length = kept.Length,
            IsUtf8 = kept.IsUtf8,
            HasNul = kept.HasNul,
        });
        return new MoneyImported(known, receipt, false);
    }

    /// <summary>The layout that the file's name begins with (<c>grants-2026.csv</c>), else the one whose columns its header has; null when none fits.</summary>
    public static MoneyLayout? LayoutOf(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var named = MoneyLayouts.All.Where(l => name.StartsWith(l.Name, StringComparison.OrdinalIgnoreCase) && (name.Length == l.Name.Length || !char.IsAsciiLetter(name[l.Name.Length]))).MaxBy(l => l.Name.Length);
        return named ?? MoneyLayouts.All.Select(l => (Layout: l, Fit: FitOf(file, l))).Where(f => f.Fit > 0).OrderByDescending(f => f.Fit).Select(f => f.Layout).FirstOrDefault();
    }

    // The number of known columns less the unknown ones; 0 when a mandatory one is missing or the file cannot be read.
    private static int FitOf(string file, MoneyLayout layout)
    {
        try
        {
            using var bytes = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
            var format = DeliveryFormats.Of(bytes);
            using var rows = DeliveryReader.Open(bytes, format, isWindows1252: false);
            return rows.ReadHeader(layout.Record) is { Missing.Count: 0 } header ? Math.Max(0, header.Count - (2 * header.Unknown.Count)) : 0;
        }
        catch (Exception fault) when (fault is UnreadableException or InvalidDataException or System.Xml.XmlException or EndOfStreamException)
        {
            return 0;
        }
    }
}
