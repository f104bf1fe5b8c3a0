using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>A rule that fails is shown as crashed, never as kept, and stops nothing.</summary>
public class CrashTests
{
    [Fact]
    public void A_rule_that_fails_while_writing_its_message_is_shown_as_crashed()
    {
        string? crash = null;
        Assert.Equal([""], Finding.ValuesOf<string>(_ => throw new InvalidOperationException(), "record", ref crash));
        Assert.Equal(nameof(InvalidOperationException), crash);
    }

    [Fact]
    public void A_rule_that_writes_its_message_is_not()
    {
        string? crash = null;
        Assert.Equal(["record"], Finding.ValuesOf(text => new[] { text }, "record", ref crash));
        Assert.Null(crash);
    }
}
