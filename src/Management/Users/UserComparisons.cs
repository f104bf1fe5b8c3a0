using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>What a child's help looks like in one of two places.</summary>
/// <param name="Measure">The measure or kind of place.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day; null when open.</param>
public sealed record UserSpell(Measure Measure, DateOnly Start, DateOnly? End);

/// <summary>Where a difference between the own list and the register lies.</summary>
public enum UserDifferenceKind
{
    /// <summary>Only in the own list.</summary>
    OnlyOwn,

    /// <summary>Only in the register.</summary>
    OnlyRegister,

    /// <summary>The same help on other days.</summary>
    OtherDates,

    /// <summary>Other help on days in common.</summary>
    OtherType,
}

/// <summary>A difference between the own list and the register.</summary>
/// <param name="Kind">Where it lies.</param>
/// <param name="Person">The child.</param>
/// <param name="Own">What the own list says; null when nothing.</param>
/// <param name="Register">What the register says; null when nothing.</param>
public sealed record UserDifference(UserDifferenceKind Kind, PersonId Person, UserSpell? Own, UserSpell? Register);

/// <summary>Users of one kind of help in both places.</summary>
/// <param name="Measure">The measure or kind of place.</param>
/// <param name="Users">Own users against the register's.</param>
public sealed record UserComparisonRow(Measure Measure, Deviation Users);

/// <summary>The own list against the register.</summary>
/// <param name="Rows">Kinds of help in official order.</param>
/// <param name="Placements">All placements: the sum of the rows shown, and never anything else.</param>
/// <param name="Differences">Child by child.</param>
/// <param name="Agreeing">Spells that are the same in both places.</param>
public sealed record UserComparison(IReadOnlyList<UserComparisonRow> Rows, Deviation Placements, IReadOnlyList<UserDifference> Differences, int Agreeing);

/// <summary>
/// Compares a municipality's own list of users with the register (joining report, section 3.1.1), counted in the same way on both sides. Sums hide more than
/// they show, so the children behind are given as three lists: only ours, only theirs, different dates or type.
/// </summary>
public static class UserComparisons
{
    /// <summary>The comparison in the year.</summary>
    /// <param name="own">The own list.</param>
    /// <param name="register">Spells of the register.</param>
    /// <param name="municipality">The municipality.</param>
    /// <param name="question">Year, day, and whether the register's users are those it acts or pays for.</param>
    /// <param name="basis">How users are counted.</param>
    public static UserComparison Compare(IReadOnlyList<OwnUser> own, IEnumerable<CaseSpell> register, Municipality municipality, UserQuestion question, UserBasis basis)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(municipality);
        ArgumentNullException.ThrowIfNull(question);
        var statistics = own.Select(o => o.Measure.Statistic).ToHashSet();
        var theirs = register.Where(s => (question.By == UserPlace.Paying && s.Payer > 0 ? s.Payer - 1 : s.Word.Municipality) == municipality.Index && statistics.Contains(Measures.All[s.Word.Measure].Statistic)).ToList();
        // Counted by the same code: the own list as spells of the municipality.
        var ours = own.Select(o => new CaseSpell(o.Person, SpellWord.Pack(municipality.Index, o.Measure.Index, o.From, o.To), 0, o.Place.Row, 0)).ToList();
        var counts = (Own: Counts(ours, question with { By = UserPlace.Acting }, municipality), Register: Counts(theirs, question, municipality));
        var rows = Measures.All.Where(m => counts.Own.ContainsKey(m) || counts.Register.ContainsKey(m))
            .Select(m => new UserComparisonRow(m, new Deviation(Number(counts.Own, m), Number(counts.Register, m)))).ToList();
        var placements = rows.Where(r => r.Measure.Statistic == Statistic.Placement).ToList();
        var (differences, agreeing) = UserDifferences.Of(ours, theirs, Period.OfYear(question.Year));
        return new UserComparison(rows, new Deviation(placements.Sum(r => r.Users.Here), placements.Sum(r => r.Users.There)), differences, agreeing);

        decimal Number(Dictionary<Measure, UserCount> found, Measure measure) => !found.TryGetValue(measure, out var count) ? 0 : basis switch
        {
            UserBasis.FullYear => count.Days / (decimal)question.DaysOfYear,
            UserBasis.Unique => count.UniqueUsers,
            _ => count.UsersOnDay,
        };
    }

    private static Dictionary<Measure, UserCount> Counts(IEnumerable<CaseSpell> spells, UserQuestion question, Municipality municipality) =>
        UserCounts.Of(spells, question).Where(c => c.Measure is not null && c.Place == Statistics.Places.Of(municipality)).ToDictionary(c => c.Measure!);
}
