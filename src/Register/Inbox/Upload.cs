using System.Buffers;

namespace Socialstat.Register;

/// <summary>
/// The bytes of a delivery on their way in over the network: written as they come and synced, in a place of their own, so that nothing of them
/// is in the inbox before all of them are here. Memory does not grow with their number.
/// </summary>
public sealed class Upload : IDisposable
{
    private const int PieceSize = 1 << 16;
    private static int _number;

    private Upload(string path, KeptBytes kept) => (Path, Kept) = (path, kept);

    /// <summary>Where the bytes are, until the inbox takes them over.</summary>
    public string Path { get; }

    /// <summary>What was seen of them.</summary>
    public KeptBytes Kept { get; }

    /// <summary>Keeps all bytes of the stream in a new file of the folder; null when there are more than the largest number, and then nothing is kept.</summary>
    /// <exception cref="IOException">The stream was cut, or the bytes cannot be made durable.</exception>
    public static async Task<Upload?> KeepAsync(Stream source, string folder, long largest, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(source);
        Directory.CreateDirectory(folder);
        var path = System.IO.Path.Combine(folder, $"{Environment.ProcessId}-{Interlocked.Increment(ref _number)}.part");
        var buffer = ArrayPool<byte>.Shared.Rent(PieceSize);
        var isWhole = false;
        try
        {
            using var look = new ByteLook();
            using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 0, useAsync: true);
            int read;
            while ((read = await source.ReadAsync(buffer.AsMemory(0, PieceSize), stop).ConfigureAwait(false)) > 0)
            {
                look.Add(buffer.AsSpan(0, read));
                if (look.Length > largest)
                    return null;
                await file.WriteAsync(buffer.AsMemory(0, read), stop).ConfigureAwait(false);
            }

            Durable.Sync(file);
            isWhole = true;
            return new Upload(path, look.Done());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            if (!isWhole)
                File.Delete(path);
        }
    }

    /// <summary>Takes away what runs that are over left behind: nothing was promised of it.</summary>
    public static void Clear(string folder, DateTime before)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var path in Directory.EnumerateFiles(folder, "*.part").Where(p => File.GetLastWriteTimeUtc(p) < before))
            File.Delete(path);
    }

    /// <summary>Takes the bytes away when the inbox has not taken them over.</summary>
    public void Dispose() => File.Delete(Path);
}
