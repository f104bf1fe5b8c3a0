using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>
/// Finds tables by free text in Danish and English: codes, titles, variables, subjects, values (a municipality, a measure, its section of
/// law) and notes. A table answers when it meets every word; where a word is met decides how much it counts for.
/// </summary>
public sealed class TableSearch
{
    private const int MostValues = 5;
    private const int Code = 60, Title = 20, Subject = 10, Variable = 12, Value = 6, Note = 2;
    private readonly List<Entry> _entries;

    /// <summary>Makes the list of words of a bank.</summary>
    public TableSearch(Bank bank)
    {
        ArgumentNullException.ThrowIfNull(bank);
        _entries = [.. bank.Tables.Select(t => new Entry(t))];
    }

    /// <summary>The tables that meet every word, the best first; equally good ones in official order.</summary>
    public IReadOnlyList<TableHit> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Words(text);
        return words.Count == 0 ? [] : [.. _entries.Select(e => e.Meet(words)).OfType<TableHit>().OrderByDescending(h => h.Score)];
    }

    /// <summary>The parts of a table that a search can be held to, by the names that PxWeb's first interface gives them.</summary>
    public static IReadOnlyCollection<string> Parts => Weights.Keys;

    /// <summary>The same among some parts of the tables only.</summary>
    /// <param name="text">The words.</param>
    /// <param name="parts">Some of <see cref="Parts"/>; others are not looked in.</param>
    public IReadOnlyList<TableHit> Find(string text, IEnumerable<string> parts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(parts);
        var weights = parts.Select(p => Weights.GetValueOrDefault(p)).ToHashSet();
        var words = Words(text);
        return words.Count == 0 ? [] : [.. _entries.Select(e => e.Meet(words, weights)).OfType<TableHit>().OrderByDescending(h => h.Score)];
    }

    private static readonly Dictionary<string, int> Weights = new(StringComparer.OrdinalIgnoreCase) { ["matrix"] = Code, ["title"] = Title, ["variables"] = Variable, ["values"] = Value };

    private static List<string> Words(string text) => SearchWords.Of(text).Where(w => !Unimportant.Contains(w)).Distinct(StringComparer.Ordinal).Take(12).ToList();

    // Words that every sentence has, and that name acts: they tell no table from another.
    private static readonly HashSet<string> Unimportant = new(StringComparer.Ordinal)
    {
        "i", "og", "efter", "pr", "til", "der", "for", "af", "paa", "in", "and", "by", "the", "of", "for", "to", "stk", "nr",
    };

    private sealed record Field(int Weight, string[] Words, ValueHit? Value);

    private sealed class Entry
    {
        private readonly PublicTable _table;
        private readonly List<Field> _fields = [];

        public Entry(PublicTable table)
        {
            _table = table;
            var declaration = table.Cube.Declaration;
            Add(Code, null, declaration.Code);
            Add(Title, declaration.Title);
            foreach (var subject in SubjectTree.PathTo(declaration))
                Add(Subject, subject.Text);
            Add(Note, declaration.Unit);
            foreach (var note in table.OwnNotes)
                Add(Note, note);
            foreach (var dimension in table.Cube.Dimensions)
            {
                Add(Variable, dimension.Text);
                Add(Variable, null, dimension.Code);
                foreach (var category in dimension.Categories)
                    Add(Value, new ValueHit(dimension, category), category.Text.Da, category.Text.En, category.Code);
            }
        }

        public TableHit? Meet(List<string> words, HashSet<int>? weights = null)
        {
            var score = 0;
            var values = new Dictionary<ValueHit, int>();
            foreach (var word in words)
            {
                var best = 0;
                foreach (var field in _fields.Where(f => weights is null || weights.Contains(f.Weight)))
                {
                    var match = field.Words.Max(w => SearchWords.Match(word, w));
                    if (match == 0)
                        continue;
                    best = Math.Max(best, field.Weight * match);
                    if (field.Value is { } value)
                        values[value] = values.GetValueOrDefault(value) + match;
                }

                if (best == 0)
                    return null;
                score += best;
            }

            // A value that meets several words is meant more likely than one that meets a single one.
            var most = values.Count == 0 ? 0 : values.Values.Max();
            var meant = values.Where(v => v.Value == most).Take(MostValues).Select(v => v.Key).ToList();
            return new TableHit(_table, score + (words.Count > 1 ? most : 0), meant);
        }

        private void Add(int weight, Text text) => Add(weight, null, text.Da, text.En);

        private void Add(int weight, ValueHit? value, params ReadOnlySpan<string> texts)
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            foreach (var text in texts)
                words.UnionWith(SearchWords.WaysOf(text));
            if (words.Count > 0)
                _fields.Add(new Field(weight, [.. words], value));
        }
    }
}
