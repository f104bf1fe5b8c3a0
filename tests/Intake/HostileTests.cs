using System.Text;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Intake;

/// <summary>Files meant to do harm, or harmed on the way: each gets one clear answer, in bounded memory.</summary>
public sealed class HostileTests : IDisposable
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Head = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>case_id</t></is></c></row>";
    private const int Wide = 8_000_000;
    private readonly TempStore _store = new();

    public void Dispose() => _store.Dispose();

    public static TheoryData<string, Readability> Parts => new()
    {
        { "entities", Readability.Damaged },
        { "long text", Readability.TooLarge },
        { "long tag", Readability.TooLarge },
        { "long character data", Readability.TooLarge },
        { "deep", Readability.TooLarge },
        { "many names", Readability.TooLarge },
        { "wide row", Readability.TooLarge },
        { "far column", Readability.TooLarge },
        { "many rows", Readability.TooLarge },
        { "bomb", Readability.TooLarge },
        { "not XML", Readability.Damaged },
        { "a declaration that the framework's reader fails on", Readability.Damaged },
        { "no rows", Readability.UnknownHeader },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_hostile_sheet_ends_the_reading(string kind, Readability expected)
    {
        var path = _store.File("h.xlsx", Workbook(Sheet, to => WriteSheet(kind, to)));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (view, _) = Reading.All(path, SupportRecord.Declaration);
        Assert.Equal(expected, view.Readability);
        Assert.True(GC.GetTotalMemory(forceFullCollection: false) - before < 250L << 20);
    }

    [Fact]
    public void Shared_texts_beyond_measure_end_the_reading()
    {
        var path = _store.File("h.xlsx", Workbook("xl/sharedStrings.xml", to =>
        {
            Text(to, $"<sst xmlns=\"{Bytes.Main}\">");
            for (var i = 0; i < 1500; i++)
                Text(to, $"<si><t>{i}{new string((char)('a' + (i % 26)), 100_000)}</t></si>");
            Text(to, "</sst>");
        }));
        Assert.Equal(Readability.TooLarge, Reading.All(path, SupportRecord.Declaration).View.Readability);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", Wide + 1)]
    [InlineData(";;a;;", Wide + 5)]
    public void A_row_of_millions_of_empty_values_takes_no_memory_for_them(string end, int wrong)
    {
        var type = SupportRecord.Declaration;
        var valid = Records.Valid(type);
        var row = string.Join(';', valid[1]);
        var wide = row + new string(';', Wide - type.Fields.Count + 1) + end;
        var path = _store.File("wide.csv", Encoding.UTF8.GetBytes($"{string.Join(';', valid[0])}\n{row}\n{wide}\n{row}\n"));
        var counts = new List<int>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var view = Reading.Of(path, type, c => counts.Add(c.WrongFieldCount));
        Assert.Equal([0, wrong, 0], counts);
        Assert.Equal(Readability.Readable, view.Readability);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 48L << 20);
    }

    [Fact]
    public void Records_of_cases_beyond_measure_end_the_reading_and_the_population_streams()
    {
        var valid = Records.Valid(SupportRecord.Declaration);
        var path = _store.File("many.csv", Encoding.UTF8.GetBytes(string.Join(';', valid[0]) + "\n" + string.Concat(Enumerable.Repeat(string.Join(';', valid[1]) + "\n", 4))));
        var read = 0;
        Assert.Equal(Readability.Readable, Reading.Of(path, SupportRecord.Declaration, _ => read++, most: 4).Readability);
        var view = Reading.Of(path, SupportRecord.Declaration, _ => read++, most: 3);
        Assert.Equal((Readability.TooLarge, "> 3", 7), (view.Readability, view.ReadingNote, read));
        valid = Records.Valid(PersonsRecord.Declaration);
        path = _store.File("persons.csv", Encoding.UTF8.GetBytes(string.Join(';', valid[0]) + "\n" + string.Concat(Enumerable.Repeat(string.Join(';', valid[1]) + "\n", 4))));
        Assert.Equal((Readability.Readable, 4), (Reading.Of(path, PersonsRecord.Declaration, _ => { }, most: 3) is var whole ? whole.Readability : default, whole.Records));
    }

    [Fact]
    public void A_workbook_cut_anywhere_or_with_any_byte_changed_is_whole_or_told()
    {
        var whole = Bytes.Workbook(Records.Valid(SupportRecord.Declaration));
        var right = Reading.All(_store.File("h.xlsx", whole), SupportRecord.Declaration).Records;
        Assert.Equal(12, right.Count);
        for (var cut = 4; cut < whole.Length; cut += 37)
            Assert.Equal(Readability.Damaged, Reading.All(_store.File("h.xlsx", whole[..cut]), SupportRecord.Declaration).View.Readability);
        for (var at = 4; at < whole.Length; at += 7)
        {
            var changed = (byte[])whole.Clone();
            changed[at] ^= 0x55;
            var (view, records) = Reading.All(_store.File("h.xlsx", changed), SupportRecord.Declaration);
            Assert.True(view.Readability != Readability.Readable || records.SequenceEqual(right), $"byte {at}");
        }
    }

    [Fact]
    public void Other_archives_and_random_bytes_with_their_sign_are_told()
    {
        var noise = new byte[5000];
        new Random(1).NextBytes(noise);
        Assert.Equal(Readability.Damaged, Reading.All(_store.File("h.xlsx", [.. "PK\u0003\u0004"u8, .. noise]), SupportRecord.Declaration).View.Readability);
        Assert.Equal(Readability.Damaged, Reading.All(_store.File("h.xlsx", Bytes.Zip([("a.txt", to => Text(to, "a"))])), SupportRecord.Declaration).View.Readability);
        Assert.Equal(Readability.Damaged, Reading.All(_store.File("h.xlsx", Bytes.Workbook(Head, without: [Sheet])), SupportRecord.Declaration).View.Readability);
        Assert.Equal(Readability.Damaged, Reading.All(_store.File("h.xlsx", Bytes.Zip([.. Enumerable.Repeat(("xl/workbook.xml", new Action<Stream>(to => Text(to, "<a/>"))), 2)])), SupportRecord.Declaration).View.Readability);
    }

    [Fact]
    public void An_archive_with_a_hundred_thousand_entries_is_too_large() =>
        Assert.Equal(Readability.TooLarge, Reading.All(_store.File("h.xlsx", Bytes.Zip(Enumerable.Range(0, 100_000).Select(i => ($"a{i}", new Action<Stream>(_ => { }))))), SupportRecord.Declaration).View.Readability);

    [Theory]
    [InlineData("[", Readability.UnknownHeader)]
    [InlineData("{\"records\":", Readability.UnknownHeader)]
    [InlineData("[{\"case_id\":", Readability.Damaged)]
    public void Json_nested_a_million_deep_ends_the_reading(string start, Readability expected) =>
        Assert.Equal(expected, Reading.All(_store.File("h.json", start + string.Concat(Enumerable.Repeat(start == "[" ? "[" : "{\"case_id\":", 1_000_000))), SupportRecord.Declaration).View.Readability);

    [Fact]
    public void Json_with_a_huge_value_or_a_million_names_is_told_or_read()
    {
        Assert.Equal(Readability.TooLarge, Reading.All(_store.File("h.json", "[{\"case_id\":\"" + new string('a', 5 << 20) + "\"}]"), SupportRecord.Declaration).View.Readability);
        Assert.Equal(Readability.TooLarge, Reading.All(_store.File("h.json", "[{\"case_id\":[" + string.Join(',', Enumerable.Repeat("\"aaaaaaaaaaaaaaaa\"", 1_200_000)) + "]}]"), SupportRecord.Declaration).View.Readability);
        var (view, records) = Reading.All(_store.File("h.json", "[{" + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"\"x{i}\":1,")) + "\"case_id\":1}]"), SupportRecord.Declaration);
        Assert.Equal(["case_id=1"], records);
        Assert.InRange(view.UnknownColumns.Count, 100, 101);
    }

    [Fact]
    public void Delimited_text_with_a_million_columns_is_told()
    {
        Assert.Equal(Readability.TooLarge, Reading.All(_store.File("h.csv", "event;" + new string(';', 1_000_000) + "\nstart\n"), SupportRecord.Declaration).View.Readability);
        var (view, records) = Reading.All(_store.File("h.csv", "event;case_id\nstart;1" + new string(';', 1_000_000) + "\n"), SupportRecord.Declaration);
        Assert.Equal(["event=start case_id=1"], records);
        Assert.Equal(Readability.Readable, view.Readability);
    }

    [Theory]
    [InlineData("long text", "GEN-F002")]
    [InlineData("entities", "GEN-F004")]
    [InlineData("no rows", "GEN-F002")]
    public void The_sender_gets_a_receipt_and_one_clear_finding(string kind, string code)
    {
        var answer = _store.Receive(_store.File("support_101_20250131_0001.xlsx", Workbook(Sheet, to => WriteSheet(kind, to))))[0];
        Assert.Equal(code, answer.Receipt.Reason);
        Assert.Equal([$"{code}@support_101_20250131_0001.xlsx:0"], _store.Findings());
    }

    [Theory]
    [InlineData("[{\"case_id\":1}, oops]", "GEN-F004")]
    [InlineData("[{\"case_id\":1},{\"case", "GEN-F007")]
    [InlineData("[]", "GEN-F001")]
    [InlineData("[{\"x\":1}]", "GEN-F002")]
    [InlineData("[{\"case_id\":1}]", "GEN-F012")]
    public void A_broken_json_delivery_gets_a_receipt_and_one_clear_finding(string json, string code)
    {
        var answer = _store.Receive(_store.File("support_101_20250131_0001.json", json))[0];
        Assert.Equal(code, answer.Receipt.Reason);
        Assert.Equal([$"{code}@support_101_20250131_0001.json:0"], _store.Findings());
    }

    [Fact]
    public void Accounts_without_a_mandatory_column_are_rejected_as_a_whole()
    {
        var answer = _store.Receive(_store.File("accounts_000_20250131_0001.csv", "year;municipality;function;amount\n2024;101;5.28.20;100\n"))[0];
        Assert.Equal("GEN-F012", answer.Receipt.Reason);
    }

    private static byte[] Workbook(string part, Action<Stream> write)
    {
        using var source = new System.IO.Compression.ZipArchive(new MemoryStream(Bytes.Workbook(Head + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>")));
        return Bytes.Zip([.. source.Entries.Where(e => e.FullName != part).Select(e =>
        {
            using var copy = new MemoryStream();
            using (var from = e.Open())
                from.CopyTo(copy);
            return (e.FullName, new Action<Stream>(to => to.Write(copy.ToArray())));
        }), (part, write)]);
    }

    private static void WriteSheet(string kind, Stream to)
    {
        var begin = $"<worksheet xmlns=\"{Bytes.Main}\"><sheetData>{Head}";
        const string End = "</sheetData></worksheet>";
        switch (kind)
        {
            case "entities":
                Text(to, "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + begin + "<row><c><v>&b;</v></c></row>" + End);
                break;
            case "long text":
                Text(to, begin + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>");
                Repeat(to, "aaaaaaaaaaaaaaaa", 16 << 20); // A cell of a quarter of a gigabyte.
                Text(to, "</v></c></row>" + End);
                break;
            case "long character data":
                Text(to, begin + "<row r=\"2\"><c r=\"A2\" t=\"str\"><v><![CDATA[");
                Repeat(to, "<aaaaaaaaaaaaaaa", 1 << 20);
                Text(to, "]]></v></c></row>" + End);
                break;
            case "long tag":
                Text(to, begin + "<row r=\"2\" x=\"");
                Repeat(to, "aaaaaaaaaaaaaaa>", 1 << 20);
                Text(to, "\"/>" + End);
                break;
            case "deep":
                Text(to, begin);
                Repeat(to, "<row>", 1_000_000);
                break;
            case "many names":
                Text(to, begin);
                for (var i = 0; i < 100_000; i++)
                    Text(to, $"<n{i}/>");
                Text(to, End);
                break;
            case "wide row":
                Text(to, begin + "<row r=\"2\">");
                Repeat(to, "<c><v>1</v></c>", 1_000_000);
                Text(to, "</row>" + End);
                break;
            case "far column":
                Text(to, begin + "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>" + End);
                break;
            case "many rows":
                Text(to, begin);
                Repeat(to, "<row/>", 1_100_000);
                Text(to, End);
                break;
            case "bomb":
                Text(to, begin);
                for (var i = 0; i < 100; i++)
                    Text(to, $"<!--{new string('a', 500_000)}-->"); // Fifty megabytes from fifty kilobytes.
                Text(to, End);
                break;
            case "not XML":
                Text(to, "hello");
                break;
            case "a declaration that the framework's reader fails on":
                Text(to, "<?xml version=\"1.0\u00e6\u00f8\u00e5\" encoding=\"utf-8\"?><work"); // Found by fuzzing; nothing may stand after it.
                break;
            default:
                Text(to, $"<worksheet xmlns=\"{Bytes.Main}\"><sheetData/></worksheet>");
                break;
        }
    }

    private static void Repeat(Stream to, string piece, int times)
    {
        var many = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 4096)));
        for (; times >= 4096; times -= 4096)
            to.Write(many);
        to.Write(many.AsSpan(0, times * piece.Length));
    }

    private static void Text(Stream to, string text) => to.Write(Encoding.UTF8.GetBytes(text));
}
