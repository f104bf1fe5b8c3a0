namespace Socialstat.Validation;

/// <summary>Placements that ran past the birthday at which they should have ended.</summary>
internal static class RunsTooLong
{
    /// <summary>Those that ran past the age, at their close, or while they run at their opening.</summary>
    public static IEnumerable<Violation> Past(GroupView group, int age)
    {
        foreach (var placement in group.Placements)
        {
            foreach (var spell in placement.Spells)
            {
                if (EachPlacement.LastOf(spell) is { InForce: true } last && EachPlacement.LimitPassed(placement, spell, group.Today) is { } birthday && birthday == placement.Birthday(age))
                    yield return new Violation(last, Write.Day(spell.To), Write.Day(spell.From), Write.Day(birthday));
            }
        }
    }
}
