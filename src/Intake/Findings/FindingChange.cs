using Microsoft.Data.Sqlite;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>What a change of the register is for.</summary>
internal enum ChangeKind
{
    /// <summary>Deliveries that have just been received.</summary>
    Received,

    /// <summary>The same deliveries, judged again.</summary>
    JudgedAgain,

    /// <summary>Some of the deliveries that receipts have been given for; others still wait.</summary>
    Partial,
}

/// <summary>
/// What a change of the register means for the lives of findings: which came, went, came back, or are no longer what was accepted. It is
/// written to the finding log before the change takes effect.
/// </summary>
internal sealed class FindingChange(RegisterStore store, DatabaseOutput output)
{
    private const int LineLength = 20_000;
    private const string Columns = "f.id, f.origin, f.rule, f.severity, f.delivery, f.row, f.field, f.case_id, f.arguments";

    // What a touched finding means, by whether it was and is found.
    private const int HasAppeared = 1;
    private const int IsFixed = 2;
    private const int HasReturned = 3;
    private const int IsAccepted = 4;

    /// <summary>
    /// Compares, writes to the log, and takes the events in. A change that is part of something larger, or only a look at another day, is not
    /// told; the next one that is compares everything.
    /// </summary>
    /// <param name="received">When what the change is for was received.</param>
    /// <param name="options">The day that was judged on, and the clock.</param>
    /// <param name="kind">What kind of change it is.</param>
    public void Tell(IReadOnlyList<DateTimeOffset> received, ReceiveOptions options, ChangeKind kind)
    {
        if (kind == ChangeKind.Partial || (kind == ChangeKind.JudgedAgain && IsLook(options)))
        {
            FindingLives.SetBehind(store.Database, true);
            return;
        }

        var isBehind = FindingLives.IsBehind(store.Database);
        Compare(isBehind);
        var events = Lines(received.Count > 0 ? received.Max() : options.Clock.GetUtcNow(), options.Today).ToList();
        if (events.Count > 0)
            store.Findings.Append(events);
        foreach (var entry in events)
            FindingLives.Apply(store.Database, entry);
        FindingLives.SetApplied(store.Database, store.Findings);
        if (isBehind)
            FindingLives.SetBehind(store.Database, false);
    }

    // Looking at a day that has been, or is to come, tells nobody anything: findings that only hold on that day have not come or gone.
    private bool IsLook(ReceiveOptions options)
    {
        var now = TimeZoneInfo.ConvertTime(options.Clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen"));
        return options.Today > DateOnly.FromDateTime(now.DateTime) || options.Today < FindingLives.LastDay(store.Database);
    }

    private void Compare(bool isBehind)
    {
        if (isBehind)
            store.Database.Run("INSERT OR IGNORE INTO temp.touched SELECT id FROM finding UNION SELECT id FROM life WHERE present = 1");
        else
            output.Touched.Collect();
        store.Database.Run("CREATE TEMP TABLE IF NOT EXISTS changed (kind INTEGER, id INTEGER, PRIMARY KEY (kind, id)) WITHOUT ROWID");
        store.Database.Run("DELETE FROM temp.changed");
        store.Database.Run($"""
            INSERT INTO temp.changed SELECT * FROM (
              SELECT CASE WHEN present IS NULL AND found THEN {HasAppeared} WHEN present AND NOT found THEN {IsFixed}
                WHEN NOT present AND found THEN {HasReturned} WHEN present AND accepted_values IS NOT NULL THEN {IsAccepted} END AS kind, id
              FROM (SELECT t.id, l.present, l.accepted_values, EXISTS (SELECT 1 FROM finding f WHERE f.id = t.id
                AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.delivery = f.delivery AND s.row = f.row)) AS found FROM temp.touched t LEFT JOIN life l ON l.id = t.id))
            WHERE kind IS NOT NULL
            """);
    }

    private List<long> Changed(int kind)
    {
        using var command = store.Database.Command("SELECT id FROM temp.changed WHERE kind = $kind ORDER BY id", ("$kind", kind));
        using var rows = command.ExecuteReader();
        var ids = new List<long>();
        while (rows.Read())
            ids.Add(rows.GetInt64(0));
        return ids;
    }

    private IEnumerable<FindingEvents> Lines(DateTimeOffset at, DateOnly day)
    {
        var line = new FindingEvents { At = at, Day = day, Receipts = store.Receipts.Entries };
        foreach (var piece in Changed(HasAppeared).Chunk(LineLength))
            yield return line with { Appeared = Told(piece, HasAppeared) };
        foreach (var piece in Changed(IsFixed).Chunk(LineLength))
            yield return line with { Fixed = Told(piece, IsFixed) };
        var returned = Changed(HasReturned).ConvertAll(Written);
        var accepted = Changed(IsAccepted);
        var lapsed = accepted.Where(id => AcceptedValues.Of(store.Database, id) != FindingLives.AcceptedValues(store.Database, id)).Select(Written).ToList();
        if (returned.Count + lapsed.Count > 0)
            yield return line with { Returned = returned, Lapsed = lapsed };
    }

    private List<ToldGroup> Told(long[] ids, int kind)
    {
        var groups = new SortedDictionary<(string, string, string, string), ToldGroup>(Comparer<(string, string, string, string)>.Create(Order));
        var open = ids.ToHashSet();
        using (var command = store.Database.Command(
            $"SELECT {Columns} FROM temp.changed c CROSS JOIN finding f WHERE c.kind = $kind AND c.id BETWEEN $from AND $to AND f.id = c.id ORDER BY c.id, f.delivery DESC, f.row DESC",
            ("$kind", kind), ("$from", ids[0]), ("$to", ids[^1])))
            Take(command, open, groups, kind == IsFixed);
        if (open.Count > 0)
        {
            using var command = store.Database.Command($"SELECT {Columns} FROM temp.gone f ORDER BY f.delivery DESC, f.row DESC");
            Take(command, open, groups, kind == IsFixed);
        }

        if (open.Count > 0)
            TakeFromLog(open, groups);
        return [.. groups.Values];
    }

    private static int Order((string, string, string, string) a, (string, string, string, string) b)
    {
        var order = string.CompareOrdinal(a.Item1, b.Item1);
        if (order == 0) order = string.CompareOrdinal(a.Item2, b.Item2);
        if (order == 0) order = string.CompareOrdinal(a.Item3, b.Item3);
        return order != 0 ? order : string.CompareOrdinal(a.Item4, b.Item4);
    }

    private void Take(SqliteCommand command, HashSet<long> open, SortedDictionary<(string, string, string, string), ToldGroup> groups, bool withValues)
    {
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            if (!open.Remove(row.GetInt64(0)))
                continue;
            var (statistic, reporter) = output.Places.PlaceOf(row.GetInt64(1), row.GetInt32(4));
            var place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row.GetInt32(4)}:{row.GetInt32(5)}");
            var finding = new ToldFinding(Written(row.GetInt64(0)), row.GetString(7), place, withValues ? row.GetString(8) : null);
            Add(groups, new ToldGroup { Rule = row.GetString(2), Severity = row.GetInt32(3), Statistic = statistic, Reporter = reporter, Field = row.GetString(6), Findings = [] }, finding);
        }
    }

    // After a rebuild with other rules nothing else knows what was said before.
    private void TakeFromLog(HashSet<long> open, SortedDictionary<(string, string, string, string), ToldGroup> groups)
    {
        foreach (var group in store.Findings.Read().OfType<FindingEvents>().SelectMany(e => e.Appeared))
        {
            foreach (var finding in group.Findings)
            {
                if (FindingId.TryParse(finding.Id, out var id) && open.Remove(id.Number))
                    Add(groups, group with { Findings = [] }, finding with { Values = "" });
            }
        }
    }

    private static void Add(SortedDictionary<(string, string, string, string), ToldGroup> groups, ToldGroup group, ToldFinding finding)
    {
        var key = (group.Rule, group.Statistic, group.Reporter, group.Field);
        if (!groups.TryGetValue(key, out var known))
            groups.Add(key, known = group with { Findings = new List<ToldFinding>() });
        ((List<ToldFinding>)known.Findings).Add(finding);
    }

    private static string Written(long id) => new FindingId(id).ToString();
}
