using System.Collections.Frozen;

namespace Socialstat.Validation;

/// <summary>All active rules in official order, written by hand. A house test finds any rule that is not listed.</summary>
public static class Catalogue
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = Numbered(
    [
        .. GeneralRules.All,
        .. PlacementRules.All,
        .. SupportRules.All,
        .. NotificationRules.All,
        .. DisabilityRules.All,
        .. DrugRules.All,
        .. ShelterRules.All,
        .. CrisisRules.All,
        .. AdultRules.All,
        .. CarRules.All,
        .. ExpenditureRules.All,
        .. RegisterRules.All,
    ]);

    private static readonly FrozenDictionary<string, Rule> ByCode = Rules.ToFrozenDictionary(r => r.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules that have teeth on the day.</summary>
    public static IReadOnlyList<Rule> InForceOn(DateOnly day) => [.. Rules.Where(r => r.IsInForceOn(day))];

    /// <summary>The rule with the code, or null.</summary>
    public static Rule? WithCode(string code) => ByCode.GetValueOrDefault(code);

    private static Rule[] Numbered(Rule[] rules)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i].Index = i;
            if (rules[i] is AcrossRule { Alone: { } alone })
                alone.Index = i;
        }

        return rules;
    }
}
