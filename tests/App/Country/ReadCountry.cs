using System.Globalization;
using System.Security.Cryptography;
using Socialstat.App;
using Socialstat.Law;

namespace Socialstat.Tests.App;

/// <summary>A record of a delivery file as plain text, read without the product's own reader.</summary>
public sealed record CaseLine(string File, DateOnly Delivered, string Type, IReadOnlyDictionary<string, string> Values)
{
    public string this[string field] => Values.GetValueOrDefault(field, "");

    public string Case => $"{Type}/{this["acting_municipality"]}/{this["case_id"]}";

    public DateOnly? Date(string field) =>
        this[field].Length == 0 ? null : DateOnly.ParseExact(this[field], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public Measure Measure => Measures.MeasureUnder(Measures.ProvisionIndex(LawRef.Parse(this["measure_paragraph"])!.Value));
}

public sealed record PersonLine(string Id, DateOnly Birth, string Sex, DateOnly? Death, string Mother);

public sealed record ResidenceLine(string Id, string Municipality, DateOnly From, DateOnly To);

/// <summary>A country made in a folder of its own, read back.</summary>
public sealed class ReadCountry : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("country");

    public ReadCountry(CountryPlan plan)
    {
        Plan = plan;
        Summary = CountryGenerator.Generate(plan, _folder.FullName, null);
        Files = [.. _folder.GetFiles().Select(f => f.Name).Order(StringComparer.Ordinal)];
        Persons = Rows("persons").Select(r => new PersonLine(r["person_id"], Day(r["birth_date"])!.Value, r["sex"], Day(r["death_date"]), r["mother_id"]))
            .ToDictionary(p => p.Id);
        Residence = Rows("residence").Select(r => new ResidenceLine(r["person_id"], r["municipality"], Day(r["from"])!.Value, Day(r["to"]) ?? DateOnly.MaxValue))
            .ToLookup(r => r.Id);
        Population = Rows("population").ToDictionary(r => (r["year"], r["municipality"], r["age"], r["sex"]), r => long.Parse(r["persons"], CultureInfo.InvariantCulture));
        Cases = [.. Rows("support").Concat(Rows("disability"))
            .OrderBy(r => r.Delivered).ThenBy(r => r.File, StringComparer.Ordinal)];
    }

    public CountryPlan Plan { get; }

    public CountrySummary Summary { get; }

    public IReadOnlyList<string> Files { get; }

    public IReadOnlyDictionary<string, PersonLine> Persons { get; }

    public ILookup<string, ResidenceLine> Residence { get; }

    public IReadOnlyDictionary<(string Year, string Municipality, string Age, string Sex), long> Population { get; }

    /// <summary>Case records in the order they were delivered.</summary>
    public IReadOnlyList<CaseLine> Cases { get; }

    /// <summary>One hash over names and bytes of all files.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in Files)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
            hash.AppendData(File.ReadAllBytes(Path.Combine(_folder.FullName, name)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    public bool LivesIn(string person, string municipality, DateOnly day) =>
        Residence[person].Any(r => r.Municipality == municipality && r.From <= day && day <= r.To);

    public void Dispose() => _folder.Delete(recursive: true);

    private IEnumerable<CaseLine> Rows(string type)
    {
        foreach (var file in Files.Where(f => f.StartsWith(type + "_", StringComparison.Ordinal)))
        {
            var delivered = DateOnly.ParseExact(file.Split('_')[2], "yyyyMMdd", CultureInfo.InvariantCulture);
            var lines = File.ReadAllLines(Path.Combine(_folder.FullName, file));
            var header = lines[0].Split(';');
            foreach (var line in lines.Skip(1))
            {
                var values = line.Split(';');
                Assert.Equal(header.Length, values.Length);
                yield return new CaseLine(file, delivered, type, header.Zip(values).ToDictionary(p => p.First, p => p.Second));
            }
        }
    }

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>One clean and one faulty country for all tests.</summary>
public sealed class Countries : IDisposable
{
    public ReadCountry Clean { get; } = new(new CountryPlan { Persons = 9_000, Faults = 0, RecordsPerPerson = 1.5 });

    public ReadCountry Faulty { get; } = new(new CountryPlan { Persons = 9_000, Faults = 0.1, RecordsPerPerson = 1.5 });

    public void Dispose()
    {
        Clean.Dispose();
        Faulty.Dispose();
    }
}
