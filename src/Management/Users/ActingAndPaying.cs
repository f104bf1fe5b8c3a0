using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Users of an area that a municipality acts for, against those it pays for.</summary>
/// <param name="Area">The area.</param>
/// <param name="Users">Acting against paying: the percent is of those it pays for.</param>
public sealed record ActingAndPayingRow(UnitCostArea Area, Deviation Users);

/// <summary>
/// How much it matters whether users are counted by the municipality that acts or the one that pays (joining report, tables 3.9 and 3.10). Cost is that of
/// the one that pays, so a unit cost over users it acts for is too low where it acts for more than it pays for; most in own rooms, where young people over 18 move.
/// </summary>
public static class ActingAndPaying
{
    /// <summary>The areas with users, in official order.</summary>
    public static IReadOnlyList<ActingAndPayingRow> Of(IReadOnlyCollection<CaseSpell> spells, Municipality municipality, UserQuestion question, UserBasis basis)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        ArgumentNullException.ThrowIfNull(question);
        var acting = AreaUsers.Of(spells, question with { By = UserPlace.Acting });
        var paying = AreaUsers.Of(spells, question with { By = UserPlace.Paying });
        return [.. UnitCostAreas.All
            .Select(a => new ActingAndPayingRow(a, new Deviation(acting.GetValueOrDefault((a.Number, municipality.Index)).By(basis), paying.GetValueOrDefault((a.Number, municipality.Index)).By(basis))))
            .Where(r => r.Users.Here != 0 || r.Users.There != 0)];
    }

    /// <summary>All placements: the sum of the areas 1-7 shown.</summary>
    public static Deviation Total(IEnumerable<ActingAndPayingRow> rows)
    {
        var placements = rows.Where(r => r.Area.Number <= 7).ToList();
        return new Deviation(placements.Sum(r => r.Users.Here), placements.Sum(r => r.Users.There));
    }
}
