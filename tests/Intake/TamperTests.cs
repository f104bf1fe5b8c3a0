using System.Text;
using Socialstat.Register;

namespace Socialstat.Tests.Intake;

/// <summary>Verification finds any change of what was received, and names the place.</summary>
public sealed class TamperTests : IDisposable
{
    private readonly TempStore _store = new();
    private readonly Random _random = new(7);
    private readonly StorePaths _paths;

    public TamperTests()
    {
        _paths = new StorePaths(_store.Folder);
        _store.Receive([.. new RandomStory(5).Deliveries(6).Select(f => _store.File(f.Name, f.Text))]);
        // The same bytes again under a later number: a line of another kind.
        _store.Receive(_store.File("persons_000_20250301_0090.csv", File.ReadAllBytes(_store.PathOf("persons_000_20250102_0001.csv"))));
    }

    public void Dispose() => _store.Dispose();

    private byte[] Log => File.ReadAllBytes(_paths.Receipts);

    private IReadOnlyList<VerificationFault> Faults => Verification.Run(_store.Folder).Faults;

    [Fact]
    public void An_untouched_store_has_no_faults()
    {
        var result = Verification.Run(_store.Folder);
        Assert.Empty(result.Faults);
        Assert.Empty(result.WithoutReceipt);
        Assert.Equal(8, result.Receipts);
        Assert.Equal(7, result.Files);
    }

    [Fact]
    public void Any_flipped_bit_of_the_receipts_is_found_and_its_line_named()
    {
        var good = Log;
        var lastLine = good.AsSpan(..^1).LastIndexOf((byte)'\n') + 1;
        int[] places = [0, 1, good.Length - 1, good.Length - 2, good.Length - 3, good.Length - 40, good.Length - 75, lastLine - 1, lastLine, lastLine + 5,
            .. Enumerable.Range(0, 120).Select(_ => _random.Next(good.Length))];
        foreach (var place in places)
        {
            var bit = _random.Next(8);
            File.WriteAllBytes(_paths.Receipts, Flipped(good, place, bit));
            var fault = Faults.FirstOrDefault(f => f.IsTruth && f.Place == "receipts.log");
            Assert.True(fault is not null, $"byte {place}, bit {bit}");
            Assert.True(fault.Fault.Contains($"line {Line(good, place)} ", StringComparison.Ordinal), $"byte {place}, bit {bit}: {fault.Fault}");
        }

        File.WriteAllBytes(_paths.Receipts, good);
        Assert.Empty(Faults);
    }

    [Fact]
    public void Any_flipped_bit_of_a_delivery_is_found_and_its_receipt_named()
    {
        var files = Directory.GetFiles(_paths.Inbox, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < 60; i++)
        {
            var file = files[i % files.Length];
            var good = File.ReadAllBytes(file);
            File.WriteAllBytes(file, Flipped(good, i < files.Length ? good.Length - 1 : _random.Next(good.Length), _random.Next(8)));
            var fault = Assert.Single(Faults);
            Assert.True(fault.IsTruth);
            Assert.Contains(Path.GetFileName(file), fault.Place, StringComparison.Ordinal);
            Assert.Contains("receipt R-", fault.Place, StringComparison.Ordinal);
            File.WriteAllBytes(file, good);
        }
    }

    [Fact]
    public void A_delivery_that_is_gone_is_found()
    {
        var file = Directory.GetFiles(_paths.Inbox, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        File.Delete(file);
        Assert.Contains(Path.GetFileName(file), Assert.Single(Faults).Place, StringComparison.Ordinal);
        Assert.Throws<FileNotFoundException>(_store.Rebuild);
    }

    [Fact]
    public void Lines_that_are_gone_at_any_place_or_have_changed_places_are_found()
    {
        var lines = Encoding.UTF8.GetString(Log).TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            Write([.. lines[..i], .. lines[(i + 1)..]]);
            Assert.Contains(Faults, f => f.IsTruth && f.Place == "receipts.log");
            if (i == 0)
                continue;
            string[] swapped = [.. lines];
            (swapped[i - 1], swapped[i]) = (swapped[i], swapped[i - 1]);
            Write(swapped);
            Assert.Contains(Faults, f => f.Fault.StartsWith($"line {i} ", StringComparison.Ordinal));
        }

        Write([]);
        Assert.Contains(Faults, f => f.Place == "receipts.log");
        File.Delete(_paths.Receipts);
        Assert.Contains(Faults, f => f.Place == "receipts.log");
    }

    [Fact]
    public void A_changed_derived_file_is_found_and_a_rebuild_mends_it()
    {
        var expected = _store.State();
        foreach (var file in Directory.GetFiles(_paths.Packed))
        {
            var good = File.ReadAllBytes(file);
            if (good.Length <= 64)
                continue;
            File.WriteAllBytes(file, Flipped(good, good.Length - 1, _random.Next(8)));
            var fault = Assert.Single(Faults);
            Assert.False(fault.IsTruth);
            Assert.Contains(Path.GetFileName(file), fault.Place, StringComparison.Ordinal);
            File.WriteAllBytes(file, good);
        }

        File.WriteAllBytes(Directory.GetFiles(_paths.Packed)[0], [1, 2, 3]);
        _store.Rebuild();
        Assert.Empty(Faults);
        Assert.Equal(expected, _store.State());
    }

    private void Write(string[] lines) => File.WriteAllText(_paths.Receipts, string.Concat(lines.Select(l => l + "\n")));

    private static int Line(byte[] text, int place) => text.AsSpan(..place).Count((byte)'\n') + 1;

    private static byte[] Flipped(byte[] good, int place, int bit)
    {
        byte[] changed = [.. good];
        changed[place] ^= (byte)(1 << bit);
        return changed;
    }
}
