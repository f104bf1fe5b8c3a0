using Socialstat.App;
using Socialstat.Law;

namespace Socialstat.Tests.App;

/// <summary>The letter about what changes for reporters.</summary>
public sealed class ChangeLetterTests
{
    private static readonly Period Halfyear = new(new DateOnly(2024, 7, 1), new DateOnly(2025, 1, 1));

    [Fact]
    public void A_letter_sent_six_months_before_says_that_all_is_announced_in_time()
    {
        var letter = new ChangeLetter(AdultRecord.Declaration, Halfyear, new DateOnly(2024, 7, 1), Language.English);
        Assert.Empty(letter.TooLate);
        Assert.Contains("## From 2025-01-01", letter.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("All changes are announced at least six months before", letter.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_sent_a_day_later_lists_everything_as_announced_too_late()
    {
        var letter = new ChangeLetter(AdultRecord.Declaration, Halfyear, new DateOnly(2024, 7, 2), Language.Danish);
        Assert.Equal(letter.Changes, letter.TooLate);
        Assert.Contains("Skulle være varslet senest 2024-07-01.", letter.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_names_sources_by_their_titles()
    {
        var text = new ChangeLetter(AdultRecord.Declaration, Halfyear, new DateOnly(2024, 7, 1), Language.Danish).ToMarkdown();
        Assert.Contains("Vejledning til databekendtgørelsen (2026), 9.1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("001:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statistic_without_changes_has_a_letter_that_says_so() =>
        Assert.Contains("There are no changes in the period.", new ChangeLetter(CarRecord.Declaration, Halfyear, Halfyear.From, Language.English).ToMarkdown(), StringComparison.Ordinal);

    [Theory]
    [InlineData(new[] { "changes", "--from", "2025-07-01", "--statistic", "IHU", "--lang", "en" }, 0, "From the accounting year 2026")]
    [InlineData(new[] { "changes", "--from", "2025-07-01", "--statistic", "XYZ" }, 2, "XYZ er ikke en statistik")]
    [InlineData(new[] { "changes", "--from", "2025-07-01", "--to", "2025-01-01" }, 2, "--to ligger før --from")]
    public void The_command_writes_letters_or_says_why_not(string[] arguments, int code, string words)
    {
        using var output = new StringWriter();
        Assert.Equal(code, CommandLine.Run(arguments, new FixedClock(), output, output));
        Assert.Contains(words, output.ToString(), StringComparison.Ordinal);
    }
}
