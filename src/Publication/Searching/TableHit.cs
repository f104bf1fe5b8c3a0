using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A value of a table that was asked for.</summary>
/// <param name="Dimension">The variable.</param>
/// <param name="Category">The value.</param>
public sealed record ValueHit(Dimension Dimension, Category Category);

/// <summary>A table that answers a search.</summary>
/// <param name="Table">The table.</param>
/// <param name="Score">How well it answers; the best first.</param>
/// <param name="Values">Values of it that were asked for, the best first.</param>
public sealed record TableHit(PublicTable Table, int Score, IReadOnlyList<ValueHit> Values);
