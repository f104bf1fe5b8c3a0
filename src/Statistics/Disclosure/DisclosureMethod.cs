using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>How persons behind the figures of a table are protected.</summary>
public abstract record DisclosureMethod
{
    /// <summary>What is done, for notes and documentation.</summary>
    public abstract Text Describe();
}

/// <summary>No figure is hidden.</summary>
/// <param name="Why">Why that is enough.</param>
public sealed record NoProtection(Text Why) : DisclosureMethod
{
    /// <inheritdoc/>
    public override Text Describe() => Why;
}

/// <summary>Which cells may not be known.</summary>
public enum PrimaryRule
{
    /// <summary>
    /// Statistics Denmark's rule: a group must hold at least so many persons before anything more is told about it. Every combination of
    /// the table's groupings with one left out must hold the number; age and sex are core demography and are not something told.
    /// </summary>
    Margin,

    /// <summary>Every published cell must hold at least so many persons and units.</summary>
    Cell,
}

/// <summary>
/// Small groups are hidden, and with them as many other cells as it takes so that nobody can compute them from the rest.
/// Published figures are the true ones.
/// </summary>
/// <param name="Rule">Which cells may not be known.</param>
/// <param name="AtLeast">Number of persons that a group must hold.</param>
/// <param name="WholeGroupUpTo">A group of at most so many that is all in one cell, or all but one of its members, tells something about each: that cell is hidden too.</param>
public sealed record MinimumCount(PrimaryRule Rule, int AtLeast = 3, int WholeGroupUpTo = 3) : DisclosureMethod
{
    /// <summary>Smallest width of the interval in which an outsider can place a hidden figure.</summary>
    public int Width => AtLeast;

    /// <inheritdoc/>
    public override Text Describe() => Rule == PrimaryRule.Margin
        ? new($"grupper på under {AtLeast} personer oplyses der ikke mere om; tal, som de kunne beregnes af, er også skjult",
            $"nothing more is told about groups of fewer than {AtLeast} persons; figures from which they could be computed are hidden too")
        : new($"tal under {AtLeast} er skjult, og også tal, som de kunne beregnes af",
            $"figures below {AtLeast} are hidden, and figures from which they could be computed");
}

/// <summary>Small counts are rounded to zero or the base in the units themselves, so that all tables still add up.</summary>
/// <param name="Base">The base: no figure from 1 to one below it is published.</param>
public sealed record SmallCountRounding(int Base = 3) : DisclosureMethod
{
    /// <inheritdoc/>
    public override Text Describe() => new(
        $"små antal er afrundet til 0 eller {Base}, så tabellerne stadig stemmer indbyrdes",
        $"small counts are rounded to 0 or {Base} so that the tables still agree");
}

/// <summary>Every figure gets a little noise, the same wherever the same units are counted.</summary>
/// <param name="Table">The perturbation table.</param>
public sealed record CellKeyPerturbation(PerturbationTable Table) : DisclosureMethod
{
    /// <inheritdoc/>
    public override Text Describe() => new(
        "alle tal er ændret lidt og tilfældigt, ens hvor de samme enheder tælles; tal kan derfor ikke lægges sammen til totaler",
        "every figure is changed a little at random, in the same way wherever the same units are counted; figures therefore do not add up to totals");
}
