using System.Globalization;

namespace Socialstat.Register;

/// <summary>
/// The lives of findings in the store's database, made from the finding log alone: when each came, went and came back, and what was decided.
/// </summary>
public static class FindingLives
{
    /// <summary>Tables of the database, see <see cref="StoreDatabase"/>.</summary>
    internal const string Tables = """
        CREATE TABLE IF NOT EXISTS life (
          id INTEGER PRIMARY KEY, present INTEGER NOT NULL, first_day INTEGER NOT NULL, fixed_day INTEGER, returned INTEGER NOT NULL DEFAULT 0,
          seen_by TEXT, seen_day INTEGER, accepted_by TEXT, accepted_role TEXT, accepted_reason TEXT, accepted_day INTEGER, accepted_values INTEGER);
        CREATE TABLE IF NOT EXISTS fixed_finding (
          id INTEGER PRIMARY KEY, rule TEXT NOT NULL, severity INTEGER NOT NULL, statistic TEXT NOT NULL, reporter TEXT NOT NULL, case_id TEXT NOT NULL,
          field TEXT NOT NULL, delivery INTEGER NOT NULL, row INTEGER NOT NULL, arguments TEXT NOT NULL);
        """;

    /// <summary>Number of lines of the log that the database has.</summary>
    public static int Applied(StoreDatabase database) => Number(database, "findings_applied");

    /// <summary>Length in bytes of the lines that the database has.</summary>
    public static long AppliedLength(StoreDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return long.Parse(database.State("findings_length") ?? "0", CultureInfo.InvariantCulture);
    }

    /// <summary>The day of the last events; null when there are none.</summary>
    public static DateOnly? LastDay(StoreDatabase database) =>
        Number(database, "findings_day") is var day and > 0 ? DateOnly.FromDayNumber(day) : null;

    /// <summary>
    /// Whether findings in the database can differ from the lives for another reason than the next change, so that this change compares all.
    /// </summary>
    public static bool IsBehind(StoreDatabase database) => Number(database, "findings_behind") != 0;

    /// <summary>Notes whether the lives are behind the findings.</summary>
    public static void SetBehind(StoreDatabase database, bool isBehind)
    {
        ArgumentNullException.ThrowIfNull(database);
        database.SetState("findings_behind", isBehind ? "1" : "0");
    }

    /// <summary>Takes in the lines of the log that the database does not have: after a rebuild all, after a stop those written before the commit.</summary>
    public static void CatchUp(StoreDatabase database, FindingLog log)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(log);
        var known = Applied(database);
        if (known == log.Lines)
            return;
        database.Begin();
        foreach (var entry in log.Read(known))
            Apply(database, entry);
        SetBehind(database, true);
        SetApplied(database, log);
        database.Commit();
    }

    /// <summary>Notes that the database has all lines of the log.</summary>
    public static void SetApplied(StoreDatabase database, FindingLog log)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(log);
        database.SetState("findings_applied", log.Lines.ToString(CultureInfo.InvariantCulture));
        database.SetState("findings_length", log.Length.ToString(CultureInfo.InvariantCulture));
        database.SetState("findings_chain", log.LastChain);
    }

    /// <summary>The hash of the values with which a finding was accepted; null when it is not.</summary>
    public static long? AcceptedValues(StoreDatabase database, long id)
    {
        ArgumentNullException.ThrowIfNull(database);
        using var command = database.Command("SELECT accepted_values FROM life WHERE id = $id", ("$id", id));
        return command.ExecuteScalar() as long?;
    }

    /// <summary>Takes in events or a decision, in the current change.</summary>
    public static void Apply(StoreDatabase database, object entry)
    {
        ArgumentNullException.ThrowIfNull(database);
        if (entry is FindingEvents events)
            ApplyEvents(database, events);
        else
            ApplyDecision(database, (FindingDecision)entry);
    }

    private static void ApplyEvents(StoreDatabase database, FindingEvents events)
    {
        var day = events.Day.DayNumber;
        database.SetState("findings_day", day.ToString(CultureInfo.InvariantCulture));
        ForEach(database, "INSERT INTO life (id, present, first_day) VALUES ($id, 1, $day) ON CONFLICT (id) DO UPDATE SET present = 1", day, events.Appeared.SelectMany(g => g.Findings).Select(f => f.Id));
        ForEach(database, """
            UPDATE life SET present = 1, returned = returned + 1, fixed_day = NULL, seen_by = NULL, seen_day = NULL, accepted_by = NULL, accepted_role = NULL,
              accepted_reason = NULL, accepted_day = NULL, accepted_values = NULL WHERE id = $id AND $day = $day
            """, day, events.Returned);
        ForEach(database, "DELETE FROM fixed_finding WHERE id = $id AND $day = $day", day, events.Returned);
        ForEach(database, """
            UPDATE life SET seen_by = NULL, seen_day = NULL, accepted_by = NULL, accepted_role = NULL, accepted_reason = NULL, accepted_day = NULL,
              accepted_values = NULL WHERE id = $id AND $day = $day
            """, day, events.Lapsed);
        ForEach(database, "UPDATE life SET present = 0, fixed_day = $day WHERE id = $id", day, events.Fixed.SelectMany(g => g.Findings).Select(f => f.Id));
        foreach (var group in events.Fixed)
        {
            foreach (var f in group.Findings)
            {
                var place = f.Place.Split(':');
                database.Run("INSERT OR REPLACE INTO fixed_finding VALUES ($id, $rule, $severity, $statistic, $reporter, $case, $field, $delivery, $row, $values)",
                    ("$id", Parse(f.Id)), ("$rule", group.Rule), ("$severity", group.Severity), ("$statistic", group.Statistic), ("$reporter", group.Reporter), ("$case", f.CaseId),
                    ("$field", group.Field), ("$delivery", long.Parse(place[0], CultureInfo.InvariantCulture)), ("$row", long.Parse(place[1], CultureInfo.InvariantCulture)), ("$values", f.Values ?? ""));
            }
        }
    }

    private static void ApplyDecision(StoreDatabase database, FindingDecision decision)
    {
        if (decision.Decision == FindingDecision.Proposed)
            return; // The delivery that was made has its own receipt; the line tells who made it and why.
        var isAccepted = decision.Decision == FindingDecision.Accepted;
        for (var i = 0; i < decision.Findings.Count; i++)
        {
            database.Run("UPDATE life SET seen_by = $by, seen_day = $day WHERE id = $id AND seen_by IS NULL",
                ("$id", Parse(decision.Findings[i])), ("$by", decision.By), ("$day", decision.Day.DayNumber));
            if (isAccepted)
            {
                database.Run("UPDATE life SET accepted_by = $by, accepted_role = $role, accepted_reason = $reason, accepted_day = $day, accepted_values = $values WHERE id = $id",
                    ("$id", Parse(decision.Findings[i])), ("$by", decision.By), ("$role", decision.Role), ("$reason", decision.Reason), ("$day", decision.Day.DayNumber),
                    ("$values", Parse(decision.Values[i])));
            }
        }
    }

    private static void ForEach(StoreDatabase database, string sql, int day, IEnumerable<string> ids)
    {
        using var command = database.Command(sql, ("$id", 0L), ("$day", day));
        var isPrepared = false;
        foreach (var id in ids)
        {
            if (!isPrepared)
                command.Prepare();
            isPrepared = true;
            command.Parameters[0].Value = Parse(id);
            command.ExecuteNonQuery();
        }
    }

    private static long Parse(string id) =>
        FindingId.TryParse(id, out var read) ? read.Number : throw new InvalidDataException($"The finding log has {id} where the id of a finding must be.");

    private static int Number(StoreDatabase database, string key)
    {
        ArgumentNullException.ThrowIfNull(database);
        return int.Parse(database.State(key) ?? "0", CultureInfo.InvariantCulture);
    }
}
