using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A provision behind a figure, and how it stood in the year.</summary>
/// <param name="Provision">Act and section.</param>
/// <param name="Days">The days of the year on which a measure could start under it; null when there are none.</param>
/// <param name="IsCarriedOver">Whether measures begun under it earlier still run on it: they keep their basis until a new decision (BL section 213).</param>
public sealed record DatedProvision(LawRef Provision, Period? Days, bool IsCarriedOver);

/// <summary>A measure counted in a figure, with its legal basis in the year.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Provisions">Its provisions in all acts.</param>
public sealed record MeasureBasis(Measure Measure, IReadOnlyList<DatedProvision> Provisions)
{
    /// <summary>The measure as it stood in the year; null when it has no figures in it.</summary>
    public static MeasureBasis? Of(Measure measure, int year)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (!measure.HasFiguresIn(year))
            return null;
        var days = Period.OfYear(year);
        return new MeasureBasis(measure, [.. measure.Provisions.Select(p => Of(p, days)).Where(p => p.Days is not null || p.IsCarriedOver)]);
    }

    private static DatedProvision Of(LawRef provision, Period year)
    {
        var act = provision.Act.InForce;
        if (!act.Overlaps(year))
            return new DatedProvision(provision, null, act.To < year.From);
        var from = act.From > year.From ? act.From : year.From;
        var to = act.To is { } end && end < year.To ? end : year.To;
        return new DatedProvision(provision, new Period(from, to), false);
    }
}
