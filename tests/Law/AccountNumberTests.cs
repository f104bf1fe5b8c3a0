using Socialstat.Law;

namespace Socialstat.Tests.Law;

/// <summary>The digits of an account number by position, and the published table of where expenditure is posted.</summary>
public class AccountNumberTests
{
    [Fact]
    public void The_parts_of_a_whole_number_stand_at_their_positions()
    {
        var account = AccountNumber.Parse("5282213456009140");
        Assert.Equal(("5.28.22", 1, 3, "009", null as string), (account.Function, account.Dranst, account.Ownership, AccountNumber.Parse("5282213456700900").Grouping, AccountNumber.Parse("5282213456700900").Art));
        Assert.Equal(("091", "40"), (account.Grouping, account.Art));
        Assert.True(account.HasMandatory);
        Assert.True(account.HasOptional);
    }

    [Theory]
    [InlineData("52822      001")]
    [InlineData("52822______001__")]
    [InlineData("52822xxxxxx001xx")]
    [InlineData("52822------001")]
    [InlineData("5282210000000100")]
    public void Digits_that_may_be_left_out_can_be(string text)
    {
        var account = AccountNumber.Parse(text);
        Assert.True(account.HasMandatory);
        Assert.False(account.HasOptional);
    }

    [Theory]
    [InlineData("")]
    [InlineData("52822")]
    [InlineData("528221000100")]
    [InlineData("5a82210001000140")]
    [InlineData("528221000100x140")]
    [InlineData("52822100010001401")]
    [InlineData("5.28.22.1.001.40")]
    public void Mandatory_digits_that_are_missing_or_no_digits_are_seen(string text) => Assert.False(AccountNumber.Parse(text).HasMandatory);

    [Theory]
    [InlineData("SEL 85", "5.38.51", "001", true)]
    [InlineData("SEL 85", "5.38.51", "092", true)]
    [InlineData("SEL 85", "5.38.52", "001", false)]
    [InlineData("SEL 107", "5.38.52", "003", true)]
    [InlineData("SEL 107", "5.38.52", "004", false)]
    [InlineData("SEL 108", "5.38.50", "096", true)]
    [InlineData("SEL 110", "5.38.42", "093", true)]
    [InlineData("SEL 105", "5.38.58", "005", true)]
    [InlineData("SEL 105", "5.38.59", "005", true)]
    [InlineData("BL 46", "5.28.20", "004", true)]
    [InlineData("BL 46", "5.28.22", "006", false)]
    [InlineData("BL 114.1.1", "5.28.23", "002", true)]
    [InlineData("BL 114.1.2", "5.28.21", "007", true)]
    [InlineData("BL 114.1.2", "5.28.22", "001", false)]
    [InlineData("BL 32.1.5", "5.28.21", "002", false)]
    [InlineData("SEL 52.3.6", "5.28.21", "007", true)]
    [InlineData("SEL 52.3.7", "5.28.22", "001", true)]
    public void The_published_table_says_where_a_paragraph_is_posted(string provision, string function, string grouping, bool stands)
    {
        var account = AccountNumber.Parse(function.Replace(".", "", StringComparison.Ordinal) + "110001" + grouping + "40");
        Assert.Equal(function, account.Function);
        Assert.Equal(stands, ExpenditureAccounts.For(LawRef.Parse(provision)!.Value).Any(row => row.Holds(account)));
    }

    [Fact]
    public void Contradictions_of_the_text_are_decided_in_the_data()
    {
        Assert.True(ExpenditureAccounts.Knows(AccountNumber.Parse("5282111000100740")));
        Assert.False(ExpenditureAccounts.Knows(AccountNumber.Parse("5382111000100740")));
        Assert.All(new[] { "092", "093", "094" }, grouping => Assert.True(ExpenditureAccounts.Knows(AccountNumber.Parse("53842110001" + grouping + "40"))));
    }
}
