namespace Socialstat.Statistics;

/// <summary>A table counted in its extract: which persons or episodes each cell holds.</summary>
internal sealed class CountedOutput
{
    private readonly ResearchData _data;
    private readonly Dictionary<string, string> _personOf = new(StringComparer.Ordinal);

    public CountedOutput(OutputOfData output)
    {
        (_data, IsOfPersons, Cells) = (output.Data, output.Table.IsOfPersons, output.Table.Cells);
        var units = new string[_data.Rows.Count];
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < units.Length; i++)
        {
            var row = _data.Rows[i];
            var person = _data.PersonIn(row);
            // An episode has no number of its own: it is what is told about it, and those that are told alike are counted.
            var episode = string.Join(';', row);
            units[i] = IsOfPersons ? person : $"{episode};{before[episode] = before.GetValueOrDefault(episode) + 1}";
            _personOf[units[i]] = person;
        }

        Units = [.. Cells.Select(cell => Matching(cell.Conditions).Select(i => units[i]).Distinct().ToArray())];
    }

    public bool IsOfPersons { get; }

    public IReadOnlyList<OutputCell> Cells { get; }

    /// <summary>The units of each cell: pseudonyms, or episodes.</summary>
    public IReadOnlyList<string[]> Units { get; }

    public int PersonsIn(string[] units) => IsOfPersons ? units.Length : units.Select(u => _personOf[u]).Distinct().Count();

    /// <summary>How many persons there are who are alike in everything else.</summary>
    public int PersonsWithoutMeasure(OutputCell cell) =>
        Matching([.. cell.Conditions.Where(c => c.Variable != MicrodataVariables.Measure.Name)]).Select(i => _data.PersonIn(_data.Rows[i])).Distinct().Count();

    private IEnumerable<int> Matching(IReadOnlyList<(string Variable, IReadOnlyList<string> Values)> conditions)
    {
        var places = conditions.Select(c => (Place: _data.PlaceOf(c.Variable), Values: c.Values.ToHashSet(StringComparer.Ordinal))).ToArray();
        for (var i = 0; i < _data.Rows.Count; i++)
        {
            if (Array.TrueForAll(places, p => p.Place >= 0 && p.Values.Contains(_data.Rows[i][p.Place])))
                yield return i;
        }
    }
}
