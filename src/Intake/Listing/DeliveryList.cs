using System.Globalization;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>A delivery as it stands now: <paramref name="Rejected"/> is by today's judgement, which can differ from the receipt's.</summary>
public sealed record DeliveryLine(
    int Ordinal, string Receipt, string RecordType, string Reporter, DateOnly Date, int Sequence, string File, DateTimeOffset ReceivedAt, int Records, int Rejected);

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
            SELECT ordinal, receipt, record_type, reporter, date, sequence, file, received_at, records,
              own_rejected + (SELECT COALESCE(SUM(o.rejected), 0) FROM outcome o WHERE o.delivery = ordinal)
            FROM delivery WHERE {Where} ORDER BY ordinal DESC LIMIT $count OFFSET $offset
            """, ("$reporter", filter.Reporter), ("$type", filter.RecordType), ("$count", count), ("$offset", offset));
        using var rows = command.ExecuteReader();
        var lines = new List<DeliveryLine>();
        while (rows.Read())
        {
            lines.Add(new DeliveryLine(
                rows.GetInt32(0), rows.GetString(1), rows.GetString(2), rows.GetString(3), DateOnly.ParseExact(rows.GetString(4), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                rows.GetInt32(5), rows.GetString(6), DateTimeOffset.ParseExact(rows.GetString(7), "O", CultureInfo.InvariantCulture), rows.GetInt32(8), rows.GetInt32(9)));
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

    /// <summary>When the latest delivery was received; null when there is none.</summary>
    public static DateTimeOffset? LastReceived(StoreDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        using var command = database.Command("SELECT received_at FROM delivery ORDER BY ordinal DESC LIMIT 1");
        return command.ExecuteScalar() is string text ? DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture) : null;
    }
}
