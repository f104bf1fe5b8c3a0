using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// What a finding was said by. When something is judged again, all that its origin said before is replaced.
/// </summary>
internal static class Origins
{
    private const long Ledgers = 1_000_000_000_000;
    private const long Across = 2_000_000_000_000;
    private const long Municipalities = 3_000_000_000_000;
    private const long Series = 4_000_000_000_000;
    private const long Comparisons = 5_000_000_000_000;
    private const long Persons = 6_000_000_000_000;
    private const long Statistics = 7_000_000_000_000;

    /// <summary>A delivery by itself.</summary>
    public static long OfDelivery(int ordinal) => ordinal;

    /// <summary>The cases of a statistic in a municipality.</summary>
    public static long OfLedger(Law.Statistic statistic, int municipality) => Ledgers + ((int)statistic * 1000) + municipality;

    /// <summary>Persons' spells across municipalities.</summary>
    public static long OfAcross(Law.Statistic statistic) => Across + (int)statistic;

    /// <summary>The figures of a municipality.</summary>
    public static long OfMunicipality(Law.Statistic statistic, int municipality) => Municipalities + ((int)statistic * 1000) + municipality;

    /// <summary>A municipality's figures against the others'.</summary>
    public static long OfComparison(Law.Statistic statistic, int municipality) => Comparisons + ((int)statistic * 1000) + municipality;

    /// <summary>Records of persons across municipalities and statistics, by a rule's position in the catalogue.</summary>
    public static long OfPersons(int rule) => Persons + rule;

    /// <summary>A municipality's records across statistics, by a rule of the statistic.</summary>
    public static long OfStatistics(Law.Statistic statistic, int municipality) => Statistics + ((int)statistic * 1000) + municipality;

    /// <summary>The municipality (index) that an origin of figures is about, or -1.</summary>
    public static int MunicipalityOf(long origin) =>
        origin is (>= Municipalities and < Series) or (>= Comparisons and < Persons) or >= Statistics && origin % 1000 < Law.Geography.Municipalities.Count ? (int)(origin % 1000) : -1;

    /// <summary>The same in the database: whether the origin of a finding f is about a municipality.</summary>
    public static string IsMunicipality { get; } = string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"((f.origin >= {Municipalities} AND f.origin < {Series}) OR (f.origin >= {Comparisons} AND f.origin < {Persons}) OR f.origin >= {Statistics})");

    /// <summary>The statistic that an origin of figures is about.</summary>
    public static Law.Statistic StatisticOf(long origin) => (Law.Statistic)(int)(origin % 1_000_000 / 1000);

    /// <summary>A delivery's place in its series.</summary>
    public static long OfSeries(int ordinal) => Series + ordinal;
}

/// <summary>Where findings of one origin go. Disposing hands on what is left.</summary>
internal abstract class FindingSink : IDisposable
{
    /// <summary>A finding.</summary>
    public abstract void Add(Finding finding);

    /// <summary>Takes back everything that the origin has said.</summary>
    public abstract void Clear();

    /// <summary>A version that a later one has made past: its own findings count as fixed.</summary>
    public abstract void Supersede(int delivery, int row);

    /// <summary>Number of records of the delivery that are on the error list for a reason outside themselves.</summary>
    public abstract void Rejected(int delivery, int count);

    /// <inheritdoc/>
    public abstract void Dispose();
}

/// <summary>Where everything goes that settling says: the store, or a list that only checks.</summary>
internal abstract class SettlementOutput
{
    /// <summary>Opens an origin anew; what it said before is forgotten. May be called by several threads.</summary>
    public abstract FindingSink Open(long origin);
}
