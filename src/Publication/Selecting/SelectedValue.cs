using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A value of a selection: one of the table's own, or a sum of several.</summary>
/// <param name="Category">Code and text as the answer shows them.</param>
/// <param name="Positions">Positions in the dimension of the table that are added; one for a value of the table's own.</param>
public sealed record SelectedValue(Category Category, IReadOnlyList<int> Positions)
{
    /// <summary>The value of the dimension at the position.</summary>
    public static SelectedValue Of(Dimension dimension, int position)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return new SelectedValue(dimension.Categories[position], [position]);
    }

    /// <summary>The sum of values.</summary>
    public static SelectedValue Sum(string code, Text text, IReadOnlyList<int> positions) => new(new Category(code, text, []), positions);
}
