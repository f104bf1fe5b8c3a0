using System.Text;
using Socialstat.Law;

namespace Socialstat.Tests.Law;

public class PersonIdTests
{
    [Theory]
    [InlineData("7506104000", "7506104000")]
    [InlineData("750610-4000", "7506104000")]
    [InlineData("AB-77", "AB-77")]
    [InlineData("ab-77", "AB-77")]
    [InlineData("Z", "Z")]
    [InlineData("ZZZZZZZZZZZZZZZZZZZZ", "ZZZZZZZZZZZZZZZZZZZZ")]
    [InlineData("01234567890123456789", "01234567890123456789")]
    public void An_identity_is_written_as_it_was_read(string text, string written) => Assert.Equal(written, PersonId.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("AB 77")]
    [InlineData("AB-7\u00d8")]
    [InlineData("ZZZZZZZZZZZZZZZZZZZZZ")]
    public void Other_characters_and_longer_texts_are_no_identity(string text) => Assert.False(PersonId.FromText(Encoding.UTF8.GetBytes(text)).IsGiven);

    [Fact]
    public void Different_texts_are_different_identities()
    {
        Assert.NotEqual(PersonId.Parse("A"), PersonId.Parse("AA"));
        Assert.NotEqual(PersonId.Parse("A0"), PersonId.Parse("A"));
        Assert.True(PersonId.Parse("A") < PersonId.Parse("AA"));
        Assert.False(PersonId.Parse("AB-77").IsCpr);
    }
}
