using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>An axis of figures from a round number to a round number, with zero on it.</summary>
/// <param name="From">Where it begins: 0 or below.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Step">Distance between its marks.</param>
/// <param name="Unit">What follows the numbers at the marks.</param>
internal sealed record ChartScale(decimal From, decimal To, decimal Step, string Unit = "")
{
    /// <summary>0 to 100 per cent.</summary>
    public static ChartScale Percent { get; } = new(0, 100, 20, " %");

    /// <summary>The marks.</summary>
    public IEnumerable<decimal> Marks
    {
        get
        {
            for (var mark = From; mark <= To; mark += Step)
                yield return mark;
        }
    }

    /// <summary>A scale that holds the figures, with about <paramref name="steps"/> steps of 1, 2 or 5 times a power of ten; whole numbers get whole steps.</summary>
    public static ChartScale Over(IEnumerable<decimal> figures, int steps, int decimals)
    {
        decimal least = 0, most = 0;
        foreach (var figure in figures)
            (least, most) = (Math.Min(least, figure), Math.Max(most, figure));
        if (least == most)
            most = 1;
        var smallest = 1m;
        for (var i = 0; i < decimals; i++)
            smallest /= 10;
        var step = StepOf((most - least) / steps, smallest);
        return new ChartScale(Math.Floor(least / step) * step, Math.Ceiling(most / step) * step, step);
    }

    /// <summary>How far along the axis a figure is, from 0 to 1.</summary>
    public double At(decimal figure) => (double)((figure - From) / (To - From));

    /// <summary>A mark's text.</summary>
    public string Show(decimal mark, Language language)
    {
        var decimals = 0;
        for (var step = Step; step != decimal.Truncate(step) && decimals < 9; step *= 10)
            decimals++;
        return TableNumbers.Show(mark, decimals, language) + Unit;
    }

    private static decimal StepOf(decimal wanted, decimal smallest)
    {
        for (var power = smallest; ; power *= 10)
        {
            foreach (var step in new[] { power, power * 2, power * 5 })
            {
                if (step >= wanted)
                    return step;
            }
        }
    }
}
