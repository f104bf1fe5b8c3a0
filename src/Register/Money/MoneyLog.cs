using System.Text.Json;

namespace Socialstat.Register;

/// <summary>
/// What happened to the money data of all municipalities: one JSON line each, only ever appended, synced, and chained like the receipts, so that
/// a changed, missing or moved line is found. The database notes the end, so that lines missing there are found too. Rebuild leaves it alone.
/// </summary>
public static class MoneyLog
{
    private const string State = "money", Name = "Money log";

    /// <summary>All facts in order, and the chain hash of the last.</summary>
    /// <exception cref="InvalidDataException">A line does not agree with its hash or the line before.</exception>
    public static (IReadOnlyList<MoneyFact> Facts, string LastChain) Read(StorePaths paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var (bodies, last) = ChainedFile.Read(paths.MoneyLog, Name);
        return ([.. bodies.Select(b => JsonSerializer.Deserialize(b, MoneyJson.Default.MoneyFact)!)], last);
    }

    /// <summary>Appends a fact and syncs; gives it with its number. Several programs can do so at a time.</summary>
    /// <exception cref="IOException">It cannot be made durable.</exception>
    /// <exception cref="InvalidDataException">The last line does not agree with itself, or lines are missing at the end.</exception>
    public static T Append<T>(StorePaths paths, T fact)
        where T : MoneyFact
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(fact);
        Directory.CreateDirectory(paths.Money);
        var noted = fact;
        ChainedFile.Append(paths.MoneyLog, Name, (paths, State), (number, last) => JsonSerializer.SerializeToUtf8Bytes(noted = fact with { Number = number, Previous = last }, MoneyJson.Default.MoneyFact));
        return noted;
    }

    /// <summary>What is wrong with the log; null when nothing is.</summary>
    public static string? Verify(StorePaths paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ChainedFile.Verify(paths.MoneyLog, paths, State);
    }
}

/// <summary>How the facts are written: compact, in the order declared.</summary>
[System.Text.Json.Serialization.JsonSerializable(typeof(MoneyFact))]
internal sealed partial class MoneyJson : System.Text.Json.Serialization.JsonSerializerContext;
