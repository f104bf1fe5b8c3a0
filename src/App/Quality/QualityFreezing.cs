using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>What the documentations of a release count, collected when it is made and frozen with it.</summary>
internal static class QualityFreezing
{
    /// <summary>The documentations whose main table the release has, each with its file.</summary>
    public static IReadOnlyList<(string Documentation, byte[] Bytes)> Files(KnownRegister register, ReleaseReading reading, Release release, IReadOnlyList<UnapprovedMunicipality> unapproved, IReadOnlyList<Cube> published)
    {
        var documentations = Documentations.All.Where(d => published.Any(c => c.Declaration.Code == d.Main.Table)).ToList();
        if (documentations.Count == 0)
            return [];
        var computed = Computed(register, published);
        return [.. documentations.Select(d => (d.Code, QualityFile.Write(QualityCollecting.Collect(d, register.Store, ReleaseOf(register, reading, release, d) with { Published = published, Computed = computed, Approvals = ReleaseApprovals.States(register, d, release.Year, unapproved) }))))];
    }

    // The same tables and years before anything was hidden.
    private static IReadOnlyList<Cube> Computed(KnownRegister register, IReadOnlyList<Cube> published)
    {
        var store = register.Store;
        using var snapshot = Snapshot.Open(store.SnapshotPath!);
        var figures = TableInput.Read(store.Database.PackedFiles(), store.Paths.Packed);
        return [.. published.GroupBy(c => c.Years).SelectMany(g =>
            TableRun.Compute(snapshot, [.. g.Select(c => c.Declaration)], g.Key.First, g.Key.Last, register.Day, Math.Clamp(Environment.ProcessorCount, 1, 8), figures))];
    }

    private static QualityRelease ReleaseOf(KnownRegister register, ReleaseReading reading, Release release, StatisticsDocumentation documentation)
    {
        var book = reading.Book();
        var announced = reading.Log().Events.OfType<ReleaseAnnounced>().GroupBy(e => e.Release).ToDictionary(g => g.Key, g => g.First().Day);
        ReleasedYear Year(Release r, DateOnly published) => new(r.Id, r.Year, announced.GetValueOrDefault(r.Id, r.Day), published);
        var before = book.EarlierThan(release).Where(r => r.Tables.Contains(documentation.Main.Table)).OrderBy(r => r.PublicFrom).ToList();
        var next = book.Announced.Where(r => r.Id != release.Id && r.Day > release.Day && r.Tables.Contains(documentation.Main.Table)).Select(r => (DateOnly?)r.Day).Min();
        var contact = StatisticsContact.For(documentation.Code);
        return new QualityRelease
        {
            Facts = new ReleaseFacts(release.Id, release.Year, announced.GetValueOrDefault(release.Id, release.Day), release.Day, register.Day, next),
            History = [.. before.Select(r => Year(r, PublicationHour.DayOf(r.PublicFrom!.Value))), Year(release, release.Day)],
            Published = [],
            Computed = [],
            Earlier = [.. before.Where(r => r.Withdrawn is null).Select(r => (r.Id, (IReadOnlyList<Cube>)[.. documentation.Tables.Where(t => r.Tables.Contains(t.Code)).Select(t => reading.Table(r, t.Code).Cube)]))],
            Approvals = new Dictionary<string, ApprovalState>(),
            Contact = new ContactFacts
            {
                Organisation = contact?.Organisation ?? "",
                Office = contact?.Office ?? "",
                Name = contact?.Name ?? "",
                Function = contact?.Function ?? "",
                Address = contact?.Address ?? "",
                Mail = contact?.Mail ?? "",
                Telephone = contact?.Telephone ?? "",
            },
        };
    }
}
