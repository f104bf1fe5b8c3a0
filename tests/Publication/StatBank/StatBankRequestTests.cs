using System.Text;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

public sealed class StatBankRequestTests
{
    private static readonly string[] Expected = ["KØN;TID;INDHOLD", "Drenge;2024;7"];

    [Theory]
    [InlineData("""{"table":"SMALL01","format":"CSV","variables":[{"code":"KØN","values":["D"]},{"code":"Tid","values":["2024"]}]}""")]
    [InlineData("""{"TABLE":"small01","Format":"csv","Variables":[{"CODE":"køn","VALUES":["d"]},{"Code":"TID","Values":[2024]}]}""")]
    [InlineData("""{"table":"SMALL01","format":"CSV","variables":[{"code":"KØN","values":"D"},{"code":"Tid","values":2024}],}""")]
    [InlineData("""{"table":["SMALL01"],"format":["CSV"],"lang":["da"],"user":"me","variables":[{"code":["KØN"],"values":["D"]},{"code":"Tid","values":["2024"],"placement":null}]}""")]
    [InlineData("""{"table":"SMALL01","format":"CSV","timeOrder":null,"delimiter":"NA","variables":[{"code":"KØN","values":["D"]},{"code":"OMRÅDE","values":[]},{"code":"Tid","values":["2024"]}]}""")]
    public void A_body_is_read_however_it_is_spelled(string body) => Assert.Equal(Expected, Asking.LinesOfBody(body));

    [Fact]
    public void One_variable_may_stand_without_a_list() =>
        Assert.Equal("Drenge;2025;28", Asking.LinesOfBody("""{"table":"SMALL01","format":"CSV","variables":{"code":"KØN","values":"D"}}""")[1]);

    [Fact]
    public void What_is_in_the_body_goes_before_what_is_in_the_address()
    {
        var parameters = StatBankRequest.Read("data", ["SMALL02", "JSONSTAT"], [new("lang", "en")], Encoding.UTF8.GetBytes("""{"table":"SMALL01","format":"CSV","variables":[{"code":"KØN","values":["D"]}]}"""));
        Assert.Equal("\uFEFFKØN;TID;INDHOLD\r\nBoys;2025;28\r\n", Asking.Data(parameters));
    }

    [Fact]
    public void A_body_in_Latin1_or_with_a_byte_order_mark_is_understood()
    {
        const string Body = """{"table":"SMALL01","format":"CSV","variables":[{"code":"KØN","values":["D"]},{"code":"Tid","values":["2024"]}]}""";
        foreach (var bytes in new[] { Encoding.Latin1.GetBytes(Body), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Body)] })
            Assert.Equal(string.Join("\r\n", Expected), Asking.Data(StatBankRequest.Read("data", [], [], bytes)).Trim('\uFEFF', '\r', '\n'));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("[]")]
    [InlineData("\"table\"")]
    [InlineData("{\"table\":")]
    public void A_body_without_an_object_is_an_empty_request_in_both_languages(string body)
    {
        var fault = Assert.Throws<StatBankException>(() => Asking.Body("data", body));
        Assert.Equal("REQUEST-EMPTY", fault.Code);
        Assert.Equal(fault.MessageIn(Law.Language.Danish), fault.MessageIn(Law.Language.English));
        Assert.Contains(" / ", fault.MessageIn(Law.Language.Danish), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"table":"SMALL01"}""")]
    [InlineData("""{"table":"SMALL01","format":"JSON"}""")]
    [InlineData("""{"format":"CSV"}""")]
    [InlineData("""{"table":null,"format":"CSV"}""")]
    [InlineData("""{"id":"SMALL01","format":"CSV"}""")]
    public void Without_table_or_format_something_is_missing(string body) =>
        Assert.Equal("REQUEST-MISSING", Assert.Throws<StatBankException>(() => Asking.LinesOfBody(body)).Code);

    [Fact]
    public void In_an_address_every_name_that_is_no_setting_is_a_variable()
    {
        Assert.Equal(Expected, Asking.Lines("SMALL01/CSV?_=1700000000&TIMEORDER=ascending&KØN=D&Tid=2024&chartsettings[type]=line"));
        Assert.Equal("EXTRACT-NOTFOUND", Asking.Fault("SMALL01/CSV?KØN=D&FARVE=1").Code);
        Assert.Equal(["2024", "2025"], Asking.Lines("SMALL01/CSV?KØN=D&Tid=2024&Tid=2025").Skip(1).Select(l => l.Split(';')[1]));
    }
}
