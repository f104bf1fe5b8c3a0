using Socialstat.Register;

namespace Socialstat.Tests.Register;

/// <summary>The last lines of a log are taken away, and somebody goes on writing: the loss must not be covered.</summary>
public sealed class NotedEndTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);
    private readonly string _folder = Directory.CreateTempSubdirectory("socialstat-ends-").FullName;

    private StorePaths Paths => new(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Microdata_and_collection_logs_that_lost_their_end_take_no_more()
    {
        using (var store = RegisterStore.OpenToWrite(_folder))
        {
            var log = new MicrodataLog(Paths.Microdata, mend: true);
            store.Note(log, Key("k1"));
            store.Note(log, Key("k2"));
            store.Note(Change("101"));
            store.Note(Change("147"));
        }

        CutLast(Paths.Microdata);
        CutLast(Paths.Collection);
        using (var store = RegisterStore.OpenToWrite(_folder))
        {
            Assert.Throws<InvalidDataException>(() => store.Note(new MicrodataLog(Paths.Microdata, mend: true), Key("k3")));
            Assert.Throws<InvalidDataException>(() => store.Note(Change("101")));
            Assert.Throws<InvalidDataException>(() => store.Note([Change("101"), Change("147")]));
        }

        Assert.Equal(["collection.log", "microdata.log"], Missing());
    }

    [Fact]
    public void A_rebuild_does_not_forget_that_lines_are_missing()
    {
        using (var store = RegisterStore.OpenToWrite(_folder))
        {
            var log = new MicrodataLog(Paths.Microdata, mend: true);
            store.Note(log, Key("k1"));
            store.Note(log, Key("k2"));
            AccessLog.Append(Paths, Look("first"));
            AccessLog.Append(Paths, Look("second"));
            store.Note(Change("101"));
        }

        CutLast(Paths.Microdata);
        File.Delete(Paths.Accesses);
        using (var store = RegisterStore.OpenToWrite(_folder))
        {
            store.ForgetDerived();
            // A log that is whole is noted as it is.
            Assert.Equal(store.Collection.LastChain, store.Database.State("collection"));
        }

        Assert.Equal(["accesses.log", "microdata.log"], Missing());
        Assert.Throws<InvalidDataException>(() => AccessLog.Append(Paths, Look("third")));
    }

    private List<string> Missing() => [.. Verification.Run(_folder).Faults.Where(f => f is { Fault: "lines are missing at the end", IsTruth: true }).Select(f => f.Place).Order(StringComparer.Ordinal)];

    private static void CutLast(string log) => File.WriteAllText(log, string.Concat(File.ReadAllLines(log)[..^1].Select(l => l + "\n")));

    private static ProjectKeyMade Key(string id) => new() { Project = "FP-1", By = "Drift", RecordedAt = Now, KeyId = id };

    private static SystemChange Change(string reporter) => new() { Reporter = reporter, RecordType = "support", RecordedAt = Now, By = "Anna", FromSystem = "a", ToSystem = "b", GoLive = new DateOnly(2026, 4, 1) };

    private static Access Look(string by) => new() { At = Now, By = by, Way = "api", Table = "ISBU02", Cell = "Tid=2024", Persons = 7, Purpose = "Look for a fault" };
}
