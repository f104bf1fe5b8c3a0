using System.Text;

namespace Socialstat.Register;

/// <summary>
/// The end of a log as the database last noted it. Lines that are taken away at the end of a log leave a chain that is whole, so the log alone cannot tell;
/// the note can, as long as no later end takes its place. So nothing is added to a log that does not have the noted end.
/// </summary>
public static class NotedEnd
{
    /// <summary>The states of the database that note ends, with the log of each.</summary>
    public static IReadOnlyList<(string State, Func<StorePaths, string> Log)> All { get; } =
    [
        ("collection", p => p.Collection),
        ("accesses", p => p.Accesses),
        ("money", p => p.MoneyLog),
        ("microdata", p => p.Microdata),
        ("releases", p => p.ReleaseLog),
    ];

    /// <summary>Refuses a log whose noted end is missing.</summary>
    /// <param name="database">The database.</param>
    /// <param name="state">Under what it is noted.</param>
    /// <param name="log">The log.</param>
    /// <param name="isLast">Whether a line with the chain hash is the last, or the last but one when a stop came before the last was noted: then the log is not read.</param>
    /// <exception cref="InvalidDataException">It is missing: nothing may be added.</exception>
    public static void Require(StoreDatabase database, string state, string log, Func<string, bool> isLast)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(isLast);
        if (database.State(state) is { } end && !isLast(end) && !IsIn(log, end))
            throw new InvalidDataException($"{log}: linjer mangler sidst i loggen; intet kan føjes til, før den er bragt tilbage fra en kopi (verify) / lines are missing at the end of the log; nothing can be added until it is brought back from a copy (verify)");
    }

    /// <summary>Whether the log has a line with the chain hash.</summary>
    public static bool IsIn(string log, string chain)
    {
        if (!File.Exists(log))
            return false;
        // The hash alone can stand in what somebody wrote; only at the end of a line is it the line's own.
        var tail = Encoding.ASCII.GetString([.. ChainedLine.Mark, .. Encoding.ASCII.GetBytes(chain + "\"}")]);
        using var file = new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var text = new StreamReader(file, Encoding.UTF8);
        while (text.ReadLine() is { } line)
        {
            if (line.EndsWith(tail, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The ends to note in a database that takes the place of another: those noted before when the log no longer has them, so that a rebuild does not hide that
    /// lines are missing; else the ends of the logs as they are.
    /// </summary>
    public static IReadOnlyList<(string State, string Chain)> Kept(StorePaths paths, StoreDatabase before)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(before);
        var kept = new List<(string, string)>();
        foreach (var (state, log) in All)
        {
            var path = log(paths);
            if (before.State(state) is { } end && !IsIn(path, end))
                kept.Add((state, end));
            else if (ReceiptLog.Verify(path) is { Good: > 0, LastChain: var last })
                kept.Add((state, last));
        }

        return kept;
    }
}
