using System.Collections.Concurrent;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>One municipality's part of the store in one state, in memory, and what has been computed from it: a page that has been shown is not computed again until the store changes.</summary>
internal sealed class MunicipalData
{
    private readonly ConcurrentDictionary<object, Lazy<object>> _kept = new();

    /// <summary>The municipality.</summary>
    public required Municipality Municipality { get; init; }

    /// <summary>The children with a measure in the municipality, with their spells there.</summary>
    public required Snapshot Children { get; init; }

    /// <summary>Population counts.</summary>
    public required IReadOnlyList<PopulationRow> Population { get; init; }

    /// <summary>The day that the store was judged on: "today" of the pages.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What the municipality has imported about money.</summary>
    public required MoneyReading Money { get; init; }

    /// <summary>The days of its notifications of concern.</summary>
    public required IReadOnlyList<DateOnly> Notifications { get; init; }

    /// <summary>Unit costs of the country.</summary>
    public required CountryCosts Costs { get; init; }

    /// <summary>Where the whole country's snapshot stands.</summary>
    public required string SnapshotPath { get; init; }

    /// <summary>The folder of the store.</summary>
    public required StorePaths Paths { get; init; }

    /// <summary>The latest day on which the children can be counted: today, or earlier when reports have not come.</summary>
    public DateOnly CountDay => Keep("count-day", () => Management.CountDay.Of(Children, Municipality, Today));

    /// <summary>Why the children are not counted today; null when they are.</summary>
    public Text? CountedEarlier => CountDay == Today ? null : new(
        $"Børnene er talt {CountDay:yyyy-MM-dd}: forløb, der er begyndt senere, er ikke indberettet endnu, så tallene for i dag ville være for lave. Økonomien er opgjort {Today:yyyy-MM-dd}.",
        $"The children are counted on {CountDay:yyyy-MM-dd}: measures that began later have not been reported yet, so that the figures of today would be too low. Money is that of {Today:yyyy-MM-dd}.");

    /// <summary>The last day of the last whole year.</summary>
    public DateOnly YearEnd => new(Today.Year - 1, 12, 31);

    /// <summary>The spells in which the municipality acts or pays.</summary>
    public IReadOnlyList<Register.CaseSpell> Spells => Keep("spells", () => (IReadOnlyList<Register.CaseSpell>)[.. Costs.Spells.Where(s => s.Word.Municipality == Municipality.Index || s.Payer == Municipality.Index + 1)]);

    /// <summary>What the key stands for, computed once.</summary>
    public T Keep<T>(object key, Func<T> compute) where T : notnull => (T)_kept.GetOrAdd(key, _ => new Lazy<object>(() => compute())).Value;
}

/// <summary>The store as the municipal pages see it.</summary>
internal sealed class MunicipalReading(StoreReading store)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, (string State, MoneyReading Money, MunicipalData Data)> _kept = [];
    private readonly MoneyBooks _books = new(new StorePaths(store.Folder));
    private (string State, CountryCosts Costs)? _costs;

    /// <summary>The municipality's part in the state in force; null when nothing has been received.</summary>
    public MunicipalData? Of(Municipality municipality)
    {
        lock (_gate)
        {
            using var database = store.Open();
            var packed = database.PackedFiles();
            if (packed.GetValueOrDefault("snapshot") is not { } file || database.State("day") is not { } day)
                return null;
            var state = $"{day} {string.Join(' ', packed.Values.Order(StringComparer.Ordinal))} {MunicipalFiles.StampOf(store.Folder, municipality)}";
            var money = _books.Of(municipality);
            if (_kept.TryGetValue(municipality.Index, out var kept) && kept.State == state && ReferenceEquals(kept.Money, money))
                return kept.Data;
            if (_costs is not { } costs || costs.State != CountryState(packed))
                _costs = costs = (CountryState(packed), new CountryCosts(new StorePaths(store.Folder), packed));
            var paths = new StorePaths(store.Folder);
            using var whole = Snapshot.Open(Path.Combine(paths.Packed, file));
            var data = new MunicipalData
            {
                Municipality = municipality,
                Children = Part(whole, municipality),
                Population = [.. TableInput.Read(packed, paths.Packed).Population.Where(p => p.Municipality == municipality.Index)],
                Today = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                SnapshotPath = Path.Combine(paths.Packed, file),
                Paths = paths,
                Notifications = NotificationDays.Of(packed, paths.Packed, municipality),
                Money = money,
                Costs = costs.Costs,
            };
            _kept[municipality.Index] = (state, money, data);
            return data;
        }
    }

    private static string CountryState(IReadOnlyDictionary<string, string> packed) => string.Join(' ', packed.Values.Order(StringComparer.Ordinal));

    // Copied: the file may be taken away while a page is made.
    private static Snapshot Part(Snapshot whole, Municipality municipality)
    {
        var persons = new List<SnapshotPerson>();
        var spells = new List<ulong>();
        for (var i = 0; i < whole.Persons.Length; i++)
        {
            var first = spells.Count;
            foreach (var bits in whole.SpellsOf(i))
            {
                if (new SpellWord(bits).Municipality == municipality.Index)
                    spells.Add(bits);
            }

            if (spells.Count > first)
                persons.Add(whole.Persons[i] with { FirstSpell = first });
        }

        return new Snapshot([.. persons], [.. spells]);
    }
}
