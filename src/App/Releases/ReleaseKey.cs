using System.Security.Cryptography;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>
/// The secret key of disclosure control. It is the same for all releases, so that what is hidden or changed once is so again, and it is not kept with them.
/// </summary>
internal static class ReleaseKey
{
    private const int Length = 32;

    /// <summary>The key of the store; it is made the first time.</summary>
    public static byte[] Of(StorePaths paths)
    {
        if (File.Exists(paths.DisclosureKey))
            return Read(paths);
        Keep(paths, Trial());
        return Read(paths);
    }

    /// <summary>The key of the store for those who only look; nothing is written. Null when it has none.</summary>
    public static byte[]? Find(StorePaths paths) => File.Exists(paths.DisclosureKey) ? Read(paths) : null;

    /// <summary>The key that the releases of the store were made with, for those who only look.</summary>
    /// <exception cref="CannotException">It is missing: with another key the figures would be others.</exception>
    public static byte[] Kept(SharedOptions shared) => Find(new StorePaths(Path.GetFullPath(shared.Store))) ?? throw new CannotException(shared.Say(new Text(
        "lageret har ikke den nøgle, udgivelserne er lavet med: læg disclosure.key på plads", "the store does not have the key that the releases were made with: put disclosure.key back")));

    /// <summary>A key that is thrown away, for a trial of a store that has none.</summary>
    public static byte[] Trial() => RandomNumberGenerator.GetBytes(Length);

    /// <summary>Gives the store a key that it does not have yet.</summary>
    public static void Keep(StorePaths paths, byte[] key)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(paths.DisclosureKey, options))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToHexStringLower(key) + "\n"));
            Durable.Sync(file);
        }

        Durable.SyncFolder(paths.Folder);
    }

    private static byte[] Read(StorePaths paths)
    {
        try
        {
            return Convert.FromHexString(File.ReadAllText(paths.DisclosureKey).Trim()) is { Length: Length } key ? key : throw new FormatException();
        }
        catch (FormatException)
        {
            throw new InvalidDataException($"{paths.DisclosureKey} is not a key.");
        }
    }
}
