using System.Text;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Intake;

/// <summary>JSON deliveries as systems send them.</summary>
public sealed class JsonTests : IDisposable
{
    private readonly TempStore _store = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("[{\"case_id\":\"S1\",\"start_date\":null}]", "case_id=S1")]
    [InlineData(" \n[{\"case_id\":12,\"unborn\":true,\"start_date\":\"2024-03-01\"}]", "case_id=12 start_date=2024-03-01 unborn=true")]
    [InlineData("{\"records\":[{\"CASE_ID\":\"a\\u00e6\\n\"}]}", "case_id=aæ")]
    [InlineData("{\"sender\":{\"a\":[1]},\"records\":[{\"Sags-id\":\"S1\"}],\"n\":1}", "case_id=S1")]
    [InlineData("[{\"case_id\":\"S1\",\"decisive_circumstances\":[\"UDSLAG1\",null,\"UDSLAG3\"]}]", "case_id=S1 decisive_circumstances=UDSLAG1|UDSLAG3")]
    [InlineData("[{\"person_id\":101701234}]", "person_id=0101701234")]
    [InlineData("[{\"person_id\":\"101701234\"}]", "person_id=101701234")]
    [InlineData("[{\"case_id\":\"first\",\"case_id\":\"second\"}]", "case_id=first")]
    public void Records_are_read(string json, string expected)
    {
        var (view, records) = Read(json);
        Assert.Equal([expected], records);
        Assert.Equal(Readability.Readable, view.Readability);
        Assert.Contains("event", view.MissingColumns);
    }

    [Fact]
    public void What_is_not_known_is_named()
    {
        Assert.Equal(["sender", "x", "n"], Read("{\"sender\":1,\"records\":[{\"case_id\":\"S1\",\"x\":{\"y\":1}},{\"x\":[]}],\"n\":2}").View.UnknownColumns);
        Assert.Equal(["case_id"], Read("[{\"case_id\":\"first\",\"case_id\":\"second\"}]").View.UnknownColumns); // Twice in one record, as two columns of one name.
    }

    [Fact]
    public void An_object_in_the_place_of_a_value_can_not_be_read()
    {
        var states = new List<ValueState>();
        Reading.Of(_store.File("j.json", "[{\"case_id\":{\"id\":1}},{\"case_id\":[[1]]},{\"case_id\":[1]}]"), SupportRecord.Declaration, c => states.Add(c[Fields.CaseId].State));
        Assert.Equal([ValueState.Unreadable, ValueState.Unreadable, ValueState.Read], states);
    }

    [Fact]
    public void A_name_that_only_some_records_have_is_an_empty_value_in_the_others()
    {
        var states = new List<ValueState>();
        Reading.Of(_store.File("j.json", "[{\"case_id\":1},{\"case_id\":2,\"unborn\":\"nej\"}]"), SupportRecord.Declaration, c => states.AddRange([c[Fields.Unborn].State, c[Fields.Status].State]));
        Assert.Equal([ValueState.Blank, ValueState.NoColumn, ValueState.Read, ValueState.NoColumn], states);
    }

    [Theory]
    [InlineData("[]", Readability.Readable, 0)]
    [InlineData("[{\"x\":1}]", Readability.UnknownHeader, 0)]
    [InlineData("{\"x\":1}", Readability.UnknownHeader, 0)]
    [InlineData("[1,2]", Readability.UnknownHeader, 0)]
    [InlineData("[{\"case_id\":1},{\"case_id\":", Readability.CutOff, 1)]
    [InlineData("[{\"case_id\":1}", Readability.CutOff, 1)]
    [InlineData("[{\"case_id\":1},{\"case_id\" 2}]", Readability.Damaged, 1)]
    [InlineData("[{\"case_id\":1}] x", Readability.Damaged, 1)]
    [InlineData("[{\"case_id\":1,}]", Readability.Damaged, 0)]
    public void What_breaks_the_format_is_told(string json, Readability readability, int records)
    {
        var view = Read(json).View;
        Assert.Equal((readability, records), (view.Readability, view.Records));
    }

    [Fact]
    public void Lost_characters_are_found_and_other_encodings_are_read_as_in_delimited_text()
    {
        Assert.Equal(2, Read("[{\"case_id\":1},{\"case_id\":\"a\\ud800b\"}]").View.ReplacementCharacterRow);
        Assert.Equal(1, Read("[{\"case_id\":\"a\\u0000b\"}]").View.ReplacementCharacterRow);
        var (view, records) = Reading.All(_store.File("j.json", Encoding.Latin1.GetBytes("[{\"case_id\":\"Sæg\"}]")), SupportRecord.Declaration);
        Assert.Equal(["case_id=Sæg"], records);
        Assert.True(view.ReadAsWindows1252);
        Assert.Equal(Readability.Binary, Reading.All(_store.File("j.json", Encoding.Unicode.GetBytes("[{\"case_id\":1}]")), SupportRecord.Declaration).View.Readability);
    }

    private (DeliveryView View, List<string> Records) Read(string json) => Reading.All(_store.File("j.json", json), SupportRecord.Declaration);
}
