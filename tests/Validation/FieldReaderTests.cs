using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>Text that is not a value is unreadable; it never stops the reading.</summary>
public class FieldReaderTests
{
    [Theory]
    [InlineData("year", "20 5")]
    [InlineData("year", "-025")]
    [InlineData("persons", "-1")]
    [InlineData("persons", "1,5")]
    [InlineData("persons", "99999999999999999999")]
    [InlineData("persons", "\u00e6")]
    [InlineData("age", "+5")]
    public void A_number_with_other_characters_is_unreadable(string field, string text) => Assert.Equal(ValueState.Unreadable, StateOf(PopulationRecord.Declaration, field, text));

    [Theory]
    [InlineData("2024-03-/1")]
    [InlineData("2 24-03-01")]
    [InlineData("2024- 3-01")]
    [InlineData("0000-00-00")]
    [InlineData("+024-03-01")]
    public void A_date_with_other_characters_is_unreadable(string text) => Assert.Equal(ValueState.Unreadable, StateOf(SupportRecord.Declaration, "start_date", text));

    [Theory]
    [InlineData("750610 4000")]
    [InlineData("7506!04000")]
    [InlineData("*")]
    public void An_identity_with_other_characters_is_unreadable(string text) => Assert.Equal(ValueState.Unreadable, StateOf(SupportRecord.Declaration, "person_id", text));

    private static ValueState StateOf(RecordType type, string field, string text)
    {
        var candidate = OneRecord.Candidate(type, new() { [field] = text });
        return candidate[type.Fields.Single(u => u.Field.Name == field).Field].State;
    }
}
