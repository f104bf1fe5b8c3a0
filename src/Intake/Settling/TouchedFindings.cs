using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>
/// Findings of which a change says more or less than was said before: those written, those that were cleared to be said anew, and those whose
/// record another version has made past. Only they can have come, gone or come back. They are kept in temporary tables of the database, so
/// that memory does not grow with their number, and what was cleared can still be told.
/// </summary>
internal sealed class TouchedFindings
{
    private readonly StoreDatabase _database;
    private readonly Dictionary<long, HashSet<(int Delivery, int Row)>> _supersededBefore = [];
    private readonly Dictionary<int, HashSet<int>> _changedRows = [];

    public TouchedFindings(StoreDatabase database)
    {
        _database = database;
        database.Run("CREATE TEMP TABLE IF NOT EXISTS gone (id INTEGER, origin INTEGER, rule TEXT, severity INTEGER, delivery INTEGER, row INTEGER, field TEXT, case_id TEXT, arguments TEXT)");
        database.Run("CREATE TEMP TABLE IF NOT EXISTS opened (origin INTEGER PRIMARY KEY)");
        database.Run("CREATE TEMP TABLE IF NOT EXISTS touched (id INTEGER PRIMARY KEY)");
        database.Run("DELETE FROM temp.gone");
        database.Run("DELETE FROM temp.opened");
        database.Run("DELETE FROM temp.touched");
    }

    /// <summary>An origin is about to be cleared and said anew.</summary>
    public void Cleared(long origin)
    {
        _database.Run("INSERT OR IGNORE INTO temp.opened VALUES ($origin)", ("$origin", origin));
        _database.Run("INSERT INTO temp.gone SELECT id, origin, rule, severity, delivery, row, field, case_id, arguments FROM finding WHERE origin = $origin", ("$origin", origin));
        using var command = _database.Command("SELECT delivery, row FROM superseded WHERE origin = $origin", ("$origin", origin));
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            if (!_supersededBefore.TryGetValue(origin, out var before))
                _supersededBefore.Add(origin, before = []);
            before.Add((rows.GetInt32(0), rows.GetInt32(1)));
        }
    }

    /// <summary>The records that an origin now says are past.</summary>
    public void Superseded(long origin, IEnumerable<(int Delivery, int Row)> now)
    {
        _supersededBefore.Remove(origin, out var changed);
        changed ??= [];
        changed.SymmetricExceptWith(now.ToHashSet());
        foreach (var (delivery, row) in changed)
        {
            if (!_changedRows.TryGetValue(delivery, out var rows))
                _changedRows.Add(delivery, rows = []);
            rows.Add(row);
        }
    }

    /// <summary>Puts the ids of all of them into the table temp.touched.</summary>
    public void Collect()
    {
        _database.Run("INSERT OR IGNORE INTO temp.touched SELECT id FROM temp.gone");
        _database.Run("INSERT OR IGNORE INTO temp.touched SELECT f.id FROM temp.opened o CROSS JOIN finding f WHERE f.origin = o.origin");
        using var insert = _database.Command("INSERT OR IGNORE INTO temp.touched VALUES ($id)", ("$id", 0L));
        foreach (var id in _changedRows.SelectMany(c => IdsOf(c.Key, c.Value)).ToList())
        {
            insert.Parameters[0].Value = id;
            insert.ExecuteNonQuery();
        }
    }

    // Only what is said about a record by itself; the rest was said anew with its ledger.
    private List<long> IdsOf(int delivery, HashSet<int> changed)
    {
        var ids = new List<long>();
        using var command = _database.Command("SELECT id, row FROM finding WHERE origin = $origin", ("$origin", Origins.OfDelivery(delivery)));
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            if (changed.Contains(rows.GetInt32(1)))
                ids.Add(rows.GetInt64(0));
        }

        return ids;
    }
}
