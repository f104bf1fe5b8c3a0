using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A release as the log tells of it.</summary>
public sealed record Release
{
    /// <summary>Identifier, e.g. bu-2024.</summary>
    public required string Id { get; init; }

    /// <summary>Title in the calendar.</summary>
    public required Text Title { get; init; }

    /// <summary>Codes of the tables.</summary>
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>Newest reference year.</summary>
    public required int Year { get; init; }

    /// <summary>The day of publication.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When it was put in the calendar.</summary>
    public required DateTimeOffset PlannedAt { get; init; }

    /// <summary>The release that it corrects; null when none.</summary>
    public string? Corrects { get; init; }

    /// <summary>What was wrong with that.</summary>
    public Text? Remark { get; init; }

    /// <summary>Changes of day, oldest first.</summary>
    public IReadOnlyList<ReleaseRescheduled> Rescheduled { get; init; } = [];

    /// <summary>All decisions about municipalities, oldest first.</summary>
    public IReadOnlyList<MunicipalityDecided> Decided { get; init; } = [];

    /// <summary>Every making, oldest first; the last holds.</summary>
    public IReadOnlyList<ReleaseMade> Makings { get; init; } = [];

    /// <summary>When and why it was taken back; null when it was not.</summary>
    public ReleaseWithdrawn? Withdrawn { get; init; }

    /// <summary>The making that holds; null when it has not been made.</summary>
    public ReleaseMade? Made => Makings.Count == 0 ? null : Makings[^1];

    /// <summary>The instant announced.</summary>
    public DateTimeOffset Publish => PublicationHour.On(Day);

    /// <summary>The instant from which it is public: the one announced, or when it was made if that was later. Null when it has not been made.</summary>
    public DateTimeOffset? PublicFrom => Made is not { } made ? null : made.At > Publish ? PublicationHour.InDenmark(made.At) : Publish;

    /// <summary>Whether it has been public, perhaps until it was withdrawn.</summary>
    public bool HasBeenPublic(DateTimeOffset instant) => PublicFrom is { } from && from <= instant && !(Withdrawn?.At < from);

    /// <summary>Whether it is public.</summary>
    public bool IsPublic(DateTimeOffset instant) => HasBeenPublic(instant) && !(Withdrawn?.At <= instant);

    /// <summary>What is decided about municipalities that have not approved: the last decision about each municipality and year.</summary>
    public IReadOnlyList<UnapprovedMunicipality> Unapproved => [.. Decided.GroupBy(d => (d.Municipality, d.Year)).Select(g => g.Last())
        .Where(d => d.Decision is not null).OrderBy(d => d.Year).ThenBy(d => d.Municipality, StringComparer.Ordinal)
        .Select(d => new UnapprovedMunicipality(d.Municipality, d.Year, d.Decision!.Value, d.Reason))];

    /// <summary>Whether something was decided about municipalities after the making that holds.</summary>
    public bool IsDecidedSinceMade => Made is { } made && Decided.Any(d => d.Number > made.Number);
}
