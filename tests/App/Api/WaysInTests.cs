using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Tests.App;

/// <summary>One valid and one invalid delivery of each of the twelve types, as CSV, Excel and JSON by the receiver and over HTTP: the same records in, the same findings out.</summary>
public sealed class WaysInTests
{
    private const string Persons = "person_id;birth_date;sex\n7405124016;2012-05-14;K\n6101804002;1980-01-01;K\n";
    private static readonly string[] Ways = ["csv", "xlsx", "json"];

    public static TheoryData<string> Types => [.. RecordTypes.All.Where(t => t.Statistic != Statistic.Register).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task A_valid_and_an_invalid_delivery_of_the_type_give_the_same_by_every_way(string name)
    {
        var type = RecordTypes.Named(name)!;
        var (header, valid) = Example(type);
        var reporter = type.Reporter == ReporterKind.Offer ? "1003456789" : "101";
        var expected = (Valid: Received(type, reporter, header, valid, "csv"), Invalid: Received(type, reporter, header, Spoiled(header, valid, type), "csv"));
        Assert.DoesNotContain(expected.Valid.Split('\n'), line => line.Contains(" Error ", StringComparison.Ordinal));
        Assert.Contains(expected.Invalid.Split('\n'), line => line.Contains(" Error ", StringComparison.Ordinal));
        foreach (var way in Ways)
        {
            Assert.Equal(expected.Valid, Received(type, reporter, header, valid, way));
            Assert.Equal(expected.Invalid, Received(type, reporter, header, Spoiled(header, valid, type), way));
            Assert.Equal(expected.Valid, await Sent(type, reporter, header, valid, way));
            Assert.Equal(expected.Invalid, await Sent(type, reporter, header, Spoiled(header, valid, type), way));
        }
    }

    [Fact]
    public void There_are_twelve_types() => Assert.Equal(12, Types.Count);

    // A request for drug treatment must be closed within 90 days, so it is looked at soon.
    private static DateOnly DayOf(RecordType type) => type.Statistic == Statistic.Drug ? new DateOnly(2025, 2, 1) : new DateOnly(2025, 10, 1);

    // The first row of the example on the record type's page.
    private static (string[] Header, string[] Row) Example(RecordType type)
    {
        var rows = Socialstat.App.ExampleRows.Of(type).Take(2).Select(line => line.Split(';')).ToArray();
        return (rows[0], rows[1]);
    }

    // The person is nobody, or for enquiries what must always be answered is left out.
    private static string[] Spoiled(string[] header, string[] row, RecordType type)
    {
        string[] spoiled = [.. row];
        if (type.Statistic is Statistic.ShelterEnquiry)
            spoiled[Array.IndexOf(header, "in_target_group")] = "";
        else if (type.Statistic is Statistic.CrisisEnquiry)
            spoiled[Array.IndexOf(header, "channel")] = "";
        else
            spoiled[Array.IndexOf(header, "person_id")] = "6105964003";
        return spoiled;
    }

    private static byte[] Bytes(string[] header, string[] row, string way) => way switch
    {
        "csv" => Encoding.UTF8.GetBytes(string.Join(';', header) + "\n" + string.Join(';', row) + "\n"),
        "json" => JsonSerializer.SerializeToUtf8Bytes(new[] { header.Zip(row).ToDictionary(p => p.First, p => p.Second) }),
        _ => Workbook(header, row),
    };

    private static byte[] Workbook(params string[][] rows)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Add(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            var cells = string.Concat(rows.Select(row => "<row>" + string.Concat(row.Select(c => $"<c t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(c)}</t></is></c>")) + "</row>"));
            Add(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{cells}</sheetData></worksheet>""");
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    private static string Received(RecordType type, string reporter, string[] header, string[] row, string way)
    {
        var folder = Directory.CreateTempSubdirectory("socialstat-ways-").FullName;
        try
        {
            var persons = Path.Combine(folder, "persons_000_20250101_0001.csv");
            File.WriteAllText(persons, Persons);
            var delivery = Path.Combine(folder, $"{type.Name}_{reporter}_{DayOf(type):yyyyMMdd}_0001.{way}");
            File.WriteAllBytes(delivery, Bytes(header, row, way));
            using var store = RegisterStore.OpenToWrite(Path.Combine(folder, "store"));
            using (var receiver = new Receiver(store, new ReceiveOptions { Today = DayOf(type), Clock = new MovableClock() }))
                Assert.Equal(2, receiver.Receive([Incoming.File(persons), Incoming.File(delivery)]).Count());
            return InWords(store);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> Sent(RecordType type, string reporter, string[] header, string[] row, string way)
    {
        await using var site = await ApiSite.Start(options => options with { Today = () => DayOf(type) });
        Assert.Equal(202, (await site.Send(Persons, "p", "persons", "date=2025-01-01&sequence=1", "000")).Status);
        using var request = site.Delivery("", "d", type.Name, $"date={DayOf(type):yyyy-MM-dd}&sequence=1", reporter);
        request.Content = new ByteArrayContent(Bytes(header, row, way));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(way switch
        {
            "csv" => "text/csv",
            "json" => "application/json",
            _ => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        });
        var answer = await site.Ask(request);
        Assert.True(answer.Status == 202, answer.Text);
        using var store = RegisterStore.OpenToRead(site.Store);
        return InWords(store);
    }

    // The counts of the delivery and its findings, without the names that differ by way.
    private static string InWords(RegisterStore store)
    {
        var counts = store.Receipts.Receipts[^1].Counts;
        var findings = FindingList.Read(store.Database, null, Language.English).Select(f => $"{f.Code} {f.Severity} {f.Statistic} {f.Row} {f.Field} {f.CaseId} {f.Value}").Order(StringComparer.Ordinal);
        return $"{counts}\n{string.Join('\n', findings)}";
    }
}
