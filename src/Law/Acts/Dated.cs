namespace Socialstat.Law;

/// <summary>A value (or a function) with the day it came into force and the text that put it in force.</summary>
/// <param name="From">First day on which the value holds.</param>
/// <param name="Value">The value.</param>
/// <param name="Source">Where it is decided.</param>
public sealed record DatedStep<T>(DateOnly From, T Value, string Source);

/// <summary>
/// A value with its history in one place. Each step holds until the day before the next.
/// There is no default: asking for a day before the first step is an error in the declaration, not a zero.
/// </summary>
public sealed class Dated<T>
{
    private readonly DatedStep<T>[] _steps;

    /// <summary>Declares the steps, oldest first.</summary>
    /// <exception cref="ArgumentException">No step, or steps that are not in order of date.</exception>
    public Dated(params DatedStep<T>[] steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        if (steps.Length == 0)
            throw new ArgumentException("A dated value needs at least one step.", nameof(steps));
        for (var i = 1; i < steps.Length; i++)
        {
            if (steps[i].From <= steps[i - 1].From)
                throw new ArgumentException($"Step {steps[i].From:yyyy-MM-dd} does not come after {steps[i - 1].From:yyyy-MM-dd}.", nameof(steps));
        }

        _steps = steps;
    }

    /// <summary>All steps, oldest first.</summary>
    public IReadOnlyList<DatedStep<T>> Steps => _steps;

    /// <summary>The value in force on the day.</summary>
    /// <exception cref="NothingInForceException">The day is before the first step.</exception>
    public T On(DateOnly day)
    {
        for (var i = _steps.Length - 1; i >= 0; i--)
        {
            if (_steps[i].From <= day)
                return _steps[i].Value;
        }

        throw new NothingInForceException(day, _steps[0].From);
    }

    /// <summary>Cuts a closed period into the pieces in which one value holds.</summary>
    /// <exception cref="NothingInForceException">The period starts before the first step.</exception>
    public IEnumerable<(Period Piece, T Value)> Over(Period period)
    {
        _ = On(period.From);
        for (var i = 0; i < _steps.Length; i++)
        {
            DateOnly? last = i + 1 < _steps.Length ? _steps[i + 1].From.AddDays(-1) : null;
            if (last < period.From || (period.To is { } to && _steps[i].From > to))
                continue;
            var from = _steps[i].From > period.From ? _steps[i].From : period.From;
            var end = last is null || (period.To is { } end2 && end2 < last) ? period.To : last;
            yield return (new Period(from, end), _steps[i].Value);
        }
    }
}

/// <summary>Helpers for declaring dated values briefly.</summary>
public static class Dated
{
    /// <summary>A value that has held since the first day the house knows (1 January 1900).</summary>
    public static Dated<T> Always<T>(T value, string source) => new(new DatedStep<T>(new DateOnly(1900, 1, 1), value, source));

    /// <summary>One step of a dated value.</summary>
    public static DatedStep<T> From<T>(int year, int month, int day, T value, string source) => new(new DateOnly(year, month, day), value, source);
}

/// <summary>Nothing was in force on the day asked for: the declaration lacks a step.</summary>
public sealed class NothingInForceException(DateOnly asked, DateOnly first)
    : InvalidOperationException($"Nothing is in force on {asked:yyyy-MM-dd}; the first step is {first:yyyy-MM-dd}.")
{
    /// <summary>The day asked for.</summary>
    public DateOnly Asked { get; } = asked;
}
