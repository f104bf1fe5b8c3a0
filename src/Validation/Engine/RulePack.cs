using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Socialstat.Validation;

/// <summary>The rules as one thing that can be named: a hash over everything that is declared about them.</summary>
public static class RulePack
{
    /// <summary>First sixteen hexadecimal digits of the SHA-256 of all declarations. Another text, threshold or rule gives another hash; code behind a rule does not show in it.</summary>
    public static string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Catalogue.Rules.Select(Line)))))[..16];

    /// <summary>Everything that is declared about a rule, in a line.</summary>
    public static string Line(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return string.Join('\t', rule.Code, rule.Title, rule.Severity, rule.Scope, rule.IsDerived, Write.Day(rule.InForceFrom), string.Join(' ', rule.AppliesTo), string.Join(' ', rule.Fields), rule.JudgedOn,
            rule.Message, rule.Fix, string.Join(' ', rule.Sources), string.Join(' ', rule.Thresholds.SelectMany(t => t.Value.Steps.Select(s => string.Create(CultureInfo.InvariantCulture, $"{t.Name}:{s.From:yyyy-MM-dd}={s.Value}")))));
    }
}
