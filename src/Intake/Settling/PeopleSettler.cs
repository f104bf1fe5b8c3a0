using System.Runtime.InteropServices;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>All versions of persons, residence and population counts, and from them the newest of each.</summary>
internal sealed class PeopleSettler
{
    private const int PersonSection = 0;
    private const int ResidenceSection = 1;
    private const int PopulationSection = 2;

    private readonly List<PersonRow> _persons;
    private readonly List<ResidenceRow> _residences;
    private readonly List<PopulationRow> _population;

    private PeopleSettler(PersonRow[] persons, ResidenceRow[] residences, PopulationRow[] population)
    {
        _persons = [.. persons];
        _residences = [.. residences];
        _population = [.. population];
    }

    /// <summary>No versions.</summary>
    public static PeopleSettler Empty() => new([], [], []);

    /// <summary>Reads all versions from a packed file.</summary>
    public static PeopleSettler Read(string path) => new(
        PackedFile.Read<PersonRow>(path, PersonSection), PackedFile.Read<ResidenceRow>(path, ResidenceSection), PackedFile.Read<PopulationRow>(path, PopulationSection));

    /// <summary>Reads the newest versions from a packed file.</summary>
    public static PopulationRegister ReadRegister(string path) => new(
        PackedFile.Read<PersonRow>(path, PersonSection), PackedFile.Read<ResidenceRow>(path, ResidenceSection), PackedFile.Read<PopulationRow>(path, PopulationSection));

    /// <summary>Adds the rows of a delivery; gives whether there were any.</summary>
    public bool Add(ParsedDelivery delivery)
    {
        _persons.AddRange(delivery.Persons);
        _residences.AddRange(delivery.Residences);
        _population.AddRange(delivery.Population);
        return delivery.Persons.Count + delivery.Residences.Count + delivery.Population.Count > 0;
    }

    /// <summary>Leaves out deliveries, for a register as known on an earlier instant.</summary>
    public void Keep(Func<int, bool> delivery)
    {
        _persons.RemoveAll(r => !delivery(r.Delivery));
        _residences.RemoveAll(r => !delivery(r.Delivery));
        _population.RemoveAll(r => !delivery(r.Delivery));
    }

    /// <summary>The newest version of each person, residence period and count, by rank of delivery and then row.</summary>
    public PopulationRegister Settle(int[] ranks)
    {
        Newest(_persons, (a, b) => a.Id.CompareTo(b.Id), r => r.Delivery, r => r.Row, ranks);
        Newest(_residences, (a, b) => a.Id != b.Id ? a.Id.CompareTo(b.Id) : a.FromDay.CompareTo(b.FromDay), r => r.Delivery, r => r.Row, ranks);
        Newest(_population, ComparePopulation, r => r.Delivery, r => r.Row, ranks);
        return new PopulationRegister(Distinct(_persons, (a, b) => a.Id == b.Id), Distinct(_residences, (a, b) => a.Id == b.Id && a.FromDay == b.FromDay),
            Distinct(_population, (a, b) => ComparePopulation(a, b) == 0));
    }

    /// <summary>Writes all versions.</summary>
    public void WriteVersions(string path) => WriteRows(path, CollectionsMarshal.AsSpan(_persons), CollectionsMarshal.AsSpan(_residences), CollectionsMarshal.AsSpan(_population));

    /// <summary>Writes the newest versions.</summary>
    public static void WriteRegister(string path, PopulationRegister register) =>
        WriteRows(path, register.Persons, register.Residences, register.Population);

    private static void WriteRows(string path, ReadOnlySpan<PersonRow> persons, ReadOnlySpan<ResidenceRow> residences, ReadOnlySpan<PopulationRow> population) =>
        PackedFile.Write(path, MemoryMarshal.AsBytes(persons).ToArray(), MemoryMarshal.AsBytes(residences).ToArray(), MemoryMarshal.AsBytes(population).ToArray());

    private static int ComparePopulation(PopulationRow a, PopulationRow b) =>
        (a.Year, a.Municipality, a.Age, a.Sex).CompareTo((b.Year, b.Municipality, b.Age, b.Sex));

    private static void Newest<T>(List<T> rows, Comparison<T> byKey, Func<T, int> delivery, Func<T, int> row, int[] ranks) => rows.Sort((a, b) =>
    {
        var order = byKey(a, b);
        if (order == 0) order = ranks[delivery(b)].CompareTo(ranks[delivery(a)]);
        return order != 0 ? order : row(b).CompareTo(row(a));
    });

    private static T[] Distinct<T>(List<T> rows, Func<T, T, bool> same)
    {
        var newest = new List<T>(rows.Count);
        foreach (var row in rows)
        {
            if (newest.Count == 0 || !same(newest[^1], row))
                newest.Add(row);
        }

        return [.. newest];
    }
}
