using System.Text.RegularExpressions;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>What holds for the message of every finding that any test brings about.</summary>
internal static partial class Messages
{
    /// <summary>Both languages use the same values, each place has a value, and each value a place; only the offending value may be left out.</summary>
    public static void AreWhole(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Assert.True(finding.Crash is null, $"{finding.Rule.Code} crashed: {finding.Crash}");
            var danish = Places(finding.Rule.Message.Da);
            Assert.True(danish.SetEquals(Places(finding.Rule.Message.En)), $"{finding.Rule.Code}: the two messages use different values");
            Assert.True(danish.All(p => p < finding.Values.Length), $"{finding.Rule.Code}: the message asks for more values than the rule gives");
            var unused = Enumerable.Range(1, finding.Values.Length - 1).Except(danish);
            Assert.True(!unused.Any(), $"{finding.Rule.Code}: the rule gives values that the message does not show");
            Assert.Empty(Place().Matches(finding.Message(Language.Danish)));
        }
    }

    private static HashSet<int> Places(string message) =>
        [.. Place().Matches(message).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\{([0-9]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
