using Socialstat.Intake;
using Socialstat.Register;

namespace Socialstat.Tests.Intake;

/// <summary>A store in a temporary folder, and deliveries written by hand for it.</summary>
internal sealed class TempStore : IDisposable
{
    public static readonly DateOnly Today = new(2025, 6, 1);
    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-").FullName;

    public string Folder => Path.Combine(_root, "store");

    /// <summary>Writes a delivery file and gives its path.</summary>
    public string File(string name, string text) => File(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string File(string name, byte[] bytes)
    {
        var path = PathOf(name);
        System.IO.File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Where a delivery file stands.</summary>
    public string PathOf(string name) => Path.Combine(_root, name);

    /// <summary>Receives files in the order given, in one run.</summary>
    public IReadOnlyList<Answer> Receive(params string[] paths) => ReceiveWith(new DeliveryLabel(), 5000, paths);

    public IReadOnlyList<Answer> ReceiveWith(DeliveryLabel label, int batchFiles, params string[] paths) =>
        ReceiveWith(label, new ReceiveOptions { Today = Today, Clock = new FixedClock(), BatchFiles = batchFiles }, paths);

    public IReadOnlyList<Answer> ReceiveWith(DeliveryLabel label, ReceiveOptions options, params string[] paths)
    {
        using var store = RegisterStore.OpenToWrite(Folder);
        using var receiver = new Receiver(store, options);
        return [.. receiver.Receive(paths.Select(p => Incoming.File(p, label)))];
    }

    /// <summary>Makes everything derived again.</summary>
    public void Rebuild()
    {
        using var store = RegisterStore.OpenToWrite(Folder);
        Receiver.Rebuild(store, new ReceiveOptions { Today = Today, Clock = new FixedClock() });
    }

    /// <summary>Everything derived, in words: the register, the error list with its values, and the counts of each delivery, whatever the order of arrival.</summary>
    public string State()
    {
        using var store = RegisterStore.OpenToRead(Folder);
        Assert.True(store.IsUpToDate);
        var snapshot = store.SnapshotPath is { } path ? Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.IO.File.ReadAllBytes(path))) : "";
        var findings = FindingList.Read(store.Database, null, Law.Language.English).Select(f => f.ToString()).Order(StringComparer.Ordinal);
        var deliveries = new List<string>();
        using var command = store.Database.Command("SELECT file || ' ' || sequence || ' ' || records || ' ' || deletes || ' ' || rejected_whole || ' ' || own_rejected FROM delivery ORDER BY 1");
        using var rows = command.ExecuteReader();
        while (rows.Read())
            deliveries.Add(rows.GetString(0));
        return string.Join('\n', [snapshot, .. Register(), .. findings, .. deliveries]);
    }

    /// <summary>The error list as CODE@file:row.</summary>
    public string[] Findings()
    {
        using var store = RegisterStore.OpenToRead(Folder);
        return [.. FindingList.Read(store.Database, null, Law.Language.English).Select(f => $"{f.Code}@{f.Delivery}:{f.Row}").Order(StringComparer.Ordinal)];
    }

    /// <summary>The register as statistics read it, in words.</summary>
    public string[] Register()
    {
        using var store = RegisterStore.OpenToRead(Folder);
        using var snapshot = Snapshot.Open(store.SnapshotPath!);
        var lines = new List<string>();
        for (var i = 0; i < snapshot.Persons.Length; i++)
        {
            var person = snapshot.Persons[i];
            foreach (var bits in snapshot.SpellsOf(i))
            {
                var spell = new SpellWord(bits);
                var end = spell.End == PackedDay.Open ? "" : PackedDay.Unpack(spell.End).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
                lines.Add($"{person.Id} {person.Sex} {Law.Geography.Municipalities[spell.Municipality].Code} {Law.Measures.All[spell.Measure].Key} {PackedDay.Unpack(spell.Start):yyyy-MM-dd}..{end}");
            }
        }

        return [.. lines];
    }

    /// <summary>The bytes of the snapshot in force.</summary>
    public byte[] SnapshotBytes()
    {
        using var store = RegisterStore.OpenToRead(Folder);
        return System.IO.File.ReadAllBytes(store.SnapshotPath!);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>A clock that stands still: nothing may rest on what it shows.</summary>
    public sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 6, 1, 10, 0, 0, TimeSpan.Zero);
    }
}
