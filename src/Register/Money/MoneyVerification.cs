using System.Security.Cryptography;

namespace Socialstat.Register;

/// <summary>Checks every byte of the imported files about money against their receipts, and the receipts against their chain.</summary>
internal static class MoneyVerification
{
    /// <summary>Adds what does not agree, and files without receipt; gives the number of files that agree.</summary>
    public static int Run(StorePaths paths, List<VerificationFault> faults, List<string> withoutReceipt)
    {
        if (!Directory.Exists(paths.Money))
            return 0;
        const string Log = "money/money.log";
        if (MoneyLog.Verify(paths) is { } fault)
        {
            faults.Add(new VerificationFault(Log, fault, IsTruth: true));
            if (!fault.StartsWith("lines", StringComparison.Ordinal))
                return 0;
        }

        var receipts = MoneyLog.Read(paths).Facts.OfType<MoneyReceipt>().GroupBy(r => r.Sha256, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var inbox = new Inbox(paths.MoneyFiles);
        var names = inbox.Names().ToHashSet(StringComparer.Ordinal);
        var good = 0;
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            using var file = inbox.Open(name);
            if (Convert.ToHexStringLower(SHA256.HashData(file)) != name)
                faults.Add(new VerificationFault($"money/files/{name[..2]}/{name}", "the bytes have been changed", IsTruth: true));
            else if (!receipts.ContainsKey(name))
                withoutReceipt.Add($"money/files/{name}");
            else
                good++;
        }

        foreach (var receipt in receipts.Values.Where(r => !names.Contains(r.Sha256)))
            faults.Add(new VerificationFault($"money/files/{receipt.Sha256[..2]}/{receipt.Sha256}", $"the bytes of receipt {receipt.Number} ({receipt.FileName}) are missing", IsTruth: true));
        return good;
    }
}
