namespace Socialstat.App;

/// <summary>What was made.</summary>
public sealed record CountrySummary
{
    /// <summary>Delivery files written.</summary>
    public required int Files { get; init; }

    /// <summary>Children in the population register.</summary>
    public required long Persons { get; init; }

    /// <summary>Mothers in the population register.</summary>
    public required long Mothers { get; init; }

    /// <summary>Records of support measures.</summary>
    public required long SupportRecords { get; init; }

    /// <summary>Records of disability measures.</summary>
    public required long DisabilityRecords { get; init; }

    /// <summary>Periods of residence.</summary>
    public required long ResidenceRecords { get; init; }

    /// <summary>Rows of the population file.</summary>
    public required long PopulationRecords { get; init; }

    /// <summary>Faults made, by the name of the fault, in the order of <see cref="Faults.All"/>.</summary>
    public required IReadOnlyList<KeyValuePair<Fault, long>> FaultCounts { get; init; }

    /// <summary>Records of the other record types, by type.</summary>
    public required IReadOnlyDictionary<string, long> OtherRecords { get; init; }

    /// <summary>Faults made in them: record type, name, the rule that must find it, how many.</summary>
    public required IReadOnlyList<(string Type, string Name, string Rule, long Count)> OtherFaults { get; init; }

    /// <summary>What was made about money; null when no municipality has it.</summary>
    public MoneySummary? Money { get; init; }

    /// <summary>Records of all types.</summary>
    public long Records => OtherRecords.Values.Sum() + Persons + Mothers + SupportRecords + DisabilityRecords + ResidenceRecords + PopulationRecords;
}
