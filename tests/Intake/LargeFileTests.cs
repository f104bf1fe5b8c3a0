using System.Text;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Tests.Intake;

/// <summary>Tests that measure memory run when no others do.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class Alone;

/// <summary>Large files: memory does not grow with the file, and one that is larger than is read is kept and answered all the same.</summary>
[Collection("alone")]
public sealed class LargeFileTests : IDisposable
{
    private const int Rows = 80_000;
    private readonly TempStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_file_of_sixty_megabytes_is_kept_and_judged_in_bounded_memory()
    {
        var path = _store.PathOf("support_101_20250131_0001.csv");
        using (var file = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 16))
        {
            // The text field of the sender is long, and makes up most of the bytes; the register keeps only what it needs.
            file.Write(Story.Header.TrimEnd('\n') + ";note\n");
            var note = new string('n', 700);
            for (var i = 0; i < Rows; i++)
                file.Write($"{Story.Start($"S{i}", Story.Maria, "2024-03-01", "2024-03-02").TrimEnd('\n')};{note}\n");
        }

        Assert.True(new FileInfo(path).Length > 60_000_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var largest = 0L;
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                largest = Math.Max(largest, GC.GetTotalMemory(forceFullCollection: false));
                await Task.Delay(20, CancellationToken.None);
            }
        });
        var counts = _store.Receive(_store.File("persons_000_20240101_0001.csv", Story.Persons), path)[1].Receipt.Counts;
        await stop.CancelAsync();
        await watch;
        Assert.Equal(Rows, counts.Records);
        Assert.Equal(Rows, counts.Accepted);
        Assert.True(largest - before < 250L << 20, $"{(largest - before) >> 20} MB");
    }

    [Fact]
    public void A_file_larger_than_is_read_gets_a_receipt_and_one_clear_finding()
    {
        var path = _store.File("support_101_20250131_0001.csv", Story.Header + Story.Start("S1", Story.Maria, "2024-03-01"));
        var options = new ReceiveOptions { Today = TempStore.Today, Clock = new TempStore.FixedClock(), LargestDelivery = new FileInfo(path).Length - 1 };
        Assert.Equal(2_000_000_000, new ReceiveOptions { Today = TempStore.Today, Clock = new TempStore.FixedClock() }.LargestDelivery);
        var answer = _store.ReceiveWith(new DeliveryLabel(), options, path)[0];
        Assert.Equal("GEN-F002", answer.Receipt.Reason);
        Assert.Equal(["GEN-F002@support_101_20250131_0001.csv:0"], _store.Findings());
        Assert.Empty(_store.Register());
        Assert.Empty(Verification.Run(_store.Folder).Faults);
    }

    [Fact]
    public void A_file_of_nothing_but_NUL_gets_a_receipt_and_one_clear_finding()
    {
        var path = _store.PathOf("support_101_20250131_0001.csv");
        using (var file = new FileStream(path, FileMode.Create))
            file.SetLength(64 << 20);
        Assert.Equal(64 << 20, _store.Receive(path)[0].Receipt.Length);
        using var store = RegisterStore.OpenToRead(_store.Folder);
        Assert.Equal("GEN-F004", Assert.Single(FindingList.Read(store.Database, null, Language.English)).Code);
    }
}
