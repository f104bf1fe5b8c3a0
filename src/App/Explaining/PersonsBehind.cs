using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>An episode behind a figure, as it is shown to those with the right.</summary>
internal sealed record EpisodeAnswer(string Person, Sex Sex, DateOnly? BirthDate, string Municipality, string Measure, string MeasureTitle, DateOnly From, DateOnly? To);

/// <summary>A report behind a figure: a version of a start of a case, in which delivery, and when it became known.</summary>
internal sealed record ReportAnswer
{
    public required string Person { get; init; }

    public required string Municipality { get; init; }

    public required string CaseId { get; init; }

    public required string Event { get; init; }

    public required bool IsDelete { get; init; }

    public required string? Provision { get; init; }

    public required DateOnly? Day { get; init; }

    public required DateOnly? End { get; init; }

    public required string Receipt { get; init; }

    public required string File { get; init; }

    public required int Row { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }
}

/// <summary>The episodes and reports behind a figure, in the register as it was known when the figure was made.</summary>
internal sealed record PersonsAnswer
{
    public required string Table { get; init; }

    public required IReadOnlyDictionary<string, string> Cell { get; init; }

    /// <summary>The figure published; null when there is none or it is hidden.</summary>
    public required decimal? Published { get; init; }

    /// <summary>The release that it is from.</summary>
    public required string Release { get; init; }

    /// <summary>The instant that the register is known on: that of the release, or now in a preview.</summary>
    public required DateTimeOffset KnownOn { get; init; }

    /// <summary>The figure as it was counted then, before anything was hidden; null when there is no such cell.</summary>
    public required decimal? Counted { get; init; }

    /// <summary>The figure as the register gives it now; null when the table as it is now has no such cell.</summary>
    public required decimal? Now { get; init; }

    public required int Persons { get; init; }

    public required IReadOnlyList<EpisodeAnswer> Episodes { get; init; }

    public required IReadOnlyList<ReportAnswer> Reports { get; init; }

    /// <summary>The access as it was written down.</summary>
    public required int Access { get; init; }
}

/// <summary>Finds the persons behind a figure. The access is written down before anything is given.</summary>
internal sealed class PersonsBehind(StoreReading store, ReleaseReading releases, TimeProvider clock) : IDisposable
{
    private readonly KnownRegisters _registers = new(store, clock);

    /// <summary>Episodes and reports behind the cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="access">Who looks, and why; the number of persons is filled in.</param>
    /// <exception cref="IOException">The access cannot be written down.</exception>
    public PersonsAnswer Look(CellExplanation cell, Access access)
    {
        var codes = cell.Values.Select(v => v.Code).ToArray();
        var current = store.Tables().Find(cell.Table.Code);
        var origin = FigureOrigin.Of(releases, cell);
        return _registers.Use(origin?.Manifest, register => Look(cell, access, codes, register, origin, Has(current, codes) ? current![codes] : null));
    }

    public void Dispose() => _registers.Dispose();

    private PersonsAnswer Look(CellExplanation cell, Access access, string[] codes, KnownRegister register, FigureOrigin? origin, decimal? now)
    {
        var (counted, episodes) = Episodes(register, origin, cell, codes);
        var persons = episodes.Select(e => e.Person).ToHashSet();
        var noted = AccessLog.Append(new StorePaths(store.Folder), access with { Persons = persons.Count });
        return new PersonsAnswer
        {
            Table = cell.Table.Code,
            Cell = cell.Table.Cube.Dimensions.Zip(codes).ToDictionary(d => d.First.Code, d => d.Second, StringComparer.Ordinal),
            Published = cell.Table.Cube[codes],
            Release = cell.Table.Release,
            KnownOn = origin?.Manifest.KnownOn ?? register.Instant,
            Counted = counted,
            Now = now,
            Persons = persons.Count,
            Episodes = [.. episodes.Select(e => new EpisodeAnswer(e.Person.ToString(), e.Sex, e.BirthDate, e.Episode.Municipality.Code, e.Episode.Measure.BankCode, e.Episode.Measure.Title.Da, e.Episode.Period.From, e.Episode.Period.To))],
            Reports = persons.Count == 0 ? [] : Reports(register.Store, cell, episodes),
            Access = noted.Number,
        };
    }

    /// <summary>The cell as the log names it.</summary>
    public static string NameOf(CellExplanation cell) => string.Join(' ', cell.Table.Cube.Dimensions.Zip(cell.Values).Select(v => $"{v.First.Code}={v.Second.Code}"));

    private static bool Has(Cube? cube, string[] codes) => cube is not null && cube.Dimensions.Zip(codes).All(d => d.First.IndexOf(d.Second) >= 0);

    // As the release counted: without the municipalities that were left out of the year.
    private static (decimal? Counted, IReadOnlyList<TracedEpisode> Episodes) Episodes(KnownRegister register, FigureOrigin? origin, CellExplanation cell, string[] codes)
    {
        if (register.Store.SnapshotPath is not { } path)
            return (null, []);
        using var snapshot = Snapshot.Open(path);
        var figures = TableInput.Read(register.Store.Database.PackedFiles(), register.Store.Paths.Packed);
        var whole = TableRun.Compute(snapshot, [cell.Table.Cube.Declaration], cell.Year, cell.Year, register.Day, 1, figures);
        var left = (origin?.Manifest.Unapproved ?? []).Where(u => u.Year == cell.Year && u.Decision == ApprovalDecision.LeaveOut)
            .Select(u => new LeftOut(u.Year, Geography.Municipalities.First(m => m.Code == u.Municipality))).ToList();
        var own = ReleaseRun.Compute(snapshot, figures, whole, left, register.Day).FirstOrDefault(p => p.Years.Contains(cell.Year));
        return own is null || !Has(own.Cubes[0], codes) ? (null, []) : (own.Cubes[0][codes], Trace.Of(own.Cubes[0], own.Snapshot, codes));
    }

    // All versions of the cases that the episodes are built from, and nothing of what else is known about the persons: a version of such a case
    // that says who it is about has its day within an episode of its person, in the episode's municipality and under a provision of a measure that the figure counts.
    private static List<ReportAnswer> Reports(RegisterStore register, CellExplanation cell, IReadOnlyList<TracedEpisode> episodes)
    {
        var measures = cell.Basis.Select(b => b.Measure).ToHashSet();
        var statistics = measures.Select(m => m.Statistic).ToHashSet();
        var persons = episodes.Select(e => e.Person).ToHashSet();
        // A case may call the person by a number from before.
        var inPlace = episodes.ToLookup(e => e.Episode.Municipality);
        var ofPerson = episodes.ToLookup(e => (e.Person, e.Episode.Municipality));
        IEnumerable<TracedEpisode> Candidates(CaseVersion v) => persons.Contains(v.Person) ? ofPerson[(v.Person, v.Municipality!)] : inPlace[v.Municipality!];
        bool IsCounted(CaseVersion v) => v.Person.IsGiven && (v.Provision is not { } provision || Measures.ProvisionIndex(provision) is not (>= 0 and var at) || measures.Contains(Measures.MeasureUnder(at)))
            && (v.Day is not { } day || Candidates(v).Any(e => e.Episode.Period.Contains(day)));
        var versions = CaseHistory.OfPersons(register, persons, statistics, cell.Municipalities.ToHashSet());
        // An end names nobody: it is about whom its case is about.
        var cases = versions.Where(IsCounted).GroupBy(v => (v.Statistic, v.Municipality, v.CaseId)).ToDictionary(g => g.Key, g => g.Last().Person);
        return
        [
            .. versions.Where(v => cases.ContainsKey((v.Statistic, v.Municipality, v.CaseId))).Select(v => new ReportAnswer
            {
                Person = (v.Person.IsGiven ? v.Person : cases[(v.Statistic, v.Municipality, v.CaseId)]).ToString(),
                Municipality = v.Reporter,
                CaseId = v.CaseId,
                Event = v.Event,
                IsDelete = v.IsDelete,
                Provision = v.Provision?.ToString(),
                Day = v.Day,
                End = v.End,
                Receipt = v.Receipt.Id,
                File = v.Receipt.FileName,
                Row = v.Row,
                ReceivedAt = v.Receipt.ReceivedAt,
            }),
        ];
    }
}
