using System.Runtime.InteropServices;

namespace Socialstat.Register;

/// <summary>
/// Makes files and folders durable. The first failed sync is final (never retried): the system may have dropped the bytes, so the program stops
/// and recovers from what is known to be on disk.
/// </summary>
public static partial class Durable
{
    private const int ReadOnly = 0;
    private const int DirectoryFlag = 0x10000;

    /// <summary>Waits until the file's bytes are on disk.</summary>
    /// <exception cref="IOException">The system could not promise it.</exception>
    public static void Sync(FileStream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Waits until the folder's entries (new names, renames) are on disk.</summary>
    /// <exception cref="IOException">The system could not promise it.</exception>
    public static void SyncFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            return; // NTFS journals names; there is no call for it.
        var handle = OpenPath(path, ReadOnly | DirectoryFlag);
        if (handle < 0)
            throw new IOException($"Cannot open folder {path} (error {Marshal.GetLastPInvokeError()}).");
        var result = SyncHandle(handle);
        var error = Marshal.GetLastPInvokeError();
        _ = CloseHandle(handle);
        if (result != 0)
            throw new IOException($"Cannot make folder {path} durable (error {error}).");
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenPath(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int SyncHandle(int handle);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int CloseHandle(int handle);
}
