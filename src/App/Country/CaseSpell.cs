using Socialstat.Law;

namespace Socialstat.App;

/// <summary>How the case is tied to a person before it is tied to the child's CPR number.</summary>
/// <param name="Kind">Value of person_id_type.</param>
/// <param name="Id">The identity.</param>
/// <param name="ChildFrom">First day with the child's CPR number; <see cref="Day.Open"/> when it never comes.</param>
internal sealed record OtherIdentity(string Kind, string Id, int ChildFrom);

/// <summary>One case: a measure of a child in a municipality from start to end.</summary>
internal sealed record CaseSpell
{
    public required Child Child { get; init; }

    public required MeasureProfile Profile { get; init; }

    public required int Municipality { get; init; }

    public required int Start { get; init; }

    /// <summary>Last day, or <see cref="Day.Open"/>.</summary>
    public required int End { get; init; }

    public required string CaseId { get; init; }

    /// <summary>Whether the case ends because the child moves.</summary>
    public bool EndsByMove { get; init; }

    /// <summary>Day on which the provision of barnets lov is reported for a case that started under serviceloven, or null.</summary>
    public int? ConvertedOn { get; init; }

    public OtherIdentity? Identity { get; init; }

    public Statistic Statistic => Profile.Measure.Statistic;

    /// <summary>The birthday before which the measure must have ended.</summary>
    public int LimitBirthday => Day.Birthday(Child.Birth, Profile.Measure.AgeLimit);
}
