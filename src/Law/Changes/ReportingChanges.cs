namespace Socialstat.Law;

/// <summary>What the declarations say is otherwise for reporters from one day to another.</summary>
public static class ReportingChanges
{
    /// <summary>
    /// Changes of the record type that take effect after the first day, up to and with the last: what a reporter finds otherwise on the last day
    /// than on the first. In order of day.
    /// </summary>
    public static IReadOnlyList<ReportingChange> Between(RecordType type, DateOnly from, DateOnly to) =>
        [.. Of(type).Where(c => c.TakesEffect > from && c.TakesEffect <= to).OrderBy(c => c.TakesEffect).ThenBy(c => c.Kind)];

    /// <summary>The first 1 January or 1 July after the day: when a version of the order can take effect.</summary>
    public static DateOnly NextVersion(DateOnly day) => day.Month < 7 ? new DateOnly(day.Year, 7, 1) : new DateOnly(day.Year + 1, 1, 1);

    /// <summary>Every dated change of the record type.</summary>
    public static IEnumerable<ReportingChange> Of(RecordType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Scopes(type).Concat(FieldChanges.Of(type)).Concat(MeasureChanges.Of(type)).Concat(DeadlineSteps(type));
    }

    private static IEnumerable<ReportingChange> Scopes(RecordType type) =>
        type.Scope.Select(step => new ReportingChange(type, ChangeKind.Scope, step.From, step.Value, step.Source));

    private static IEnumerable<ReportingChange> DeadlineSteps(RecordType type)
    {
        if (Deadlines.For(type) is not { } deadline)
            yield break;
        foreach (var step in deadline.Rule.Steps.Skip(1))
            yield return new(type, ChangeKind.Deadline, step.From, new($"Ny frist: {step.Value.Words.Da}.", $"New deadline: {step.Value.Words.En}."), step.Source);
        foreach (var exception in deadline.Exceptions)
        {
            foreach (var step in exception.Limit.Steps)
                yield return new(type, ChangeKind.Deadline, step.From, new($"{exception.Provision}: {step.Value.Words.Da}.", $"{exception.Provision}: {step.Value.Words.En}."), step.Source);
        }
    }
}
