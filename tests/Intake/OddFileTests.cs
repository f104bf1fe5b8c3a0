using System.Text;
using static Socialstat.Tests.Intake.Story;

namespace Socialstat.Tests.Intake;

/// <summary>Files as they come: other encodings, delimiters and dates; and files that cannot be read, which get a receipt and one clear finding.</summary>
public sealed class OddFileTests : IDisposable
{
    private readonly TempStore _store = new();

    public OddFileTests() => _store.Receive(_store.File("persons_000_20240101_0001.csv", Persons));

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("support_101_20250131_0001.csv", "", "GEN-F001")]
    [InlineData("support_101_20250131_0001.csv", Header, "GEN-F001")]
    [InlineData("support_101_20250131_0001.csv", "a;b;c\n1;2;3\n", "GEN-F002")]
    [InlineData("letters_101_20250131_0001.csv", Header, "GEN-F002")]
    [InlineData("whatever.txt", "hello", "GEN-F002")]
    [InlineData("support_101_20250131_0001.csv", "event;case_id;person_id\nstart;S1;7506104000\n", "GEN-F012")]
    public void What_cannot_be_read_gets_a_receipt_and_one_clear_finding(string name, string text, string code)
    {
        var answer = _store.Receive(_store.File(name, text))[0];
        Assert.Equal(code, answer.Receipt.Reason);
        Assert.Equal([$"{code}@{name}:0"], _store.Findings().Where(f => f.Contains(name, StringComparison.Ordinal)));
        Assert.Empty(_store.Register());
    }

    [Fact]
    public void Bytes_that_are_no_text_get_one_finding()
    {
        var answer = _store.Receive(_store.File("support_101_20250131_0001.csv", [0x50, 0x4B, 3, 4, 0, 0, 8, 0, 255, 254]))[0];
        Assert.Equal("GEN-F004", answer.Receipt.Reason);
        Assert.Single(_store.Findings());
    }

    [Theory]
    [InlineData("start;;S2;101;cpr;75061")]
    [InlineData("start;;S2;101;cpr;\"7506104000;;BL 32.1.3;;2024-03-01\n")]
    public void A_file_that_is_cut_off_gets_one_finding_and_none_of_its_records_enters(string tail)
    {
        var answer = _store.Receive(_store.File("support_101_20250131_0001.csv", Header + Start("S1", Maria, "2024-03-01") + tail))[0];
        Assert.Equal("GEN-F007", answer.Receipt.Reason);
        Assert.Equal(["GEN-F007@support_101_20250131_0001.csv:0"], _store.Findings());
        Assert.Empty(_store.Register());
    }

    [Fact]
    public void A_last_line_without_a_line_break_is_whole_when_it_has_all_its_values()
    {
        _store.Receive(_store.File("support_101_20250131_0001.csv", (Header + Start("S1", Maria, "2024-03-01")).TrimEnd('\n')));
        Assert.Single(_store.Register());
    }

    [Theory]
    [InlineData(",", "yyyy-MM-dd", "7506104000")]
    [InlineData("\t", "dd-MM-yyyy", "750610-4000")]
    [InlineData(";", "dd.MM.yyyy", "750610-4000")]
    public void Delimiters_dates_and_hyphens_are_read_in_all_their_forms(string delimiter, string form, string person)
    {
        var date = new DateOnly(2024, 3, 1).ToString(form, System.Globalization.CultureInfo.InvariantCulture);
        var text = (Header + Start("S1", person, date)).Replace(";", delimiter, StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        _store.Receive(_store.File("support_101_20250131_0001.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]));
        Assert.Equal([$"{Maria} Female 101 M203 2024-03-01.."], _store.Register());
        Assert.Empty(_store.Findings());
    }

    [Fact]
    public void Danish_labels_in_any_order_and_case_in_Windows_1252_are_read_with_a_warning()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var text = "STARTDATO;Hændelsestype;Sags-id;handlekommune;Personindikator;CPR-nummer eller person-id;Indsatsparagraf;Udslagsgivende forhold;Sagsbehandler\n"
            + "2024-03-01;start;Sæg-1;101;cpr;7506104000;\"§ 32, stk. 1, nr. 3, i barnets lov\";UDSLAG4|UDSLAG9;Bjørn \"\"Ø\"\" Åse\n";
        _store.Receive(_store.File("support_101_20250131_0001.csv", encoding.GetBytes(text)));
        Assert.Equal([$"{Maria} Female 101 M203 2024-03-01.."], _store.Register());
        Assert.Equal(["GEN-F030@support_101_20250131_0001.csv:0"], _store.Findings());
    }

    [Fact]
    public void Quoted_values_may_hold_delimiters_quotes_and_line_breaks()
    {
        var row = Start("S1", Maria, "2024-03-01").Replace(";S1;", ";\"S;\"\"1\"\"\n2\";", StringComparison.Ordinal);
        _store.Receive(_store.File("support_101_20250131_0001.csv", Header + row + Start("S2", Noah, "2024-03-01")));
        Assert.Equal(2, _store.Register().Length);
    }

    [Fact]
    public void A_row_with_too_few_values_is_an_error_of_that_row_only()
    {
        _store.Receive(_store.File("support_101_20250131_0001.csv", Header + "start;;S9;101;cpr\n" + Start("S2", Noah, "2024-03-01")));
        Assert.Single(_store.Register());
        Assert.Contains("GEN-F029@support_101_20250131_0001.csv:1", _store.Findings());
    }
}
