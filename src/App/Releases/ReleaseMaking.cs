using System.Globalization;
using System.Reflection;
using System.Text;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>What is asked of a making.</summary>
/// <param name="Release">The release.</param>
/// <param name="By">Who makes it.</param>
/// <param name="KnownOn">The instant that the register is to be known on; null is now.</param>
/// <param name="From">First year to compute when a correction goes further back than figures are revised; null is the habit.</param>
internal sealed record MakingOrder(string Release, string By, DateTimeOffset? KnownOn = null, int? From = null);

/// <summary>Makes a release: figures from the register as known on an instant, protected, audited, frozen, and written down. Nothing is public by it before its hour.</summary>
internal static class ReleaseMaking
{
    /// <summary>Makes the release; gives its manifest.</summary>
    /// <exception cref="CannotException">It may not be made, or the auditor does not let it pass.</exception>
    public static ReleaseManifest Make(SharedOptions shared, MakingOrder order)
    {
        var folder = new ReleaseFolder(shared.Store);
        using var held = folder.Hold();
        var reading = new ReleaseReading(folder, shared.Clock);
        Allow(shared, reading.Book(), new ReleaseMade { Release = order.Release, At = reading.Instant, By = order.By, Folder = "", Manifest = "", KnownOn = reading.Instant });
        var release = reading.Book().Find(order.Release)!;
        using var register = KnownRegister.Open(shared, order.KnownOn);
        var unapproved = ReleaseApprovals.Unapproved(register, release);
        var figures = ReleaseFigures.Compute(register, reading, release, unapproved, _ => order.From, ReleaseKey.Of(new StorePaths(reading.StoreFolder)));
        foreach (var (years, certificate) in figures.Certificates.Where(c => !c.Certificate.Passed))
            throw new CannotException(Refusal(shared, release, years, certificate));
        var quality = QualityFreezing.Files(register, reading, release, unapproved, [.. figures.Tables.Select(t => t.Cube)]);
        var files = Files(figures, quality);
        var manifest = ManifestOf(release, register, figures, files, shared.Clock.GetUtcNow()) with
        {
            Unapproved = unapproved,
            Documents = [.. quality.Select(q => new FrozenDocument(q.Documentation, QualityFile.NameOf(q.Documentation), ReleaseManifest.HashOf(q.Bytes)))],
        };
        var bytes = manifest.ToBytes();
        var place = release.Makings.Count == 0 ? release.Id : string.Create(CultureInfo.InvariantCulture, $"{release.Id}.{release.Makings.Count + 1}");
        folder.Keep(place, files.Append((ReleaseManifest.FileName, bytes)));
        var made = new ReleaseMade
        {
            Release = release.Id,
            At = shared.Clock.GetUtcNow(),
            By = order.By,
            Folder = place,
            Manifest = ReleaseManifest.HashOf(bytes),
            KnownOn = register.Instant,
        };
        // Its hour may have struck while it was computed again.
        Allow(shared, reading.Book(), made);
        folder.Append(made);
        return manifest;
    }

    /// <summary>Refuses in the user's language what may not be written down.</summary>
    /// <exception cref="CannotException">It may not.</exception>
    public static void Allow(SharedOptions shared, ReleaseBook book, ReleaseEvent next)
    {
        if (ReleaseRules.Refuse(book, next) is { } reason)
            throw new CannotException(shared.Say(reason));
    }

    /// <summary>The name of a table's file.</summary>
    public static string FileOf(string table) => table + ".table";

    private static List<(string Name, byte[] Bytes)> Files(ReleaseFigures figures, IReadOnlyList<(string Documentation, byte[] Bytes)> quality) =>
    [
        .. figures.Tables.Select(t => (FileOf(t.Cube.Declaration.Code), FrozenTable.Write(t.Cube))),
        .. figures.Certificates.Select((c, i) => (CertificateName(i), Encoding.UTF8.GetBytes(c.Certificate.ToJson() + "\n"))),
        .. quality.Select(q => (QualityFile.NameOf(q.Documentation), q.Bytes)),
    ];

    private static string CertificateName(int index) => index == 0 ? "certificate.json" : string.Create(CultureInfo.InvariantCulture, $"certificate-{index + 1}.json");

    private static ReleaseManifest ManifestOf(
        Release release, KnownRegister register, ReleaseFigures figures, List<(string Name, byte[] Bytes)> files, DateTimeOffset now)
    {
        string HashOf(string name) => ReleaseManifest.HashOf(files.First(f => f.Name == name).Bytes);
        return new ReleaseManifest
        {
            Release = release.Id,
            Version = release.Makings.Count + 1,
            Title = release.Title,
            Year = release.Year,
            Day = release.Day,
            Publish = release.Publish,
            KnownOn = register.Instant,
            JudgedOn = register.Day,
            Deliveries = register.Store.Receipts.Receipts.Count,
            LastReceipt = register.Store.Receipts.LastChain,
            MadeAt = now,
            Program = typeof(ReleaseMaking).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
            Corrects = release.Corrects,
            Remark = release.Remark,
            Unapproved = [],
            Tables = [.. figures.Tables.Select(t => new FrozenFile
            {
                Table = t.Cube.Declaration.Code,
                File = FileOf(t.Cube.Declaration.Code),
                Sha256 = HashOf(FileOf(t.Cube.Declaration.Code)),
                Figures = FrozenTable.FiguresHash(t.Cube),
                FirstYear = t.Cube.Years.First,
                LastYear = t.Cube.Years.Last,
                ComputedFrom = t.ComputedFrom,
                OlderFrom = t.OlderFrom,
                Cells = t.Cube.Count,
                WithoutFigure = t.Cube.Missing.Count(true),
            })],
            Certificates = [.. figures.Certificates.Select((c, i) => new FrozenCertificate(CertificateName(i), HashOf(CertificateName(i)), c.Years))],
        };
    }

    private static string Refusal(SharedOptions shared, Release release, IReadOnlyList<int> years, Statistics.Certificate certificate)
    {
        var reasons = string.Join("; ", certificate.Reasons.Select(shared.Say));
        var worst = string.Join(", ", certificate.Worst.Select(w => $"{w.Table} {string.Join('/', w.Codes)} ({w.Attack}, {w.Width})").Distinct());
        return shared.Say(new Text($"{release.Id} laves ikke: revisoren godkender ikke {years[0]}-{years[^1]}", $"{release.Id} is not made: the auditor does not pass {years[0]}-{years[^1]}"))
            + $": {reasons}" + (worst.Length == 0 ? "" : $" [{worst}]");
    }
}
