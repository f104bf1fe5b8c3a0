namespace Socialstat.Law;

/// <summary>
/// An amount in Danish kroner, kept in ore and added with overflow checked. Payments are whole ore, so what is multiplied is rounded once,
/// half away from zero, when it becomes a payment; what is shown is rounded when it is shown, and never added up afterwards.
/// </summary>
/// <param name="Ore">The amount in ore.</param>
public readonly record struct Kroner(long Ore) : IComparable<Kroner>
{
    /// <summary>No money.</summary>
    public static Kroner Zero => default;

    /// <summary>The amount as a decimal number of kroner.</summary>
    public decimal Amount => Ore / 100m;

    /// <summary>The amount without its sign.</summary>
    public Kroner Absolute => new(Math.Abs(Ore));

    /// <summary>So many kroner; parts of an ore are rounded half away from zero.</summary>
    /// <exception cref="OverflowException">More than can be kept.</exception>
    public static Kroner Of(decimal kroner) => new(decimal.ToInt64(Math.Round(kroner * 100m, 0, MidpointRounding.AwayFromZero)));

    /// <summary>The sum.</summary>
    public static Kroner operator +(Kroner left, Kroner right) => new(checked(left.Ore + right.Ore));

    /// <summary>The difference.</summary>
    public static Kroner operator -(Kroner left, Kroner right) => new(checked(left.Ore - right.Ore));

    /// <summary>The amount with the other sign.</summary>
    public static Kroner operator -(Kroner value) => new(checked(-value.Ore));

    /// <summary>So many times the amount.</summary>
    public static Kroner operator *(Kroner value, int times) => new(checked(value.Ore * times));

    /// <summary>A part or a multiple of the amount, rounded to the ore half away from zero.</summary>
    public static Kroner operator *(Kroner value, decimal factor) => Of(value.Amount * factor);

    /// <summary>Whether the left is less.</summary>
    public static bool operator <(Kroner left, Kroner right) => left.Ore < right.Ore;

    /// <summary>Whether the left is more.</summary>
    public static bool operator >(Kroner left, Kroner right) => left.Ore > right.Ore;

    /// <summary>Whether the left is not more.</summary>
    public static bool operator <=(Kroner left, Kroner right) => left.Ore <= right.Ore;

    /// <summary>Whether the left is not less.</summary>
    public static bool operator >=(Kroner left, Kroner right) => left.Ore >= right.Ore;

    /// <inheritdoc/>
    public int CompareTo(Kroner other) => Ore.CompareTo(other.Ore);

    /// <summary>Kroner and ore as people write them: <c>1.412,50</c> in Danish.</summary>
    public string In(Language language) => Amount.ToString("N2", NumberForm.In(language));

    /// <summary>Whole kroner, rounded half away from zero.</summary>
    public string WholeIn(Language language) => Math.Round(Amount, 0, MidpointRounding.AwayFromZero).ToString("N0", NumberForm.In(language));

    /// <summary>Kroner with a point, as machines read it: <c>1412.50</c>.</summary>
    public override string ToString() => Amount.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}
