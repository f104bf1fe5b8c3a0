using Socialstat.Law;

namespace Socialstat.Intake;

/// <summary>The header of a delivery: which column is which field.</summary>
internal sealed class Header
{
    /// <summary>Place of each column's field in the record; -1 for a column that the record type does not have.</summary>
    public required int[] Places { get; init; }

    /// <summary>Number of columns.</summary>
    public int Count => Places.Length;

    /// <summary>Columns that the record type does not have, as written.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>Mandatory columns that are not there, by machine name.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Reads the first row with the delimiter that finds most known columns; null when none is known.</summary>
    public static Header? Read(CsvRows rows, RecordType type, byte[] delimiters, out byte delimiter)
    {
        var line = rows.PeekLine();
        delimiter = delimiters.MaxBy(d => line.Split((char)d).Count(cell => PlaceOf(type, cell) >= 0));
        var chosen = (char)delimiter;
        if (!line.Split(chosen).Any(cell => PlaceOf(type, cell) >= 0))
            return null;
        rows.Read(delimiter);
        var names = Enumerable.Range(0, rows.Count).Select(rows.Value).ToArray();
        var places = names.Select(name => PlaceOf(type, name)).ToArray();
        var unknown = new List<string>();
        var seen = new HashSet<int>();
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0 && seen.Add(places[i]))
                continue;
            places[i] = -1;
            if (names[i].Trim().Length > 0)
                unknown.Add(names[i].Trim());
        }

        return new Header
        {
            Places = places,
            Unknown = unknown,
            Missing = [.. type.Fields.Where((use, place) => use.IsMandatoryColumn && !seen.Contains(place)).Select(use => use.Field.Name)],
        };
    }

    private static int PlaceOf(RecordType type, string cell)
    {
        var name = cell.Trim().Trim('"').Trim();
        for (var place = 0; place < type.Fields.Count; place++)
        {
            var field = type.Fields[place].Field;
            if (name.Equals(field.Name, StringComparison.OrdinalIgnoreCase) || name.Equals(field.Label.Da, StringComparison.OrdinalIgnoreCase))
                return place;
        }

        return -1;
    }
}
