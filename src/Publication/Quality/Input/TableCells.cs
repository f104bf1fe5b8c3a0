namespace Socialstat.Publication;

/// <summary>A table of a release.</summary>
/// <param name="Code">Code.</param>
/// <param name="FirstYear">First year.</param>
/// <param name="LastYear">Last year.</param>
/// <param name="LaidOut">Cells laid out: every combination of the values.</param>
/// <param name="NotRelevant">Of these: cells of measures in years in which they did not exist.</param>
/// <param name="WithoutFigure">Of the relevant ones: cells without a figure before anything was hidden.</param>
/// <param name="Hidden">Of the relevant ones: cells whose figure is hidden to protect persons.</param>
public sealed record TableCells(string Code, int FirstYear, int LastYear, long LaidOut, long NotRelevant, long WithoutFigure, long Hidden)
{
    /// <summary>Cells in which a figure has meaning.</summary>
    public long Relevant => LaidOut - NotRelevant;

    /// <summary>Relevant cells with a figure before anything was hidden.</summary>
    public long Computed => Relevant - WithoutFigure;

    /// <summary>Relevant cells with a figure that everybody can see.</summary>
    public long Published => Computed - Hidden;
}

/// <summary>What changed from one release to the next in a table and a year, over cells that have a figure in both.</summary>
/// <param name="Table">Code of the table.</param>
/// <param name="Year">Reference year.</param>
/// <param name="Earlier">The earlier release.</param>
/// <param name="Later">The later release.</param>
/// <param name="Sums">The sums that the indicators are made from.</param>
public sealed record RevisionFacts(string Table, int Year, string Earlier, string Later, RevisionSums Sums);

/// <summary>The main figure of a table and a year as a release gave it: the whole country, everything in all.</summary>
/// <param name="Table">Code of the table.</param>
/// <param name="Year">Reference year.</param>
/// <param name="Release">The release.</param>
/// <param name="Value">The figure; null when it was not published.</param>
public sealed record VintageFigure(string Table, int Year, string Release, decimal? Value);
