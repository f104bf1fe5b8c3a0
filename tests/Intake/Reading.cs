using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Tests.Intake;

/// <summary>Reads a delivery file with the reader alone.</summary>
internal static class Reading
{
    public static DeliveryView Of(string path, RecordType type, Action<Candidate> take, int most = DeliveryReader.MostRecords)
    {
        using var bytes = File.OpenRead(path);
        var kept = Inbox.Look(bytes);
        var view = new DeliveryView
        {
            Type = type,
            Delivery = new Delivery
            {
                Ordinal = 1,
                RecordType = type.Name,
                Reporter = "101",
                Date = new DateOnly(2025, 1, 31),
                Sequence = 1,
                SourceSystem = "",
                FileName = "delivery",
                Sha256 = kept.Sha256,
                Length = kept.Length,
                ReceivedAt = DateTimeOffset.UnixEpoch,
            },
            Today = TempStore.Today,
        };
        DeliveryReader.Read(path, kept, view, take, most: most);
        return view;
    }

    /// <summary>The texts of all records, each as name=text of the fields that have one.</summary>
    public static (DeliveryView View, List<string> Records) All(string path, RecordType type)
    {
        var records = new List<string>();
        var view = Of(path, type, c => records.Add(string.Join(' ', type.Fields.Select((use, place) => (use.Field.Name, place)).Where(f => c.Values[f.place].Length > 0).Select(f => $"{f.Name}={c.TextAt(f.place)}"))));
        return (view, records);
    }

    public static string InWords(DeliveryView view) =>
        $"{view.Readability} {view.Records} records, unknown {string.Join(',', view.UnknownColumns)}, missing {string.Join(',', view.MissingColumns)}, U+FFFD in row {view.ReplacementCharacterRow}";
}
