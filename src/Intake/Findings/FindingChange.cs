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
    private const string StandsWhere = """
        NOT EXISTS (SELECT 1 FROM superseded s WHERE s.delivery = f.delivery AND s.row = f.row)
        """;

    private readonly List<long> _appeared = [];
    private readonly List<long> _fixed = [];
    private readonly List<string> _returned = [];
    private readonly List<string> _lapsed = [];

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
        store.Database.Run("CREATE TEMP TABLE IF NOT EXISTS touched (id INTEGER PRIMARY KEY)");
        store.Database.Run("DELETE FROM temp.touched");
        if (isBehind)
            store.Database.Run("INSERT INTO temp.touched SELECT id FROM finding UNION SELECT id FROM life WHERE present = 1");
        else
            Fill(output.Touched.Ids());
        var accepted = new List<(long Id, long Values)>();
        using (var command = store.Database.Command($"""
            SELECT t.id, l.present, l.accepted_values, EXISTS (SELECT 1 FROM finding f WHERE f.id = t.id AND {StandsWhere})
            FROM temp.touched t LEFT JOIN life l ON l.id = t.id ORDER BY t.id
            """))
        using (var rows = command.ExecuteReader())
        {
            while (rows.Read())
            {
                var id = rows.GetInt64(0);
                var isFound = rows.GetInt64(3) != 0;
                if (rows.IsDBNull(1))
                {
                    if (isFound)
                        _appeared.Add(id);
                }
                else if (rows.GetInt64(1) == 0)
                {
                    if (isFound)
                        _returned.Add(Written(id));
                }
                else if (!isFound)
                {
                    _fixed.Add(id);
                }
                else if (!rows.IsDBNull(2))
                {
                    accepted.Add((id, rows.GetInt64(2)));
                }
            }
        }

        _lapsed.AddRange(accepted.Where(a => AcceptedValues.Of(store.Database, a.Id) != a.Values).Select(a => Written(a.Id)));
    }

    private void Fill(long[] ids)
    {
        using var insert = store.Database.Command("INSERT INTO temp.touched VALUES ($id)", ("$id", 0L));
        insert.Prepare();
        foreach (var id in ids)
        {
            insert.Parameters[0].Value = id;
            insert.ExecuteNonQuery();
        }
    }

    private IEnumerable<FindingEvents> Lines(DateTimeOffset at, DateOnly day)
    {
        var line = new FindingEvents { At = at, Day = day, Receipts = store.Receipts.Entries };
        foreach (var piece in _appeared.Chunk(LineLength))
            yield return line with { Appeared = Told(piece, withValues: false) };
        foreach (var piece in _fixed.Chunk(LineLength))
            yield return line with { Fixed = Told(piece, withValues: true) };
        if (_returned.Count + _lapsed.Count > 0)
            yield return line with { Returned = _returned, Lapsed = _lapsed };
    }

    private List<ToldGroup> Told(long[] ids, bool withValues)
    {
        var groups = new SortedDictionary<(string, string, string, string), ToldGroup>();
        var open = ids.ToHashSet();
        using (var command = store.Database.Command("SELECT id, origin, rule, severity, delivery, row, field, case_id, arguments FROM finding WHERE id = $id ORDER BY delivery DESC, row DESC LIMIT 1", ("$id", 0L)))
        {
            command.Prepare();
            foreach (var id in ids)
            {
                command.Parameters[0].Value = id;
                Take(command, open, groups, withValues);
            }
        }

        if (open.Count > 0)
        {
            using var command = store.Database.Command("SELECT id, origin, rule, severity, delivery, row, field, case_id, arguments FROM temp.gone ORDER BY delivery DESC, row DESC");
            Take(command, open, groups, withValues);
        }

        if (open.Count > 0)
            TakeFromLog(open, groups);
        return [.. groups.Values];
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
