using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>How a chosen value is computed from values of the table.</summary>
internal enum Calculation
{
    /// <summary>One value, or the sum of several.</summary>
    Sum,

    /// <summary>The first times the second.</summary>
    Multiply,

    /// <summary>The first divided by the second.</summary>
    Divide,

    /// <summary>The first minus the second.</summary>
    Subtract,
}

/// <summary>A value that a request chooses.</summary>
/// <param name="Category">Code and text as the answer shows them.</param>
/// <param name="Calculation">How it is computed.</param>
/// <param name="Positions">Positions in the variable of the values it is computed from, in the order asked.</param>
internal sealed record ChosenValue(Category Category, Calculation Calculation, IReadOnlyList<int> Positions)
{
    /// <summary>Whether it is one of the table's own values.</summary>
    public bool IsPlain => Positions.Count == 1 && Calculation == Calculation.Sum;

    /// <summary>Whether it is more than an addition.</summary>
    public bool IsComputed => Calculation != Calculation.Sum;

    /// <summary>The table's own value at the position.</summary>
    public static ChosenValue Of(Dimension dimension, int position) => new(dimension.Categories[position], Calculation.Sum, [position]);
}

/// <summary>A variable that is part of the answer.</summary>
/// <param name="Dimension">Position of the variable in the table.</param>
/// <param name="Values">Values in the order shown.</param>
/// <param name="IsInHead">Whether it was asked for in the head; null when nothing was said.</param>
internal sealed record ChosenDimension(int Dimension, IReadOnlyList<ChosenValue> Values, bool? IsInHead);
