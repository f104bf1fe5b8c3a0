using Microsoft.Data.Sqlite;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Which findings are wanted; null is all. Delivery is its ordinal.</summary>
public sealed record FindingFilter(string? Reporter = null, string? Code = null, Severity? Severity = null, int? Delivery = null);

/// <summary>A line of the error list with the receipt of its delivery; empty for a finding about a municipality's figures.</summary>
public sealed record ReceiptedFinding(FindingLine Line, string Receipt);

/// <summary>The error list a page at a time: the same lines in the same order as <see cref="FindingList"/>, found by the database.</summary>
public static class FindingPages
{
    // Findings about a municipality's figures belong to no delivery; their origin says which municipality (see Origins).
    private const string From = """
        FROM finding f LEFT JOIN delivery d ON d.ordinal = f.delivery
        WHERE ($code IS NULL OR f.rule = $code) AND ($severity IS NULL OR f.severity = $severity) AND ($delivery IS NULL OR f.delivery = $delivery)
          AND ($reporter IS NULL OR CASE WHEN f.origin >= $figures AND f.origin < $series THEN f.origin % 1000 = $municipality ELSE d.reporter = $reporter END)
          AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.delivery = f.delivery AND s.row = f.row)
        """;

    /// <summary>Number of lines.</summary>
    public static long Count(StoreDatabase database, FindingFilter filter)
    {
        ArgumentNullException.ThrowIfNull(database);
        return database.Number("SELECT COUNT(*) " + From, Values(filter));
    }

    /// <summary>Some of the lines, read as a stream; all from the offset when the count is negative.</summary>
    public static IEnumerable<ReceiptedFinding> Read(StoreDatabase database, FindingFilter filter, Language language, long offset = 0, int count = -1)
    {
        ArgumentNullException.ThrowIfNull(database);
        using var command = database.Command($"""
            SELECT f.rule, f.severity, f.row, f.field, f.case_id, f.arguments, f.crash, f.origin, d.record_type, d.reporter, d.file, d.receipt
            {From} ORDER BY f.delivery, f.row, f.rule, f.origin, f.number LIMIT $count OFFSET $offset
            """, [.. Values(filter), ("$count", count), ("$offset", offset)]);
        using var rows = command.ExecuteReader();
        while (rows.Read())
            yield return Line(rows, language);
    }

    /// <summary>The codes on the list with the number of lines of each, most first.</summary>
    public static IReadOnlyList<(string Code, long Lines)> Codes(StoreDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        using var command = database.Command($"SELECT f.rule, COUNT(*) {From} GROUP BY f.rule ORDER BY f.rule", Values(new FindingFilter()));
        using var rows = command.ExecuteReader();
        var codes = new List<(string, long)>();
        while (rows.Read())
            codes.Add((rows.GetString(0), rows.GetInt64(1)));
        return codes;
    }

    private static (string, object?)[] Values(FindingFilter filter)
    {
        var municipality = Geography.Municipalities.FirstOrDefault(m => m.Code == filter.Reporter)?.Index ?? -1;
        return
        [
            ("$reporter", filter.Reporter), ("$code", filter.Code), ("$severity", filter.Severity is { } severity ? (int)severity : null), ("$delivery", filter.Delivery),
            ("$municipality", municipality), ("$figures", Origins.OfMunicipality(Statistic.Support, 0) / 1_000_000 * 1_000_000), ("$series", Origins.OfSeries(0)),
        ];
    }

    private static ReceiptedFinding Line(SqliteDataReader row, Language language)
    {
        string Text(int column) => row.IsDBNull(column) ? "" : row.GetString(column);
        var origin = row.GetInt64(7);
        var municipality = Origins.MunicipalityOf(origin);
        var statistic = municipality >= 0 ? Origins.StatisticOf(origin).Code() : RecordTypes.Named(Text(8))?.Statistic.Code() ?? "GEN";
        var line = FindingList.Line(
            row.GetString(0), (Severity)row.GetInt32(1), statistic, municipality >= 0 ? Geography.Municipalities[municipality].Code : Text(9), Text(10),
            row.GetInt32(2), row.GetString(3), row.GetString(4), row.GetString(5).Split('\u001F'), row.IsDBNull(6) ? null : row.GetString(6), language);
        return new ReceiptedFinding(line, Text(11));
    }
}
