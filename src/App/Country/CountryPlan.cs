namespace Socialstat.App;

/// <summary>What the synthetic country shall be like. The same plan gives the same bytes on every machine.</summary>
public sealed record CountryPlan
{
    /// <summary>Most children that can be made; person numbers stay unique up to here.</summary>
    public const int MostPersons = 5_000_000;

    /// <summary>Another seed is another country.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Children in the population register. Their mothers come on top.</summary>
    public int Persons { get; init; } = 60_000;

    /// <summary>First year with reports.</summary>
    public int FromYear { get; init; } = 2015;

    /// <summary>Last year with reports. Deliveries end in January of the next year.</summary>
    public int ToYear { get; init; } = 2025;

    /// <summary>Share of the case records that carry one of the faults of <see cref="Faults"/>, 0-1.</summary>
    public double Faults { get; init; } = 0.02;

    /// <summary>Records of support measures per child, about. Benchmarks ask for more than a real country has.</summary>
    public double RecordsPerPerson { get; init; } = 0.8;

    /// <summary>Only the population register, support and disability measures: for measuring the packed register.</summary>
    public bool MeasuresOnly { get; init; }

    /// <summary>The municipality with full data about money; null when none has.</summary>
    public MoneyPlan? Money { get; init; }

    /// <summary>Code of the municipality where all children live; null when they are spread over the country. For measuring.</summary>
    public string? Only { get; init; }

    /// <summary>Throws when the plan cannot be carried out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds.</exception>
    public void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Persons, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Persons, MostPersons);
        ArgumentOutOfRangeException.ThrowIfLessThan(FromYear, 2007); // The municipalities are those from 2007.
        ArgumentOutOfRangeException.ThrowIfLessThan(ToYear, FromYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ToYear, 2035); // Digit 7 = 4 means the 2000s up to 2036.
        if (Faults is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(Faults));
        if (RecordsPerPerson is not (>= 0 and <= 20))
            throw new ArgumentOutOfRangeException(nameof(RecordsPerPerson));
    }
}
