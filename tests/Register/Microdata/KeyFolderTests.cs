using Socialstat.Register;

namespace Socialstat.Tests.Register;

public sealed class KeyFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-keys-").FullName;

    private string Store => Directory.CreateDirectory(Path.Combine(_root, "store")).FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_key_is_256_random_bits_that_only_its_owner_can_read()
    {
        var keys = new KeyFolder(Path.Combine(_root, "keys"), Store);
        var (one, two) = (keys.Make("FP-1"), keys.Make("FP-1"));
        Assert.NotEqual(one, two);
        Assert.Equal(32, keys.Read("FP-1", one).Length);
        Assert.NotEqual(keys.Read("FP-1", one), keys.Read("FP-1", two));
        Assert.DoesNotContain(one, Convert.ToHexStringLower(keys.Read("FP-1", one)), StringComparison.Ordinal);
        if (OperatingSystem.IsWindows())
            return;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_root, "keys")))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void A_key_that_others_may_read_is_not_used()
    {
        if (OperatingSystem.IsWindows())
            return;
        var keys = new KeyFolder(Path.Combine(_root, "keys"), Store);
        var id = keys.Make("FP-1");
        File.SetUnixFileMode(Path.Combine(_root, "keys", $"FP-1.{id}.key"), UnixFileMode.UserRead | UnixFileMode.GroupRead);
        Assert.Throws<UnauthorizedAccessException>(() => keys.Read("FP-1", id));
    }

    [Fact]
    public void Keys_are_not_kept_with_the_store_not_even_through_a_link()
    {
        Assert.Throws<UnauthorizedAccessException>(() => new KeyFolder(Path.Combine(Store, "keys"), Store));
        Assert.Throws<UnauthorizedAccessException>(() => new KeyFolder(_root, Store));
        Assert.Throws<UnauthorizedAccessException>(() => new KeyFolder(Store, Store));
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateSymbolicLink(Path.Combine(_root, "elsewhere"), Store);
        Assert.Throws<UnauthorizedAccessException>(() => new KeyFolder(Path.Combine(_root, "elsewhere", "keys"), Store));
        Assert.False(Directory.Exists(Path.Combine(Store, "keys")));
    }

    [Fact]
    public void A_destroyed_key_is_gone()
    {
        var keys = new KeyFolder(Path.Combine(_root, "keys"), Store);
        var id = keys.Make("FP-1");
        keys.Destroy("FP-1", id);
        Assert.Throws<FileNotFoundException>(() => keys.Read("FP-1", id));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(_root, "keys")));
    }

    [Fact]
    public void A_name_cannot_lead_out_of_the_folder() =>
        Assert.Throws<ArgumentException>(() => new KeyFolder(Path.Combine(_root, "keys"), Store).Make("../FP-1"));
}
