using System.Security.Cryptography;
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
        Keep(paths, RandomNumberGenerator.GetBytes(Length));
        return Read(paths);
    }

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
