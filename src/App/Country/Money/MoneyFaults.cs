namespace Socialstat.App;

/// <summary>
/// The faults that practitioners tell of (joining report, chapters 3 and 4), so many of each. A grant carries at most one, so that every list can be asked
/// for exactly its own.
/// </summary>
internal sealed class MoneyFaults
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>What has been made.</summary>
    public List<MadeFault> Made { get; } = [];

    /// <summary>So many of those that fit and carry no fault yet, spread evenly.</summary>
    public List<T> Take<T>(IReadOnlyList<T> fitting, int count, Func<T, string> id)
    {
        var free = fitting.Where(f => !_used.Contains(id(f))).ToList();
        var taken = new List<T>();
        for (var i = 0; i < Math.Min(count, free.Count); i++)
            taken.Add(free[(int)((long)i * free.Count / Math.Min(count, free.Count))]);
        foreach (var one in taken)
            _used.Add(id(one));
        return taken;
    }

    /// <summary>Notes a fault.</summary>
    public void Add(string kind, string id, long ore = 0) => Made.Add(new MadeFault(kind, id, ore));

    /// <summary>Writes the list beside the files, where an import of the folder does not look.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllLines(Path.Combine(folder, "faults.csv"), Made.Select(m => $"{m.Kind};{m.Id};{MoneyFiles.Kroner(m.Ore)}").Prepend("kind;id;amount"));
    }
}
