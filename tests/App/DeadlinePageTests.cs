using Socialstat.App;
using Socialstat.Law;

namespace Socialstat.Tests.App;

/// <summary>The page of deadlines.</summary>
public sealed class DeadlinePageTests
{
    private static readonly string Text = DeadlinePage.Make().Text;

    [Fact]
    public void Every_deadline_is_on_the_page_in_both_languages() => Assert.All(Deadlines.All, d =>
    {
        Assert.Contains($"<a id=\"{d.Type.Name}\"></a>", Text, StringComparison.Ordinal);
        Assert.Contains(d.RuleOn(new DateOnly(2025, 1, 1)).Words.Da, Text, StringComparison.Ordinal);
        Assert.Contains(d.RuleOn(new DateOnly(2025, 1, 1)).Words.En, Text, StringComparison.Ordinal);
    });

    [Fact]
    public void The_contradiction_about_117a_and_the_end_of_Great_Prayer_Day_are_on_the_page()
    {
        Assert.Contains(Deadlines.For(AdultRecord.Declaration)!.Contradictions[0].En, Text, StringComparison.Ordinal);
        Assert.Contains("| Great Prayer Day | Store bededag | Easter Sunday + 26 days | 2023-12-31 |", Text, StringComparison.Ordinal);
    }
}
