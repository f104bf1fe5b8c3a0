using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>All versions of persons, residence and population counts, and from them the newest of each.</summary>
internal sealed class PeopleSettler
{
    private PersonRow[] _persons;
    private ResidenceRow[] _residences;
    private PopulationRow[] _population;
    private AccountRow[] _accounts;

    private PeopleSettler(PersonRow[] persons, ResidenceRow[] residences, PopulationRow[] population, AccountRow[] accounts)
    {
        _accounts = accounts;
        _persons = persons;
        _residences = residences;
        _population = population;
    }

    /// <summary>No versions.</summary>
    public static PeopleSettler Empty() => new([], [], [], []);

    /// <summary>Reads all versions from a packed file.</summary>
    public static PeopleSettler Read(string path) => new(PackedFile.Read<PersonRow>(path, 0), PackedFile.Read<ResidenceRow>(path, 1), PackedFile.Read<PopulationRow>(path, 2), PackedFile.Read<AccountRow>(path, 3));

    /// <summary>Adds the rows of deliveries, which give them up.</summary>
    public void Add(IReadOnlyCollection<ParsedDelivery> deliveries)
    {
        _persons = Joined(_persons, deliveries, d => d.Persons);
        _residences = Joined(_residences, deliveries, d => d.Residences);
        _population = Joined(_population, deliveries, d => d.Population);
        _accounts = Joined(_accounts, deliveries, d => d.Accounts);
    }

    /// <summary>The newest version of each person, residence period and count, by rank of delivery and then row.</summary>
    public PopulationRegister Settle(int[] ranks)
    {
        _persons = Sorted(_persons, r => r.Id.SortKey, (a, b) => a.Id.CompareTo(b.Id), r => ranks[r.Delivery], r => r.Row);
        _residences = Sorted(_residences, r => r.Id.SortKey, (a, b) => a.Id != b.Id ? a.Id.CompareTo(b.Id) : a.FromDay.CompareTo(b.FromDay), r => ranks[r.Delivery], r => r.Row);
        _population = Sorted(_population, KeyOf, (_, _) => 0, r => ranks[r.Delivery], r => r.Row);
        _accounts = Sorted(_accounts, r => ((ulong)(ushort)r.Year << 40) | ((ulong)(ushort)r.Municipality << 24), CompareAccounts, r => ranks[r.Delivery], r => r.Row);
        return new PopulationRegister(
            Newest(_persons, (a, b) => a.Id == b.Id), Newest(_residences, (a, b) => a.Id == b.Id && a.FromDay == b.FromDay), Newest(_population, (a, b) => KeyOf(a) == KeyOf(b)));
    }

    /// <summary>Writes all versions.</summary>
    public void WriteVersions(string path) =>
        PackedFile.Write(path, PackedFile.Bytes(_persons), PackedFile.Bytes(_residences), PackedFile.Bytes(_population), PackedFile.Bytes(_accounts));

    /// <summary>Writes the newest version of each row of the accounts; only after settling.</summary>
    public void WriteAccounts(string path) => PackedFile.Write(path, PackedFile.Bytes(Newest(_accounts, (a, b) => CompareAccounts(a, b) == 0)));

    private static int CompareAccounts(AccountRow a, AccountRow b) =>
        (a.Year, a.Municipality, a.Function, a.Grouping, a.Dranst, a.Art).CompareTo((b.Year, b.Municipality, b.Function, b.Grouping, b.Dranst, b.Art));

    private static ulong KeyOf(PopulationRow r) => ((ulong)(ushort)r.Year << 40) | ((ulong)(ushort)r.Municipality << 24) | ((ulong)(ushort)r.Age << 8) | (byte)r.Sex;

    private static T[] Joined<T>(T[] known, IReadOnlyCollection<ParsedDelivery> deliveries, Func<ParsedDelivery, List<T>> rows)
    {
        var added = deliveries.Sum(d => rows(d).Count);
        if (added == 0)
            return known;
        var all = new T[known.Length + added];
        known.CopyTo(all, 0);
        var to = known.Length;
        foreach (var delivery in deliveries)
        {
            var list = rows(delivery);
            list.CopyTo(all, to);
            to += list.Count;
            list.Clear();
            list.TrimExcess();
        }

        return all;
    }

    // Sorted as numbers first; rows that share the number are then put in order one by one, the newest version first.
    private static T[] Sorted<T>(T[] rows, Func<T, ulong> number, Comparison<T> byKey, Func<T, int> rank, Func<T, int> row)
    {
        var numbers = new ulong[rows.Length];
        var inOrder = true;
        for (var i = 0; i < rows.Length; i++)
        {
            numbers[i] = number(rows[i]);
            inOrder &= i == 0 || numbers[i] >= numbers[i - 1];
        }

        if (!inOrder)
        {
            var places = new int[rows.Length];
            for (var i = 0; i < places.Length; i++)
                places[i] = i;
            Array.Sort(numbers, places);
            var moved = new T[rows.Length];
            for (var i = 0; i < places.Length; i++)
                moved[i] = rows[places[i]];
            rows = moved;
        }

        var order = Comparer<T>.Create((a, b) =>
        {
            var result = byKey(a, b);
            if (result == 0) result = rank(b).CompareTo(rank(a));
            return result != 0 ? result : row(b).CompareTo(row(a));
        });
        for (var from = 0; from < rows.Length;)
        {
            var end = from + 1;
            while (end < rows.Length && numbers[end] == numbers[from])
                end++;
            if (end - from > 1)
                Array.Sort(rows, from, end - from, order);
            from = end;
        }

        return rows;
    }

    // The same array when every row is the only version.
    private static T[] Newest<T>(T[] rows, Func<T, T, bool> same)
    {
        var repeated = 0;
        for (var i = 1; i < rows.Length; i++)
            repeated += same(rows[i - 1], rows[i]) ? 1 : 0;
        if (repeated == 0)
            return rows;
        var newest = new T[rows.Length - repeated];
        var to = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (i == 0 || !same(rows[i - 1], rows[i]))
                newest[to++] = rows[i];
        }

        return newest;
    }
}
