using System.Text.Json;

namespace Socialstat.Register;

/// <summary>
/// Every look at persons behind a figure: one JSON line each, only ever appended, synced before anything is shown, and chained like the
/// receipts, so that a changed, missing or moved line is found. The database notes the end, so that lines missing there are found too.
/// </summary>
public static class AccessLog
{
    private const string State = "accesses", Name = "Access log";

    /// <summary>All accesses in order.</summary>
    /// <exception cref="InvalidDataException">A line does not agree with its hash or the line before.</exception>
    public static IReadOnlyList<Access> Read(string path) => [.. ChainedFile.Read(path, Name).Bodies.Select(b => JsonSerializer.Deserialize(b, AccessJson.Default.Access)!)];

    /// <summary>
    /// Appends an access and syncs; gives it with its number. Several programs can do so at a time, and it takes the same time however many accesses
    /// there are: only the last line is read, and <see cref="Verify"/> looks at all.
    /// </summary>
    /// <exception cref="IOException">It cannot be made durable: nothing may be shown.</exception>
    /// <exception cref="InvalidDataException">The last line does not agree with itself, or lines are missing at the end: nothing may be shown.</exception>
    public static Access Append(StorePaths paths, Access access)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(access);
        var noted = access;
        ChainedFile.Append(paths.Accesses, Name, (paths, State), (number, last) => JsonSerializer.SerializeToUtf8Bytes(noted = access with { Number = number, Previous = last }, AccessJson.Default.Access));
        return noted;
    }

    /// <summary>What is wrong with the log; null when nothing is.</summary>
    public static string? Verify(StorePaths paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ChainedFile.Verify(paths.Accesses, paths, State);
    }
}
