using Microsoft.Data.Sqlite;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Findings on their way into the store's database, in pieces, so that memory does not grow with their number.</summary>
internal sealed class DatabaseOutput : SettlementOutput, IDisposable
{
    private const int PieceSize = 2048;

    private readonly StoreDatabase _database;
    private readonly SqliteCommand _insert;
    private readonly Lock _gate = new();

    public DatabaseOutput(StoreDatabase database, FindingPlaces places)
    {
        _database = database;
        Places = places;
        Touched = new TouchedFindings(database);
        _insert = database.Command("INSERT INTO finding VALUES ($origin, $number, $rule, $severity, $delivery, $row, $field, $case, $arguments, $crash, $id)",
            ("$origin", 0L), ("$number", 0L), ("$rule", ""), ("$severity", 0), ("$delivery", 0), ("$row", 0), ("$field", ""), ("$case", ""), ("$arguments", ""), ("$crash", ""), ("$id", 0L));
        _insert.Prepare();
    }

    /// <summary>Whose findings are whose.</summary>
    public FindingPlaces Places { get; }

    /// <summary>Findings of which more or less is said than before.</summary>
    public TouchedFindings Touched { get; }

    /// <summary>What each origin has said about each delivery in this change.</summary>
    private readonly Dictionary<long, Dictionary<int, DeliveryTally>> _tallies = [];

    /// <summary>What all origins together say about a delivery.</summary>
    public DeliveryTally TallyOf(int delivery)
    {
        var sum = default(DeliveryTally);
        foreach (var tally in _tallies.Values)
        {
            if (tally.TryGetValue(delivery, out var part))
                sum = new DeliveryTally(sum.Errors + part.Errors, sum.Warnings + part.Warnings, sum.Infos + part.Infos, sum.Rejected + part.Rejected);
        }

        return sum;
    }

    public override FindingSink Open(long origin)
    {
        lock (_gate)
        {
            Touched.Cleared(origin);
            _database.ClearOrigin(origin);
            _tallies.Remove(origin);
        }

        return new Sink(this, origin);
    }

    public void Dispose() => _insert.Dispose();

    private void Write(long origin, long from, List<Finding> piece)
    {
        var ids = new long[piece.Count];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = Places.IdOf(piece[i], origin).Number;
        lock (_gate)
        {
            for (var i = 0; i < ids.Length; i++)
            {
                var f = piece[i];
                var p = _insert.Parameters;
                p[0].Value = origin;
                p[1].Value = from++;
                p[2].Value = f.Rule.Code;
                p[3].Value = (int)f.Rule.Severity;
                p[4].Value = f.Delivery;
                p[5].Value = f.Row;
                p[6].Value = f.Field?.Name ?? "";
                p[7].Value = f.CaseId;
                p[8].Value = string.Join('\u001F', f.Values);
                p[9].Value = f.Crash is null ? DBNull.Value : f.Crash;
                p[10].Value = ids[i];
                _insert.ExecuteNonQuery();
            }
        }
    }

    private sealed class Sink(DatabaseOutput output, long origin) : FindingSink
    {
        private readonly List<Finding> _piece = [];
        private readonly List<(int, int)> _superseded = [];
        private readonly List<(int, int)> _rejected = [];
        private Dictionary<int, DeliveryTally> _tally = [];
        private long _written;

        public override void Add(Finding finding)
        {
            _piece.Add(finding.Shortened());
            _tally[finding.Delivery] = _tally.GetValueOrDefault(finding.Delivery).With(finding.Rule.Severity);
            if (_piece.Count == PieceSize)
                Flush();
        }

        public override void Clear()
        {
            _piece.Clear();
            _tally = [];
            if (_written == 0)
                return;
            lock (output._gate)
                output._database.ClearOrigin(origin);

            _written = 0;
        }

        public override void Supersede(int delivery, int row) => _superseded.Add((delivery, row));

        public override void Rejected(int delivery, int count)
        {
            _rejected.Add((delivery, count));
            var tally = _tally.GetValueOrDefault(delivery);
            _tally[delivery] = tally with { Rejected = tally.Rejected + count };
        }

        public override void Dispose()
        {
            Flush();
            lock (output._gate)
            {
                output.Touched.Superseded(origin, _superseded);
                foreach (var (delivery, row) in _superseded)
                    output._database.Run("INSERT OR IGNORE INTO superseded VALUES ($origin, $delivery, $row)", ("$origin", origin), ("$delivery", delivery), ("$row", row));
                foreach (var (delivery, count) in _rejected)
                    output._database.Run("INSERT OR REPLACE INTO outcome VALUES ($origin, $delivery, $count)", ("$origin", origin), ("$delivery", delivery), ("$count", count));
                output._tallies[origin] = _tally;
            }
        }

        private void Flush()
        {
            if (_piece.Count == 0)
                return;
            output.Write(origin, _written, _piece);
            _written += _piece.Count;
            _piece.Clear();
        }
    }
}

/// <summary>What is said about a delivery: findings by severity, and records rejected for a reason outside themselves.</summary>
internal readonly record struct DeliveryTally(int Errors, int Warnings, int Infos, int Rejected)
{
    /// <summary>With one more finding.</summary>
    public DeliveryTally With(Severity severity) => severity switch
    {
        Severity.Error => this with { Errors = Errors + 1 },
        Severity.Warning => this with { Warnings = Warnings + 1 },
        _ => this with { Infos = Infos + 1 },
    };
}
