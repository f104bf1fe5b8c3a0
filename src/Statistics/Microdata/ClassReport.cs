namespace Socialstat.Statistics;

/// <summary>
/// How many persons share what an outsider may know of them (k-anonymity), and how many different measures such a class of persons holds (l-diversity).
/// A class is one combination of the quasi-identifiers; persons are counted once in it, however many rows they have there.
/// </summary>
public sealed record ClassReport
{
    /// <summary>The variables that make up the classes.</summary>
    public required IReadOnlyList<string> QuasiIdentifiers { get; init; }

    /// <summary>Number of persons in all.</summary>
    public required int Persons { get; init; }

    /// <summary>Number of classes by number of persons in them.</summary>
    public required IReadOnlyDictionary<int, int> ClassesBySize { get; init; }

    /// <summary>Persons who stand in some class of fewer than 3.</summary>
    public required int PersonsUnder3 { get; init; }

    /// <summary>Persons who stand in some class of fewer than 5.</summary>
    public required int PersonsUnder5 { get; init; }

    /// <summary>The fewest different measures in a class when the measure is not among what is known; null when the extract has no measure.</summary>
    public required int? FewestMeasures { get; init; }

    /// <summary>Classes in which all persons have the same one measure, so that who is known to be in it has given it away.</summary>
    public required int ClassesWithOneMeasure { get; init; }

    /// <summary>The class size that an extract must have when nobody has accepted smaller ones.</summary>
    public const int Enough = 5;

    /// <summary>Number of classes.</summary>
    public int Classes => ClassesBySize.Values.Sum();

    /// <summary>Persons in the smallest class; 0 when there are none.</summary>
    public int Smallest => ClassesBySize.Count == 0 ? 0 : ClassesBySize.Keys.Min();

    /// <summary>Share of persons in some class of fewer than 3.</summary>
    public double ShareUnder3 => Persons == 0 ? 0 : (double)PersonsUnder3 / Persons;

    /// <summary>Share of persons in some class of fewer than 5.</summary>
    public double ShareUnder5 => Persons == 0 ? 0 : (double)PersonsUnder5 / Persons;

    /// <summary>Whether every class has enough persons.</summary>
    public bool IsEnough => PersonsUnder5 == 0;

    /// <summary>Counts the classes of rows.</summary>
    /// <param name="rows">The rows of the extract.</param>
    /// <param name="variables">Its variables.</param>
    public static ClassReport Of(IEnumerable<EpisodeFacts> rows, IReadOnlyList<MicrodataVariable> variables)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var known = variables.Where(v => v.IsQuasiIdentifier).ToList();
        var others = known.Where(v => v != MicrodataVariables.Measure).ToList();
        var hasMeasure = variables.Contains(MicrodataVariables.Measure);
        var classes = new Dictionary<string, HashSet<Pseudonym>>(StringComparer.Ordinal);
        var measures = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var persons = new HashSet<Pseudonym>();
        foreach (var row in rows)
        {
            persons.Add(row.Person);
            Of(classes, known, row).Add(row.Person);
            if (hasMeasure)
                Of(measures, others, row).Add(row.Episode.MeasureIndex);
        }

        int InClassesUnder(int size) => classes.Values.Where(c => c.Count < size).SelectMany(c => c).Distinct().Count();
        return new ClassReport
        {
            QuasiIdentifiers = [.. known.Select(v => v.Name)],
            Persons = persons.Count,
            ClassesBySize = classes.Values.GroupBy(c => c.Count).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Count()),
            PersonsUnder3 = InClassesUnder(3),
            PersonsUnder5 = InClassesUnder(Enough),
            FewestMeasures = hasMeasure && measures.Count > 0 ? measures.Values.Min(m => m.Count) : null,
            ClassesWithOneMeasure = measures.Values.Count(m => m.Count == 1),
        };
    }

    private static HashSet<T> Of<T>(Dictionary<string, HashSet<T>> classes, List<MicrodataVariable> known, EpisodeFacts row)
    {
        var name = string.Join('\u001F', known.Select(v => v.Show(row)));
        if (!classes.TryGetValue(name, out var found))
            classes.Add(name, found = []);
        return found;
    }
}
