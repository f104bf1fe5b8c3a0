using System.Globalization;
using Microsoft.Data.Sqlite;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Which findings are wanted; null is all. Delivery is its ordinal. Fixed findings only come when their state is asked for.</summary>
public sealed record FindingFilter(string? Reporter = null, string? Code = null, Severity? Severity = null, int? Delivery = null)
{
    /// <summary>Code of the statistic.</summary>
    public string? Statistic { get; init; }

    /// <summary>States; empty is all but fixed.</summary>
    public IReadOnlyCollection<FindingState> States { get; init; } = [];

    /// <summary>Only findings older than so many days.</summary>
    public int? OlderThan { get; init; }

    /// <summary>Only the finding with the identity.</summary>
    public FindingId? Id { get; init; }
}

/// <summary>A line of the error list with the receipt of its delivery (empty for a finding about a municipality's figures) and its life.</summary>
public sealed record ReceiptedFinding(FindingLine Line, string Receipt, FindingLife Life);

/// <summary>
/// The error list a page at a time, found by the database: what came back after being fixed first, and then the lines in the order of
/// <see cref="FindingList"/>.
/// </summary>
public static class FindingPages
{
    // Findings about a municipality's figures belong to no delivery; their origin says which municipality (see Origins).
    private static readonly string Current = $"""
        SELECT f.rule, f.severity, f.row, f.field, f.case_id, f.arguments, f.crash, f.origin, d.record_type, d.reporter, d.file, d.receipt, f.delivery, f.number, f.id,
          CASE WHEN l.accepted_by IS NOT NULL THEN 3 WHEN l.seen_by IS NOT NULL THEN 2 WHEN l.returned > 0 THEN 0 ELSE 1 END AS state,
          COALESCE(l.first_day, $today) AS first_day, $today AS last_day, COALESCE(l.returned, 0) AS returned,
          l.accepted_by, l.accepted_role, l.accepted_reason, l.accepted_day, NULL AS statistic
        FROM finding f LEFT JOIN delivery d ON d.ordinal = f.delivery LEFT JOIN life l ON l.id = f.id
        WHERE $current AND ($id IS NULL OR f.id = $id)
          AND ($code IS NULL OR f.rule = $code) AND ($severity IS NULL OR f.severity = $severity) AND ($delivery IS NULL OR f.delivery = $delivery)
          AND ($reporter IS NULL OR CASE WHEN {Origins.IsMunicipality} THEN f.origin % 1000 = $municipality ELSE d.reporter = $reporter END)
          AND ($statistic IS NULL OR CASE WHEN {Origins.IsMunicipality} THEN f.origin % 1000000 / 1000 = $number ELSE instr($types, '|' || d.record_type || '|') END)
          AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.delivery = f.delivery AND s.row = f.row)
        """;

    private const string Fixed = """
        SELECT x.rule, x.severity, x.row, x.field, x.case_id, x.arguments, NULL, -1, d.record_type, x.reporter, d.file, d.receipt, x.delivery, 0, x.id,
          4, l.first_day, l.fixed_day, l.returned, NULL, NULL, NULL, NULL, x.statistic
        FROM fixed_finding x JOIN life l ON l.id = x.id LEFT JOIN delivery d ON d.ordinal = x.delivery
        WHERE $fixed AND ($id IS NULL OR x.id = $id)
          AND ($code IS NULL OR x.rule = $code) AND ($severity IS NULL OR x.severity = $severity) AND ($delivery IS NULL OR x.delivery = $delivery)
          AND ($reporter IS NULL OR x.reporter = $reporter) AND ($statistic IS NULL OR x.statistic = $statistic)
        """;

    private const string Where = "WHERE ($states = 0 OR ($states >> state) & 1) AND ($older IS NULL OR last_day - first_day > $older)";

    /// <summary>Number of lines.</summary>
    public static long Count(StoreDatabase database, FindingFilter filter)
    {
        ArgumentNullException.ThrowIfNull(database);
        return database.Number($"SELECT COUNT(*) FROM ({Current} UNION ALL {Fixed}) {Where}", Values(database, filter));
    }

    /// <summary>Some of the lines, read as a stream; all from the offset when the count is negative.</summary>
    public static IEnumerable<ReceiptedFinding> Read(StoreDatabase database, FindingFilter filter, Language language, long offset = 0, int count = -1)
    {
        ArgumentNullException.ThrowIfNull(database);
        using var command = database.Command($"""
            SELECT * FROM ({Current} UNION ALL {Fixed}) {Where}
            ORDER BY state = 0 DESC, state = 4, delivery, row, rule, origin, number, id LIMIT $count OFFSET $offset
            """, [.. Values(database, filter), ("$count", count), ("$offset", offset)]);
        using var rows = command.ExecuteReader();
        while (rows.Read())
            yield return Line(rows, language);
    }

    /// <summary>The codes on the list of a reporter, or of all, in order, with the number of lines of each.</summary>
    public static IReadOnlyList<(string Code, long Lines)> Codes(StoreDatabase database, string? reporter = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        using var command = database.Command($"SELECT rule, COUNT(*) FROM ({Current}) GROUP BY rule ORDER BY rule", Values(database, new FindingFilter(reporter)));
        using var rows = command.ExecuteReader();
        var codes = new List<(string, long)>();
        while (rows.Read())
            codes.Add((rows.GetString(0), rows.GetInt64(1)));
        return codes;
    }

    private static (string, object?)[] Values(StoreDatabase database, FindingFilter filter)
    {
        var municipality = Geography.Municipalities.FirstOrDefault(m => m.Code == filter.Reporter)?.Index ?? -1;
        var statistic = Enum.GetValues<Statistic>().Where(s => s.Code() == filter.Statistic).Select(s => (int)s).DefaultIfEmpty(-1).First();
        var types = RecordTypes.All.Where(t => t.Statistic.Code() == filter.Statistic).Select(t => t.Name);
        var today = database.State("day") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber : 0;
        return
        [
            ("$reporter", filter.Reporter), ("$code", filter.Code), ("$severity", filter.Severity is { } severity ? (int)severity : null), ("$delivery", filter.Delivery),
            ("$municipality", municipality),
            ("$statistic", filter.Statistic), ("$number", statistic), ("$types", $"|{string.Join('|', types)}|"), ("$id", filter.Id?.Number), ("$today", today),
            ("$states", filter.States.Aggregate(0, (bits, state) => bits | (1 << (int)state))), ("$older", filter.OlderThan),
            ("$current", filter.States.Count == 0 || filter.States.Any(s => s != FindingState.Fixed) ? 1 : 0), ("$fixed", filter.States.Contains(FindingState.Fixed) ? 1 : 0),
        ];
    }

    private static ReceiptedFinding Line(SqliteDataReader row, Language language)
    {
        string Text(int column) => row.IsDBNull(column) ? "" : row.GetString(column);
        var origin = row.GetInt64(7);
        var municipality = Origins.MunicipalityOf(origin);
        var statistic = !row.IsDBNull(23) ? row.GetString(23) : municipality >= 0 ? Origins.StatisticOf(origin).Code() : RecordTypes.Named(Text(8))?.Statistic.Code() ?? "GEN";
        var line = FindingList.Line(
            row.GetString(0), (Severity)row.GetInt32(1), statistic, municipality >= 0 ? Geography.Municipalities[municipality].Code : Text(9), Text(10),
            row.GetInt32(2), row.GetString(3), row.GetString(4), row.GetString(5).Split('\u001F'), row.IsDBNull(6) ? null : row.GetString(6), language);
        return new ReceiptedFinding(line, Text(11), new FindingLife
        {
            Id = new FindingId(row.GetInt64(14)),
            State = (FindingState)row.GetInt32(15),
            FirstSeen = DateOnly.FromDayNumber(row.GetInt32(16)),
            LastSeen = DateOnly.FromDayNumber(row.GetInt32(17)),
            Returned = row.GetInt32(18),
            Acceptance = row.IsDBNull(19) ? null : new Acceptance(Text(19), Text(20), Text(21), DateOnly.FromDayNumber(row.GetInt32(22))),
        });
    }
}
