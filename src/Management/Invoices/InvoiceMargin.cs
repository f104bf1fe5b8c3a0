using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>
/// How far an invoice may be from what has been committed: a percent of the commitment, an amount, or both at once. The limits themselves are allowed.
/// Nothing is allowed against a commitment of nothing.
/// </summary>
/// <param name="Percent">Percent of the commitment.</param>
/// <param name="Cap">Kroner; null = no limit in kroner.</param>
/// <param name="Either">Whether one of the two is enough; usually both must hold.</param>
public readonly record struct InvoiceMargin(decimal Percent, Kroner? Cap = null, bool Either = false)
{
    /// <summary>Five percent, as the report's municipalities use (section 4.5.6).</summary>
    public static InvoiceMargin Usual => new(5m);

    /// <summary>Whether the invoice may be paid.</summary>
    public bool Allows(Kroner invoiced, Kroner committed)
    {
        if (committed == Kroner.Zero)
            return false;
        var deviation = (invoiced - committed).Absolute;
        var withinPercent = deviation.Ore * 100m <= Percent * committed.Absolute.Ore;
        return Cap is not { } cap ? withinPercent : Either ? withinPercent || deviation <= cap : withinPercent && deviation <= cap;
    }
}
