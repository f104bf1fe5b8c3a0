using Socialstat.Register;

namespace Socialstat.App;

/// <summary>Extracts that may no longer be kept: deleted, each with the proof in the log.</summary>
internal static class ExpiredExtracts
{
    /// <summary>Deletes those whose last day is before today; gives what was written down about each.</summary>
    /// <exception cref="InvalidDataException">The log is changed or lines are missing.</exception>
    public static IReadOnlyList<(ExtractHandedOut Extract, ExtractDeleted Proof)> Delete(RegisterStore store, MicrodataLog log, DateOnly today, (string By, DateTimeOffset At) who)
    {
        var expiry = log.Facts.OfType<ExtractRequest>().ToDictionary(r => r.Number, r => r.ExpiresOn);
        var tried = new List<(ExtractHandedOut, ExtractDeleted)>();
        foreach (var extract in ResearchProjects.Kept(log).Where(e => expiry[e.Request] < today).ToList())
            tried.Add((extract, store.Note(log, Delete(extract) with { By = who.By, RecordedAt = who.At })));
        return tried;
    }

    /// <summary>Whether there are any, without holding the store.</summary>
    public static bool IsAny(string folder, DateOnly today)
    {
        var path = new StorePaths(folder).Microdata;
        if (!File.Exists(path))
            return false;
        var log = new MicrodataLog(path, mend: false);
        var expired = log.Facts.OfType<ExtractRequest>().Where(r => r.ExpiresOn < today).Select(r => r.Number).ToHashSet();
        return ResearchProjects.Kept(log).Any(e => expired.Contains(e.Request));
    }

    // Each file as it is now, then gone; a file that is not there has neither hash nor length.
    private static ExtractDeleted Delete(ExtractHandedOut extract)
    {
        var paths = extract.Files.Select(f => Path.Combine(extract.Folder, Path.GetFileName(f.Name))).ToList();
        var before = paths.Select(p => File.Exists(p) ? ExtractFolder.FileOf(p) : new ExtractFile(Path.GetFileName(p), "", 0)).ToList();
        foreach (var path in paths.Where(File.Exists))
            File.Delete(path);
        if (Directory.Exists(extract.Folder))
        {
            Durable.SyncFolder(extract.Folder);
            if (!Directory.EnumerateFileSystemEntries(extract.Folder).Any())
                Directory.Delete(extract.Folder);
        }

        return new ExtractDeleted { Project = extract.Project, By = "", RecordedAt = default, Extract = extract.Number, Files = before, NothingLeft = !paths.Any(File.Exists) };
    }
}
