using System.Collections.Concurrent;
using Socialstat.Law;

namespace Socialstat.Intake;

/// <summary>The header of a delivery: which column is which field.</summary>
internal sealed class DeliveryHeader
{
    private const int MostUnknown = 100;
    private const int LongestUnknown = 100;
    private static readonly ConcurrentDictionary<RecordType, Dictionary<string, int>> Known = new();

    /// <summary>Place of each column's field in the record; -1 for a column that the record type does not have.</summary>
    public required int[] Places { get; init; }

    /// <summary>Names of the columns as written.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The column that says by which schema version the delivery is made; it belongs to no record type. -1 when there is none.</summary>
    public int SchemaVersionAt { get; init; } = -1;

    /// <summary>Number of columns.</summary>
    public int Count => Places.Length;

    /// <summary>Columns that the record type does not have, as written.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>Mandatory columns that are not there, by machine name.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The header with these names; null when none is known.</summary>
    public static DeliveryHeader? Of(RecordType type, IReadOnlyList<string> names)
    {
        var places = new int[names.Count];
        var unknown = new List<string>();
        var seen = new HashSet<int>();
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = PlaceOf(type, names[i]);
            if (places[i] >= 0 && seen.Add(places[i]))
                continue;
            places[i] = -1;
            AddUnknown(unknown, names[i]);
        }

        return seen.Count == 0 ? null : new DeliveryHeader { Places = places, Names = names, Unknown = unknown, Missing = MissingOf(type, seen.Contains), SchemaVersionAt = names.ToList().FindIndex(IsSchemaVersion) };
    }

    /// <summary>Mandatory columns of the type that are not there.</summary>
    public static string[] MissingOf(RecordType type, Func<int, bool> isThere) =>
        [.. type.Fields.Where((use, place) => use.IsMandatoryColumn && !isThere(place)).Select(use => use.Field.Name)];

    /// <summary>Notes an unknown name; of very many only the first are named.</summary>
    public static void AddUnknown(List<string> unknown, string name)
    {
        name = name.Trim();
        if (name.Length == 0 || name == ProposalFile.Mark || IsSchemaVersion(name) || unknown.Count > MostUnknown)
            return;
        if (unknown.Count == MostUnknown)
            unknown.Add("…");
        else
            unknown.Add(name.Length > LongestUnknown ? name[..LongestUnknown] + "…" : name);
    }

    /// <summary>Place of the field with the machine name or Danish label, or -1.</summary>
    public static int PlaceOf(RecordType type, ReadOnlySpan<char> cell)
    {
        var name = cell.Trim().Trim('"').Trim();
        return !name.IsEmpty && Known.GetOrAdd(type, PlacesOf).GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var place) ? place : -1;
    }

    private static bool IsSchemaVersion(string name) =>
        name.Trim().Trim('"').Trim() is var bare && (bare.Equals("schema_version", StringComparison.OrdinalIgnoreCase) || bare.Equals("Skemaversion", StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, int> PlacesOf(RecordType type)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var place = 0; place < type.Fields.Count; place++)
        {
            places.TryAdd(type.Fields[place].Field.Name, place);
            places.TryAdd(type.Fields[place].Field.Label.Da, place);
        }

        return places;
    }
}
