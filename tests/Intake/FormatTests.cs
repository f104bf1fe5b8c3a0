using Socialstat.Law;
using Socialstat.Validation;
using static Socialstat.Tests.Intake.Story;

namespace Socialstat.Tests.Intake;

/// <summary>The same data as delimited text, workbook and JSON: the same findings and the same register.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly TempStore _store = new();

    public static TheoryData<string> Types => [.. RecordTypes.All.Select(t => t.Name)];

    public void Dispose() => _store.Dispose();

    [Theory]
    [MemberData(nameof(Types))]
    public void Valid_records_give_the_same_findings_in_every_form(string name) => AllFormsAgree(RecordTypes.Named(name)!, Records.Valid);

    [Theory]
    [MemberData(nameof(Types))]
    public void Invalid_records_give_the_same_findings_in_every_form(string name) => Assert.NotEmpty(AllFormsAgree(RecordTypes.Named(name)!, Records.Invalid));

    [Theory]
    [InlineData("support")]
    [InlineData("persons")]
    public void The_form_is_told_by_the_bytes_and_not_by_the_name(string name)
    {
        var type = RecordTypes.Named(name)!;
        var table = Records.Invalid(type);
        Assert.Equal(Check(type, "csv", Bytes.Csv(table)), Check(type, "csv", Bytes.Workbook(table)));
        Assert.Equal(Check(type, "csv", Bytes.Csv(table)), Check(type, "csv", Bytes.Json(table)));
    }

    [Fact]
    public void Deliveries_in_every_form_give_the_same_register_and_error_list()
    {
        string[] support = [Start("S1", Maria, "2024-03-01", "2024-05-01"), Start("S2", Noah, "2024-03-01"), Start("S3", "7506104001", "2024-03-01"), End("S2", "2024-06-30"), Start("S4", Maria, "2024-13-01")];
        var states = new List<string>();
        foreach (var form in new Func<string[][], byte[]>[] { Bytes.Csv, Bytes.Workbook, Bytes.Json })
        {
            using var store = new TempStore();
            store.Receive(
                store.File("persons_000_20240101_0001.x", form(Table(Persons))),
                store.File("support_101_20250131_0001.x", form(Table(Header + string.Concat(support)))),
                store.File("disability_101_20250131_0001.x", form(Table("event;case_id;acting_municipality;person_id_type;person_id;measure_paragraph;start_date\nstart;H1;101;cpr;7506104000;BL 90.1.1;2024-03-01\nstart;H2;101;cpr;;BL 90.1.1;2024-03-01\n"))));
            states.Add(string.Join('\n', [.. store.Register(), .. store.Findings()]));
            Assert.Equal(3, store.Register().Length);
        }

        Assert.Equal(states[0], states[1]);
        Assert.Equal(states[0], states[2]);
        Assert.Contains("GEN-F013@support_101_20250131_0001.x:5", states[0], StringComparison.Ordinal);
    }

    private List<string> AllFormsAgree(RecordType type, Func<RecordType, string[][]> make)
    {
        var table = make(type);
        var csv = Check(type, "csv", Bytes.Csv(table));
        Assert.Equal(csv, Check(type, "xlsx", Bytes.Workbook(table)));
        Assert.Equal(csv, Check(type, "json", Bytes.Json(table)));
        return csv[1..];
    }

    // What was noted about the delivery, and all findings about its records with their values.
    private List<string> Check(RecordType type, string ending, byte[] bytes)
    {
        var findings = new List<string>();
        var book = new RuleBook(Catalogue.Rules, type);
        var view = Reading.Of(_store.File(Records.FileName(type, ending), bytes), type, c => book.Judge(c, f =>
            findings.Add($"{f.Rule.Code}@{f.Field}:{f.Row} {f.CaseId} {f.Crash} {string.Join('~', f.Values)}")));
        Assert.Equal(12, view.Records);
        return [Reading.InWords(view), .. findings];
    }

    private static string[][] Table(string csv) => [.. csv.TrimEnd('\n').Split('\n').Select(line => line.Split(';'))];
}
