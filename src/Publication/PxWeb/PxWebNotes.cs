using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>What a reader must know of a single value.</summary>
public static class PxWebNotes
{
    /// <summary>The note of a value that counts another thing than its table does, or null.</summary>
    public static Text? Of(Category value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Counts switch
        {
            CountedUnit.Persons => new("Tæller personer, hver person én gang.", "Counts persons, each person once."),
            CountedUnit.Episodes => new("Tæller forløb af indsatser.", "Counts episodes of measures."),
            CountedUnit.Kroner => new("Beløb i kroner.", "Amounts in kroner."),
            _ => null,
        };
    }
}
