using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Socialstat.Register;

/// <summary>
/// The relational store: what people look up and page through (deliveries, findings, which packed files are in force). Everything in it is
/// derived from the inbox; its commit is the moment at which a new state of the register takes effect.
/// </summary>
public sealed class StoreDatabase : IDisposable
{
    /// <summary>Version of the derived data; another version means rebuild.</summary>
    public const string Version = "4";

    private readonly SqliteConnection _connection;
    private SqliteTransaction? _transaction;

    /// <summary>Opens the database and makes its tables when they are missing.</summary>
    public StoreDatabase(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        Run("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-16000; PRAGMA busy_timeout=10000;");
        Run("""
            CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS delivery (
              ordinal INTEGER PRIMARY KEY, receipt TEXT NOT NULL, record_type TEXT NOT NULL, reporter TEXT NOT NULL, date TEXT NOT NULL,
              sequence INTEGER NOT NULL, source_system TEXT NOT NULL, file TEXT NOT NULL, sha256 TEXT NOT NULL, length INTEGER NOT NULL,
              received_at TEXT NOT NULL, records INTEGER NOT NULL, deletes INTEGER NOT NULL, rejected_whole INTEGER NOT NULL, own_rejected INTEGER NOT NULL,
              effective_sequence INTEGER NOT NULL, nil_report INTEGER NOT NULL, declared INTEGER, encoding TEXT NOT NULL);
            CREATE TABLE IF NOT EXISTS packed (key TEXT PRIMARY KEY, file TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS finding (
              origin INTEGER NOT NULL, number INTEGER NOT NULL, rule TEXT NOT NULL, severity INTEGER NOT NULL, delivery INTEGER NOT NULL, row INTEGER NOT NULL,
              field TEXT NOT NULL, case_id TEXT NOT NULL, arguments TEXT NOT NULL, crash TEXT, id INTEGER NOT NULL, PRIMARY KEY (origin, number)) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS superseded (origin INTEGER NOT NULL, delivery INTEGER NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (origin, delivery, row)) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS outcome (
              origin INTEGER NOT NULL, delivery INTEGER NOT NULL, rejected INTEGER NOT NULL, PRIMARY KEY (origin, delivery)) WITHOUT ROWID;
            CREATE TABLE IF NOT EXISTS hold (delivery INTEGER PRIMARY KEY, wish TEXT NOT NULL, until TEXT NOT NULL, state INTEGER NOT NULL);
            CREATE INDEX IF NOT EXISTS outcome_delivery ON outcome (delivery, rejected);
            CREATE INDEX IF NOT EXISTS superseded_place ON superseded (delivery, row);
            """);
        Run(FindingLives.Tables);
        // A database of an earlier version is opened only to be made again.
        if (Number("SELECT COUNT(*) FROM pragma_table_info('finding') WHERE name = 'id'") > 0)
            Run("CREATE INDEX IF NOT EXISTS finding_id ON finding (id, delivery, row)");
    }

    /// <summary>The connection, for queries of the pages.</summary>
    public SqliteConnection Connection => _connection;

    /// <summary>Begins a change of state.</summary>
    public void Begin() => _transaction = _connection.BeginTransaction();

    /// <summary>Makes the change take effect.</summary>
    public void Commit()
    {
        _transaction!.Commit();
        _transaction.Dispose();
        _transaction = null;
    }

    /// <summary>Takes the change back.</summary>
    public void Rollback()
    {
        _transaction?.Rollback();
        _transaction?.Dispose();
        _transaction = null;
    }

    /// <summary>A value of the state, or null.</summary>
    public string? State(string key)
    {
        using var command = Command("SELECT value FROM state WHERE key = $key", ("$key", key));
        return command.ExecuteScalar() as string;
    }

    /// <summary>Sets a value of the state.</summary>
    public void SetState(string key, string value) => Run("INSERT OR REPLACE INTO state VALUES ($key, $value)", ("$key", key), ("$value", value));

    /// <summary>The packed files in force by key.</summary>
    public Dictionary<string, string> PackedFiles()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        using var command = Command("SELECT key, file FROM packed");
        using var reader = command.ExecuteReader();
        while (reader.Read())
            files[reader.GetString(0)] = reader.GetString(1);
        return files;
    }

    /// <summary>Puts a packed file in force.</summary>
    public void SetPacked(string key, string file) => Run("INSERT OR REPLACE INTO packed VALUES ($key, $file)", ("$key", key), ("$file", file));

    /// <summary>Takes away what an origin said before it is said anew.</summary>
    public void ClearOrigin(long origin)
    {
        Run("DELETE FROM finding WHERE origin = $origin", ("$origin", origin));
        Run("DELETE FROM superseded WHERE origin = $origin", ("$origin", origin));
        Run("DELETE FROM outcome WHERE origin = $origin", ("$origin", origin));
    }

    /// <summary>Runs a statement.</summary>
    public int Run(string sql, params (string Name, object? Value)[] values)
    {
        using var command = Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>A command with values, in the current change.</summary>
    public SqliteCommand Command(string sql, params (string Name, object? Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Statements are constants of this room; values are always parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = _transaction;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    /// <summary>A number, or 0.</summary>
    public long Number(string sql, params (string Name, object? Value)[] values)
    {
        using var command = Command(sql, values);
        return Convert.ToInt64(command.ExecuteScalar() ?? 0L, CultureInfo.InvariantCulture);
    }

    /// <summary>Closes the database.</summary>
    public void Dispose()
    {
        _transaction?.Dispose();
        _connection.Dispose();
    }
}
