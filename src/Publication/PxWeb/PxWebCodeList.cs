using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A list of values of a variable: some of the variable's own (a value set), or groups of them (an aggregation).</summary>
/// <param name="Name">Name without the prefix that tells what it is.</param>
/// <param name="Label">What it is called.</param>
/// <param name="IsAggregation">Whether the values are groups of other values of the variable.</param>
/// <param name="Values">The values in order.</param>
public sealed record PxWebCodeList(string Name, Text Label, bool IsAggregation, IReadOnlyList<PxWebCodeListValue> Values)
{
    /// <summary>The id: <c>vs_Regions</c> or <c>agg_Regions</c>.</summary>
    public string Id => (IsAggregation ? "agg_" : "vs_") + Name;

    /// <summary>The value that stands for the variable when it is left out; null when the list has none.</summary>
    public Category? Total => Values.Select(v => v.Category).FirstOrDefault(c => c.IsTotal);
}

/// <summary>A value of a code list.</summary>
/// <param name="Category">The value of the variable that it is. A group has published figures of its own, so that persons in several of its parts count once.</param>
/// <param name="Parts">Codes of the values that it is made of; its own when it is no group.</param>
public sealed record PxWebCodeListValue(Category Category, IReadOnlyList<string> Parts);
