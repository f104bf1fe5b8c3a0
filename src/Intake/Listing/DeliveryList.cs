using System.Globalization;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>A delivery as it stands now.</summary>
public sealed record DeliveryLine
{
    /// <summary>Id of the receipt.</summary>
    public required string Receipt { get; init; }

    /// <summary>Machine name of the record type; empty when it could not be told.</summary>
    public required string RecordType { get; init; }

    /// <summary>Code of the reporter.</summary>
    public required string Reporter { get; init; }

    /// <summary>The delivery's day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>File name as sent.</summary>
    public required string File { get; init; }

    /// <summary>When it was received, UTC.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Data records.</summary>
    public required int Records { get; init; }

    /// <summary>Records on the error list by today's judgement, which can differ from the receipt's.</summary>
    public required int Rejected { get; init; }
}

/// <summary>Which deliveries are wanted; null is all.</summary>
public sealed record DeliveryFilter(string? Reporter, string? RecordType);

/// <summary>The deliveries of a store, newest first, a page at a time.</summary>
public static class DeliveryList
{
    private const string Where = "($reporter IS NULL OR reporter = $reporter) AND ($type IS NULL OR record_type = $type)";

    /// <summary>Number of deliveries.</summary>
    public static long Count(StoreDatabase database, DeliveryFilter filter)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(filter);
        return database.Number($"SELECT COUNT(*) FROM delivery WHERE {Where}", ("$reporter", filter.Reporter), ("$type", filter.RecordType));
    }

    /// <summary>One page of deliveries.</summary>
    public static IReadOnlyList<DeliveryLine> Read(StoreDatabase database, DeliveryFilter filter, long offset, int count)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(filter);
        using var command = database.Command($"""
            SELECT receipt, record_type, reporter, date, file, received_at, records,
              CASE WHEN rejected_whole THEN records WHEN own_rejected = 0 THEN 0 ELSE (
                SELECT COUNT(DISTINCT f.row) FROM finding f WHERE f.origin = ordinal AND f.severity = $error AND f.row > 0
                  AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.delivery = f.delivery AND s.row = f.row)) END
              + (SELECT COALESCE(SUM(o.rejected), 0) FROM outcome o WHERE o.delivery = ordinal)
            FROM delivery WHERE {Where} ORDER BY ordinal DESC LIMIT $count OFFSET $offset
            """, ("$reporter", filter.Reporter), ("$type", filter.RecordType), ("$count", count), ("$offset", offset), ("$error", (int)Validation.Severity.Error));
        using var rows = command.ExecuteReader();
        var lines = new List<DeliveryLine>();
        while (rows.Read())
        {
            lines.Add(new DeliveryLine
            {
                Receipt = rows.GetString(0),
                RecordType = rows.GetString(1),
                Reporter = rows.GetString(2),
                Date = DateOnly.ParseExact(rows.GetString(3), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                File = rows.GetString(4),
                ReceivedAt = DateTimeOffset.ParseExact(rows.GetString(5), "O", CultureInfo.InvariantCulture),
                Records = rows.GetInt32(6),
                Rejected = rows.GetInt32(7),
            });
        }

        return lines;
    }

    /// <summary>Everyone who has delivered, in order of their codes.</summary>
    public static IReadOnlyList<string> Reporters(StoreDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        using var command = database.Command("SELECT DISTINCT reporter FROM delivery ORDER BY reporter");
        using var rows = command.ExecuteReader();
        var reporters = new List<string>();
        while (rows.Read())
            reporters.Add(rows.GetString(0));
        return reporters;
    }
}
