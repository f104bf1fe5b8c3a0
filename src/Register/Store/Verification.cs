using System.Security.Cryptography;

namespace Socialstat.Register;

/// <summary>Something that is not as it was received.</summary>
/// <param name="Place">File, and line where there is one.</param>
/// <param name="Fault">What is wrong, in English: this is for those who run the system.</param>
/// <param name="IsTruth">Whether it is the truth (inbox, receipts) or derived, which rebuild mends.</param>
public sealed record VerificationFault(string Place, string Fault, bool IsTruth);

/// <summary>What a verification came to.</summary>
/// <param name="Receipts">Receipts that agree.</param>
/// <param name="Files">Files in the inbox that agree.</param>
/// <param name="Faults">What does not agree.</param>
/// <param name="WithoutReceipt">Bytes in the inbox without a receipt: kept by a run that was stopped before it answered.</param>
public sealed record VerificationResult(int Receipts, int Files, IReadOnlyList<VerificationFault> Faults, IReadOnlyList<string> WithoutReceipt);

/// <summary>Checks every byte of the truth against the receipts, and derived files against their checksums.</summary>
public static class Verification
{
    /// <summary>Verifies the store in a folder. Nothing is changed.</summary>
    public static VerificationResult Run(string folder)
    {
        var paths = new StorePaths(Path.GetFullPath(folder));
        var faults = new List<VerificationFault>();
        var (good, fault, lastChain, isTorn) = ReceiptLog.Verify(paths.Receipts);
        if (isTorn && !File.Exists(paths.Database))
            fault = $"line {good + 1} is cut off";
        if (fault is not null)
            faults.Add(new VerificationFault("receipts.log", fault, IsTruth: true));
        var receipts = fault is null ? new ReceiptLog(paths.Receipts, mend: false).Receipts : [];
        var files = VerifyInbox(paths, receipts, faults, fault is null, out var withoutReceipt);
        VerifyLog(paths, paths.Collection, "collection", faults);
        VerifyLog(paths, paths.ReleaseLog, "releases", faults);
        VerifyMicrodata(paths, faults, withoutReceipt);
        VerifyDerived(paths, lastChain, faults);
        VerifyFindings(paths, faults, withoutReceipt);
        if (AccessLog.Verify(paths) is { } changed)
            faults.Add(new VerificationFault("accesses.log", changed, IsTruth: true));
        files += MoneyVerification.Run(paths, faults, withoutReceipt);
        // With the register to tell that no answer was given for it, a line that was cut off is only what a stop left behind.
        if (isTorn)
            withoutReceipt.Add($"receipts.log, line {good + 1}");
        return new VerificationResult(good, files, faults, withoutReceipt);
    }

    private static int VerifyInbox(StorePaths paths, IReadOnlyList<Receipt> receipts, List<VerificationFault> faults, bool receiptsAreGood, out List<string> withoutReceipt)
    {
        var inbox = new Inbox(paths.Inbox);
        var lengths = receipts.GroupBy(r => r.Sha256, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var names = inbox.Names().ToHashSet(StringComparer.Ordinal);
        withoutReceipt = receiptsAreGood ? [.. names.Where(n => !lengths.ContainsKey(n)).Order(StringComparer.Ordinal)] : [];
        var good = 0;
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            using var file = inbox.Open(name);
            if (Convert.ToHexStringLower(SHA256.HashData(file)) == name)
                good++;
            else
                faults.Add(new VerificationFault(Label(name, lengths), "the bytes have been changed", IsTruth: true));
        }

        foreach (var (sha256, receipt) in lengths)
        {
            if (!names.Contains(sha256))
                faults.Add(new VerificationFault($"inbox/{sha256[..2]}/{sha256}", $"the bytes of receipt {receipt.Id} ({receipt.FileName}) are missing", IsTruth: true));
        }

        return good;
    }

    // A log that is truth by itself, line by line, and against the end that the database noted.
    private static void VerifyLog(StorePaths paths, string log, string state, List<VerificationFault> faults)
    {
        var name = Path.GetFileName(log);
        var (_, fault, _, _) = ReceiptLog.Verify(log);
        if (fault is not null)
            faults.Add(new VerificationFault(name, fault, IsTruth: true));
        if (!File.Exists(paths.Database))
            return;
        using var database = new StoreDatabase(paths.Database);
        if (database.State(state) is { } chain && !NotedEnd.IsIn(log, chain))
            faults.Add(new VerificationFault(name, "lines are missing at the end", IsTruth: true));
    }

    // The end of the log is noted in the database after each step: lines that are cut away there are missed.
    private static void VerifyMicrodata(StorePaths paths, List<VerificationFault> faults, List<string> leftByStop)
    {
        const string Place = "microdata.log";
        var (good, fault, _, isTorn) = ReceiptLog.Verify(paths.Microdata);
        if (fault is not null)
            faults.Add(new VerificationFault(Place, fault, IsTruth: true));
        else if (isTorn)
            leftByStop.Add($"{Place}, line {good + 1}");
        if (!File.Exists(paths.Database))
            return;
        using var database = new StoreDatabase(paths.Database);
        if (database.State("microdata") is { } chain && !NotedEnd.IsIn(paths.Microdata, chain))
            faults.Add(new VerificationFault(Place, "lines are missing at the end", IsTruth: true));
    }

    private static void VerifyDerived(StorePaths paths, string lastChain, List<VerificationFault> faults)
    {
        if (!File.Exists(paths.Database))
            return;
        using var database = new StoreDatabase(paths.Database);
        // The register may be older than the receipts (a stop before it was settled), never newer.
        if (database.State("chain") is { } chain && chain != lastChain && database.State("applied") is not null && !NotedEnd.IsIn(paths.Receipts, chain))
            faults.Add(new VerificationFault("receipts.log", "receipts that the register was made from are missing at the end", IsTruth: true));
        foreach (var (key, file) in database.PackedFiles())
        {
            var path = Path.Combine(paths.Packed, file);
            var sound = key == "snapshot" ? IsSoundSnapshot(path) : PackedFile.IsSound(path);
            if (!sound)
                faults.Add(new VerificationFault($"packed/{file}", "does not agree with its checksum; rebuild makes it again", IsTruth: false));
        }
    }

    // What was told about findings, line by line, and against what the database took from it.
    private static void VerifyFindings(StorePaths paths, List<VerificationFault> faults, List<string> leftByStop)
    {
        const string Place = "findings.log";
        var (good, fault, _, isTorn) = ReceiptLog.Verify(paths.Findings);
        if (isTorn && !File.Exists(paths.Database))
            fault = $"line {good + 1} is cut off";
        if (fault is not null)
            faults.Add(new VerificationFault(Place, fault, IsTruth: true));
        else if (isTorn)
            leftByStop.Add($"{Place}, line {good + 1}");
        if (!File.Exists(paths.Database))
            return;
        using var database = new StoreDatabase(paths.Database);
        if (FindingLives.Applied(database) > 0 && !NotedEnd.IsIn(paths.Findings, database.State("findings_chain") ?? ""))
            faults.Add(new VerificationFault(Place, "lines that the lives of findings were made from are missing at the end", IsTruth: true));
    }

    private static bool IsSoundSnapshot(string path)
    {
        if (!File.Exists(path))
            return false;
        try
        {
            Snapshot.Open(path).Dispose();
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static string Label(string name, Dictionary<string, Receipt> receipts) =>
        receipts.TryGetValue(name, out var receipt) ? $"inbox/{name[..2]}/{name} (receipt {receipt.Id}, {receipt.FileName})" : $"inbox/{name[..2]}/{name}";
}
