namespace Socialstat.Publication;

/// <summary>All releases as known at an instant, in the order in which they were planned.</summary>
public sealed class ReleaseBook
{
    private readonly Dictionary<string, Release> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _order = [];

    /// <summary>Folds the events that had been written down at the instant.</summary>
    /// <exception cref="InvalidDataException">An event is about a release that was never planned, or one is planned twice.</exception>
    public ReleaseBook(IEnumerable<ReleaseEvent> events, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(events);
        Instant = instant;
        foreach (var told in events)
        {
            // The log is in the order of time; what comes after a later event is later too.
            HasLater |= told.At > instant;
            if (!HasLater)
                Take(told);
        }
    }

    /// <summary>Whether the log has events after the instant.</summary>
    public bool HasLater { get; }

    /// <summary>The instant.</summary>
    public DateTimeOffset Instant { get; }

    /// <summary>The releases.</summary>
    public IEnumerable<Release> Releases => _order.Select(id => _byId[id]);

    /// <summary>The release (letter case does not matter), or null.</summary>
    public Release? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    /// <summary>Releases that are public, or were until they were withdrawn; the newest first.</summary>
    public IEnumerable<Release> Published => Releases.Where(r => r.HasBeenPublic(Instant)).Reverse().OrderByDescending(r => r.PublicFrom);

    /// <summary>Releases that are announced and not public, by day. Nothing but title and day may be told of them.</summary>
    public IEnumerable<Release> Announced => Releases.Where(r => !r.HasBeenPublic(Instant)).OrderBy(r => r.Day);

    /// <summary>The release whose figures of the table are shown: the newest that is public and has it; null when there is none.</summary>
    public Release? Showing(string table) => Published.FirstOrDefault(r => r.IsPublic(Instant) && r.Tables.Contains(table));

    /// <summary>
    /// The release that comes before another in a table: the newest that is made, not withdrawn, and public before it.
    /// The figures are compared with it, and years that are no longer revised are taken from it.
    /// </summary>
    public Release? Before(Release release, string table)
    {
        ArgumentNullException.ThrowIfNull(release);
        return EarlierThan(release).Where(r => r.Withdrawn is null && r.Tables.Contains(table)).MaxBy(r => r.PublicFrom);
    }

    /// <summary>Everything that has been seen, or will have been, when a release becomes public: withdrawn figures too.</summary>
    public IEnumerable<Release> EarlierThan(Release release)
    {
        ArgumentNullException.ThrowIfNull(release);
        var publish = release.PublicFrom ?? (release.Publish > Instant ? release.Publish : Instant);
        return Releases.Where(r => r.Id != release.Id && (r.HasBeenPublic(Instant) || r.Withdrawn is null) && r.PublicFrom is { } from && from < publish);
    }

    /// <summary>The next instant after this at which what is public changes without anything being written down; null when none is in sight.</summary>
    public DateTimeOffset? NextChange => Releases.Where(r => r.Withdrawn is null && r.PublicFrom > Instant).Min(r => r.PublicFrom);

    private void Take(ReleaseEvent told)
    {
        if (told is ReleaseAnnounced announced)
        {
            if (!_byId.TryAdd(told.Release, Of(announced)))
                throw new InvalidDataException($"Release log: event {told.Number} plans {told.Release} again.");
            _order.Add(told.Release);
            return;
        }

        if (!_byId.TryGetValue(told.Release, out var release))
            throw new InvalidDataException($"Release log: event {told.Number} is about {told.Release}, which is not planned.");
        _byId[told.Release] = told switch
        {
            ReleaseRescheduled moved => release with { Day = moved.Day, Rescheduled = [.. release.Rescheduled, moved] },
            MunicipalityDecided decided => release with { Decided = [.. release.Decided, decided] },
            ReleaseMade made => release with { Makings = [.. release.Makings, made] },
            ReleaseWithdrawn withdrawn => release with { Withdrawn = withdrawn },
            _ => throw new InvalidDataException($"Release log: event {told.Number} is of an unknown kind."),
        };
    }

    private static Release Of(ReleaseAnnounced announced) => new()
    {
        Id = announced.Release,
        Title = announced.Title,
        Tables = announced.Tables,
        Year = announced.Year,
        Day = announced.Day,
        PlannedAt = announced.At,
        Corrects = (announced as ReleaseCorrected)?.Corrects,
        Remark = (announced as ReleaseCorrected)?.Remark,
    };
}
