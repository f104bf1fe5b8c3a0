namespace Socialstat.Tests.Publication;

/// <summary>Where variables stand in a PX file when a request says so.</summary>
public sealed class PlacementTests
{
    [Theory]
    [InlineData("""{"code":"KØN","placement":"head","values":["*"]},{"code":"OMRÅDE","placement":"stub","values":["*"]},{"code":"Tid","placement":"stub","values":["*"]}""", "område tid", "køn")]
    [InlineData("""{"code":"Tid","placement":"head","values":["*"]},{"code":"KØN","placement":"head","values":["*"]},{"code":"OMRÅDE","values":["*"]}""", "område", "tid køn")]
    [InlineData("""{"code":"Tid","values":["*"]},{"code":"KØN","values":["*"]},{"code":"OMRÅDE","values":["*"]}""", "køn område", "tid")]
    public void A_px_file_has_the_stub_and_the_heading_asked_for(string variables, string stub, string heading)
    {
        var codes = Asking.Json("tableinfo", "?table=SMALL01")["variables"]!.AsArray();
        variables = variables.Replace("OMRÅDE", (string)codes[0]!["id"]!, StringComparison.Ordinal);
        var names = codes.ToDictionary(v => (string)v!["id"]!, v => (string)v!["text"]!);
        var px = new PxReader(SmallCube.Bytes(Socialstat.Publication.StatBankExtract.Read(Asking.Bank, Asking.Body("data", $$"""{"table":"SMALL01","format":"PX","variables":[{{variables}}]}""")).Write));
        string Real(string text) => text.Replace("område", names[(string)codes[0]!["id"]!], StringComparison.Ordinal);
        Assert.Equal(Real(stub), string.Join(' ', px.Texts("STUB")));
        Assert.Equal(Real(heading), string.Join(' ', px.Texts("HEADING")));

        // The figures are those of the CSV in the same order, a line of the data for each line of the stub.
        var order = px.Texts("STUB").Concat(px.Texts("HEADING")).Select(t => names.First(n => n.Value == t).Key);
        var csv = Asking.LinesOfBody($$"""{"table":"SMALL01","format":"CSV","variables":[{{string.Join(',', order.Select(c => $"{{\"code\":\"{c}\",\"values\":[\"*\"]}}"))}}]}""").Skip(1).Select(l => l.Split(';')[^1]).ToList();
        Assert.Equal(csv, px.Data().Select(f => f.Trim('"', ';') is var figure && figure.Length > 0 && figure != ".." ? figure.Replace('.', ',') : figure).Where(f => f.Length > 0));
    }
}
