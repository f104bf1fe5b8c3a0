namespace Socialstat.Publication;

/// <summary>Something in the files of the releases that is not as it was published.</summary>
/// <param name="Place">The file.</param>
/// <param name="Fault">What is wrong, in English: this is for those who run the system.</param>
public sealed record ReleaseFault(string Place, string Fault);

/// <summary>Checks every file of the releases against the hashes that the log and the manifests hold.</summary>
public static class ReleaseCheck
{
    /// <summary>What is wrong; nothing when all is as it was made.</summary>
    /// <param name="log">The log.</param>
    /// <param name="read">The bytes of a file, by folder and name; null when it is not there.</param>
    /// <param name="release">Only this release; null is all.</param>
    public static IEnumerable<ReleaseFault> Run(ReleaseLog log, Func<string, string, byte[]?> read, string? release = null)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(read);
        return log.Events.OfType<ReleaseMade>().Where(m => release is null || m.Release == release).SelectMany(made => CheckMaking(made, read));
    }

    private static IEnumerable<ReleaseFault> CheckMaking(ReleaseMade made, Func<string, string, byte[]?> read)
    {
        var place = $"releases/{made.Folder}/{ReleaseManifest.FileName}";
        if (read(made.Folder, ReleaseManifest.FileName) is not { } bytes)
        {
            yield return new(place, "is missing");
            yield break;
        }

        if (ReleaseManifest.HashOf(bytes) != made.Manifest)
        {
            yield return new(place, "is not the manifest that the log has the hash of");
            yield break;
        }

        var manifest = ReleaseManifest.Read(bytes);
        foreach (var certificate in manifest.Certificates)
        {
            if (FaultOf(read(made.Folder, certificate.File), certificate.Sha256) is { } wrong)
                yield return new($"releases/{made.Folder}/{certificate.File}", wrong);
        }

        foreach (var document in manifest.Documents)
        {
            if (FaultOf(read(made.Folder, document.File), document.Sha256) is { } wrong)
                yield return new($"releases/{made.Folder}/{document.File}", wrong);
        }

        foreach (var table in manifest.Tables)
        {
            var file = read(made.Folder, table.File);
            if ((FaultOf(file, table.Sha256) ?? FaultOf(file!, table)) is { } fault)
                yield return new($"releases/{made.Folder}/{table.File}", fault);
        }
    }

    private static string? FaultOf(byte[]? bytes, string hash) =>
        bytes is null ? "is missing" : ReleaseManifest.HashOf(bytes) != hash ? "has been changed" : null;

    private static string? FaultOf(byte[] bytes, FrozenFile table)
    {
        try
        {
            return FrozenTable.FiguresHash(FrozenTable.Read(bytes)) == table.Figures ? null : "does not have the figures that the manifest has the hash of";
        }
        catch (InvalidDataException fault)
        {
            return fault.Message;
        }
    }
}
