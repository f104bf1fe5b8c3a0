using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Dated changes of the numbers in rules.</summary>
public static class RuleChanges
{
    /// <summary>Changes for the record type that take effect after the first day, up to and with the last.</summary>
    public static IEnumerable<ReportingChange> Between(RecordType type, DateOnly from, DateOnly to, IReadOnlyList<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(rules);
        foreach (var rule in rules.Where(r => r.IsFor(type)))
        {
            foreach (var threshold in rule.Thresholds)
            {
                for (var i = 1; i < threshold.Value.Steps.Count; i++)
                {
                    var (step, before) = (threshold.Value.Steps[i], threshold.Value.Steps[i - 1]);
                    if (step.From > from && step.From <= to)
                        yield return new ReportingChange(type, ChangeKind.Threshold, step.From, InWords(rule, threshold, before.Value, step.Value), step.Source);
                }
            }
        }
    }

    private static Text InWords(Rule rule, Threshold threshold, int before, int now) => new(
        string.Create(CultureInfo.InvariantCulture, $"Regel {rule.Code} ({rule.Title.Da}): {threshold.Name.Da}: {now} i stedet for {before}."),
        string.Create(CultureInfo.InvariantCulture, $"Rule {rule.Code} ({rule.Title.En}): {threshold.Name.En}: {now} in place of {before}."));
}
