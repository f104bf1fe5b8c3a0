using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>A table of a release with the years that were computed for it.</summary>
/// <param name="Cube">All years.</param>
/// <param name="ComputedFrom">First year computed; earlier years are those of the release before.</param>
/// <param name="OlderFrom">The release before; null for the first.</param>
internal sealed record ReleaseFigure(Cube Cube, int ComputedFrom, string? OlderFrom);

/// <summary>The figures of a release, and what the auditor said of the years.</summary>
internal sealed record ReleaseFigures(IReadOnlyList<ReleaseFigure> Tables, IReadOnlyList<(IReadOnlyList<int> Years, Certificate Certificate)> Certificates)
{
    /// <summary>From a register to what may be published: computed, municipalities left out, protected, and older years taken unchanged from the release before.</summary>
    /// <param name="register">The register as known on the instant of the release.</param>
    /// <param name="reading">The releases before.</param>
    /// <param name="release">The release.</param>
    /// <param name="unapproved">Municipalities that have not approved.</param>
    /// <param name="computedFrom">The first year to compute of a table, instead of the first year that is revised; null keeps that.</param>
    /// <param name="key">The secret key of disclosure control.</param>
    /// <param name="protect">What is done with the computed years; protection when not given.</param>
    public static ReleaseFigures Compute(
        KnownRegister register, ReleaseReading reading, Release release, IReadOnlyList<UnapprovedMunicipality> unapproved, Func<string, int?> computedFrom,
        byte[] key, Func<ProtectionInput, ProtectedTables>? protect = null)
    {
        var store = register.Store;
        using var snapshot = Snapshot.Open(store.SnapshotPath ?? throw new InvalidDataException($"The store {store.Paths.Folder} is empty."));
        var figures = TableInput.Read(store.Database.PackedFiles(), store.Paths.Packed);
        var book = reading.Book();
        var tables = Catalogue.All.Where(t => release.Tables.Contains(t.Code)).ToList();
        var whole = TableRun.Compute(snapshot, tables, null, release.Year, register.Day, Math.Clamp(Environment.ProcessorCount, 1, 8), figures);
        var before = tables.Select(t => book.Before(release, t.Code)).ToList();
        var first = whole.Select((cube, i) => Math.Clamp(
            computedFrom(cube.Declaration.Code) ?? RevisedFrom(cube, before[i], release, reading), cube.Years.First, cube.Years.Last)).ToList();
        var revised = whole.Select((cube, i) => cube.InYears([.. Enumerable.Range(first[i], cube.Years.Last - first[i] + 1)])).ToList();
        var leftOut = unapproved.Where(u => u.Decision == ApprovalDecision.LeaveOut)
            .Select(u => new LeftOut(u.Year, Geography.Municipalities.First(m => m.Code == u.Municipality))).ToList();
        var earlier = book.EarlierThan(release).OrderBy(r => r.PublicFrom).SelectMany(r => r.Tables.Where(release.Tables.Contains).Select(t => reading.Table(r, t).Cube)).ToList();
        var parts = ReleaseRun.Compute(snapshot, figures, revised, leftOut, register.Day).Select(part => (part.Years, Result: (protect ?? Protection.Apply)(new ProtectionInput
        {
            Cubes = part.Cubes,
            Snapshot = part.Snapshot,
            Figures = part.Figures,
            AsOf = register.Day,
            Earlier = earlier,
            Key = key,
        }))).ToList();
        var done = tables.Select((table, i) =>
        {
            var own = parts.SelectMany(p => p.Result.Cubes).Where(c => c.Declaration.Code == table.Code).ToList();
            var older = before[i] is { } release ? reading.Table(release, table.Code).Cube : null;
            return new ReleaseFigure(YearsOfTable.Merge([.. own, .. older is null ? [] : new[] { older }]), first[i], before[i]?.Id);
        });
        return new ReleaseFigures([.. done], [.. parts.Select(p => (p.Years, p.Result.Certificate))]);
    }

    // Figures are revised so many years back from the newest year (000:2.8, 004:2.8); a first release has all years.
    private static int RevisedFrom(Cube cube, Release? before, Release release, ReleaseReading reading) => before is null
        ? cube.Years.First
        : Math.Min(release.Year - cube.Declaration.RevisionYears, reading.Table(before, cube.Declaration.Code).Cube.Years.Last + 1);
}
