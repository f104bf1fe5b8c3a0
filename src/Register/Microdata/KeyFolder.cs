using System.Security.Cryptography;

namespace Socialstat.Register;

/// <summary>
/// Where the keys of research projects are kept: a folder of its own, never inside the store (nor the store inside it), so that who has a copy of the data
/// does not have the keys. One file for each key, readable by its owner alone.
/// </summary>
public sealed class KeyFolder
{
    private const int KeyLength = 32;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly string _folder;

    /// <summary>Uses the folder, which is made when it is missing.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder lies in the store or the store in it, or others than its owner may enter it.</exception>
    public KeyFolder(string folder, string store)
    {
        var (own, other) = (Resolved(folder), Resolved(store));
        if (IsWithin(own, other) || IsWithin(other, own))
            throw new UnauthorizedAccessException($"--keys {folder}: noeglerne maa ikke ligge sammen med lageret / the keys must not be kept with the store");
        if (!OperatingSystem.IsWindows())
            Directory.CreateDirectory(own, OwnerOnly | UnixFileMode.UserExecute);
        else
            Directory.CreateDirectory(own);
        RefuseOpen(own);
        _folder = own;
    }

    /// <summary>Makes a random key of 256 bits and keeps it; gives its identifier, which says nothing about it.</summary>
    public string Make(string project)
    {
        var key = RandomNumberGenerator.GetBytes(KeyLength);
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        using (var file = new FileStream(PathOf(project, id), options))
        {
            file.Write(key);
            Durable.Sync(file);
        }

        Durable.SyncFolder(_folder);
        CryptographicOperations.ZeroMemory(key);
        return id;
    }

    /// <summary>Reads a key.</summary>
    /// <exception cref="FileNotFoundException">The key is not here.</exception>
    /// <exception cref="UnauthorizedAccessException">Others than its owner may read it.</exception>
    public byte[] Read(string project, string id)
    {
        var path = PathOf(project, id);
        if (!File.Exists(path))
            throw new FileNotFoundException($"The key {id} of {project} is not in {_folder}.");
        RefuseOpen(path);
        var key = File.ReadAllBytes(path);
        return key.Length == KeyLength ? key : throw new InvalidDataException($"The key {id} of {project} is not {KeyLength} bytes.");
    }

    /// <summary>Writes over a key and takes it away. Copies elsewhere (backups of the key folder) must be destroyed by who made them.</summary>
    /// <exception cref="FileNotFoundException">The key is not here.</exception>
    public void Destroy(string project, string id)
    {
        var path = PathOf(project, id);
        if (!File.Exists(path))
            throw new FileNotFoundException($"The key {id} of {project} is not in {_folder}.");
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Write))
        {
            file.Write(new byte[KeyLength]);
            Durable.Sync(file);
        }

        File.Delete(path);
        Durable.SyncFolder(_folder);
    }

    private string PathOf(string project, string id) =>
        project.Concat(id).All(c => char.IsAsciiLetterOrDigit(c) || c is '-')
            ? Path.Combine(_folder, $"{project}.{id}.key")
            : throw new ArgumentException("A project and a key are named by letters, digits and hyphens.", nameof(project));

    private static void RefuseOpen(string path)
    {
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
            | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & Others) != 0)
            throw new UnauthorizedAccessException($"{path}: andre end ejeren har adgang (chmod go-rwx) / others than the owner have access (chmod go-rwx)");
    }

    private static bool IsWithin(string inner, string outer) => (inner + Path.DirectorySeparatorChar).StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // The real place: a link in any part of the path must not hide where it leads.
    private static string Resolved(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = Path.Combine(Resolved(parent), Path.GetFileName(full));
        var info = new DirectoryInfo(here);
        return info.LinkTarget is null ? here : Resolved(info.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
