using System.Text;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>Fields of a packed record are read when they are asked for. They must say what the record said when all was read at once, in whatever order they are asked for.</summary>
public sealed class PackedRecordTests
{
    private static readonly string[] s_texts =
    [
        "", "x", "ja", "nej", "0", "1", "101", "851", "2025-03-31", "31-03-2025", "2025-02-30", "7506104000", "750610-4000", "UDSLAG1|UDSLAG2", "UDSLAG1|UDSLAG1", "BL 46", "BL 32.1.1", "SEL 54",
        "5f0c2a8e-4b6d-4c1e-9a37-2d8e6f1b0c54", "1111111111", "upsert", "delete", "start", "decision", "cpr", "person_id", "1234,50", "-12.5", "2024", "P-12345678", "æøå",
    ];

    public static TheoryData<string> Types => [.. RecordTypes.All.Where(t => t.IsEntry).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_field_says_the_same_whenever_it_is_read(string name)
    {
        var type = RecordTypes.Named(name)!;
        var delivery = new Delivery { Ordinal = 1, RecordType = name, Reporter = "101", Date = new DateOnly(2026, 1, 31), FileName = "a.csv", Sha256 = new string('0', 64), Length = 1, Sequence = 1, SourceSystem = "", ReceivedAt = DateTimeOffset.UnixEpoch };
        var random = new Random(20261122);
        var heap = new LedgerHeap();
        var again = new Candidate(type); // Filled again and again: nothing of the record before may be left.
        var read = 0;
        for (var round = 0; round < 300; round++)
        {
            var sent = Sent(type, delivery, random);
            var packed = EventPacking.Pack(sent, heap, EventNotes.None);
            EntryPacking.Read(again, packed, heap.Buffer, delivery);
            foreach (var place in Enumerable.Range(0, type.Fields.Count).OrderBy(_ => random.Next()).Take(random.Next(type.Fields.Count + 1)))
                Assert.Equal(Said(sent, place), Said(again, place));
            for (var place = 0; place < type.Fields.Count; place++)
            {
                Assert.Equal(Said(sent, place), Said(again, place));
                read += again.Values[place].State == ValueState.Read ? 1 : 0;
            }
        }

        Assert.True(read > 300, $"{read} values were read");
    }

    private static Candidate Sent(RecordType type, Delivery delivery, Random random)
    {
        var texts = type.Fields.Select(f => Encoding.UTF8.GetBytes(f.Field == Fields.CaseId ? "S1" : s_texts[random.Next(s_texts.Length)])).ToArray();
        var sent = new Candidate(type) { Delivery = delivery, Row = 1, Text = [.. texts.SelectMany(t => t)] };
        var start = 0;
        for (var place = 0; place < texts.Length; place++)
        {
            FieldReader.Read(sent, place, start, texts[place].Length);
            start += texts[place].Length;
        }

        return sent;
    }

    private static string Said(Candidate record, int place)
    {
        ref var value = ref record.At(place);
        var isRead = value.State == ValueState.Read;
        return $"{record.Type.Fields[place].Field.Name}: {value.State} {record.TextAt(place)} {value.Repeated} {(isRead ? value.Number : 0)} {(isRead && record.Type.Fields[place].Field.Kind == FieldKind.Person ? value.Person : PersonId.None)} {(isRead && record.Type.Fields[place].Field.Kind == FieldKind.Uuid ? value.Uuid : Guid.Empty)}";
    }
}
