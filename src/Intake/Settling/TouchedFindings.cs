using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>
/// Findings of which a change says more or less than was said before: those written, those that were cleared to be said anew, and those whose
/// record another version has made past. Only they can have come, gone or come back. What was cleared is kept until the change has taken effect.
/// </summary>
internal sealed class TouchedFindings
{
    private readonly StoreDatabase _database;
    private readonly HashSet<long> _written = [];
    private readonly Dictionary<long, HashSet<(int Delivery, int Row)>> _supersededBefore = [];
    private readonly Dictionary<int, HashSet<int>> _changedRows = [];

    public TouchedFindings(StoreDatabase database)
    {
        _database = database;
        database.Run("CREATE TEMP TABLE IF NOT EXISTS gone (id INTEGER, origin INTEGER, rule TEXT, severity INTEGER, delivery INTEGER, row INTEGER, field TEXT, case_id TEXT, arguments TEXT)");
        database.Run("DELETE FROM temp.gone");
    }

    /// <summary>An origin is about to be cleared.</summary>
    public void Cleared(long origin)
    {
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

    /// <summary>Findings have been written.</summary>
    public void Written(ReadOnlySpan<long> ids)
    {
        foreach (var id in ids)
            _written.Add(id);
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

    /// <summary>All of them, in order.</summary>
    public long[] Ids()
    {
        Read("SELECT DISTINCT id FROM temp.gone", 0, _ => true);
        foreach (var (delivery, rows) in _changedRows)
            Read("SELECT id, row FROM finding WHERE origin = $origin", Origins.OfDelivery(delivery), row => rows.Contains(row));
        var ids = _written.ToArray();
        Array.Sort(ids);
        return ids;
    }

    private void Read(string sql, long origin, Func<int, bool> isChanged)
    {
        using var command = _database.Command(sql, ("$origin", origin));
        using var found = command.ExecuteReader();
        while (found.Read())
        {
            if (isChanged(found.FieldCount > 1 ? found.GetInt32(1) : 0))
                _written.Add(found.GetInt64(0));
        }
    }
}
