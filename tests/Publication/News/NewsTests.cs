using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

/// <summary>The news note: built from published figures by rule, in both languages, and never telling a hidden or small one.</summary>
public sealed class NewsTests
{
    [Theory]
    [InlineData(10_000, 10_400, "Flere børn og unge fik indsatser og støtte i 2025", "More children and young people received measures and support in 2025")]
    [InlineData(10_000, 10_150, "Lidt flere børn og unge fik indsatser og støtte i 2025", "Slightly more children and young people received measures and support in 2025")]
    [InlineData(10_000, 10_010, "Næsten lige så mange børn og unge fik indsatser og støtte i 2025", "Almost as many children and young people received measures and support in 2025")]
    [InlineData(10_000, 9_990, "Næsten lige så mange børn og unge fik indsatser og støtte i 2025", "Almost as many children and young people received measures and support in 2025")]
    [InlineData(10_000, 9_900, "Lidt færre børn og unge fik indsatser og støtte i 2025", "Slightly fewer children and young people received measures and support in 2025")]
    [InlineData(10_000, 9_800, "Færre børn og unge fik indsatser og støtte i 2025", "Fewer children and young people received measures and support in 2025")]
    [InlineData(-1, 10_400, "10.400 børn og unge fik indsatser og støtte i 2025", "10,400 children and young people received measures and support in 2025")]
    public void The_headline_says_which_way_the_figure_went(long before, long now, string danish, string english)
    {
        var input = NewsExample.Make((before, now));
        Assert.Equal(danish, NewsNote.Make(input, Language.Danish).Title);
        Assert.Equal(english, NewsNote.Make(input, Language.English).Title);
    }

    [Fact]
    public void The_first_sentence_has_the_figure_and_the_change()
    {
        Assert.Equal("I 2025 fik 10.400 børn og unge indsatser og støtte. Antallet er højere end året før; forskellen er 400 (4,0 pct.).", Texts(NewsExample.Input, Language.Danish)[0]);
        Assert.Equal("In 2025, 10,400 children and young people received measures and support. The number is higher than the year before; the difference is 400 (4.0 per cent).", Texts(NewsExample.Input, Language.English)[0]);
    }

    [Theory]
    [InlineData(10_001)]
    [InlineData(9_998)]
    public void A_change_of_one_or_two_is_not_put_into_words(long now)
    {
        var texts = Texts(NewsExample.Make((10_000, now)), Language.English);
        Assert.DoesNotContain("the year before", texts[0], StringComparison.Ordinal);
        Assert.Contains("children and young people received measures and support", texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Years_on_either_side_of_a_break_are_not_compared()
    {
        Assert.Equal("10.400 børn og unge fik indsatser og støtte i 2020", NewsNote.Make(NewsExample.Make((10_000, 10_400), 2020), Language.Danish).Title);
        Assert.Equal("10.400 børn og unge fik indsatser og støtte i 2021", NewsNote.Make(NewsExample.Make((10_000, 10_400), 2021), Language.Danish).Title);
        Assert.Equal("Flere børn og unge fik indsatser og støtte i 2022", NewsNote.Make(NewsExample.Make((10_000, 10_400), 2022), Language.Danish).Title);
    }

    [Fact]
    public void The_years_computed_again_are_those_that_releases_compute()
    {
        // The newest year and the five before it, as ReleaseFigures takes them.
        Assert.Contains(All(QualityExample.Isbu, Language.Danish), t => t.StartsWith("ISBU: Tallene fra 2020 og frem er regnet om.", StringComparison.Ordinal));
        var young = QualityExample.Isbu with { Tables = [.. QualityExample.Isbu.Tables.Select(t => t with { FirstYear = 2022 })] };
        Assert.Contains(All(young, Language.English), t => t.StartsWith("ISBU: The figures from 2022 on have been computed again.", StringComparison.Ordinal));

        static IEnumerable<string> All(QualityInput quality, Language language) =>
            NewsNote.Make(NewsExample.Input with { Quality = [quality] }, language).Sections.SelectMany(s => s.Parts).OfType<PaperText>().Select(t => t.Text);
    }

    [Fact]
    public void There_are_at_most_five_sentences_a_chart_and_a_table()
    {
        var parts = NewsNote.Make(NewsExample.Input, Language.Danish).Sections[0].Parts;
        Assert.InRange(parts.OfType<PaperText>().Count(), 3, 5);
        Assert.Single(parts.OfType<PaperChart>());
        Assert.Equal(["ISBU02", "ISBU02", "ISBU02", "ISBU02", "ISBU01"], parts.OfType<PaperTable>().Single().Rows.Select(r => r[0]));
    }

    [Fact]
    public void A_hidden_figure_is_neither_told_nor_drawn_nor_in_the_table()
    {
        var input = NewsExample.Make((10_000, 10_400));
        var cube = NewsExample.Cube(Isbu02.Declaration, 2025, codes => codes switch { ["000", "6", _] => -1, ["000", "2", _] => 10_400, ["000", _, _] => 6_000, _ => NewsExample.Planted });
        var note = NewsNote.Make(input with { Cubes = [input.Cubes[0], cube] }, Language.Danish);
        var row = note.Sections[0].Parts.OfType<PaperTable>().Single().Rows.Single(r => r[1].StartsWith("Indsatser og støtte efter lov", StringComparison.Ordinal));
        Assert.Equal(["..", "..", ".."], row.Skip(2));
        Assert.DoesNotContain("Flest modtagere", string.Join(' ', Texts(input with { Cubes = [input.Cubes[0], cube] }, Language.Danish)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(1)]
    public void A_small_figure_is_not_put_into_words(long small)
    {
        var input = NewsExample.Make((10_000, 10_400));
        var handbu = NewsExample.Cube(Handbu01.Declaration, 2025, codes => codes[0] == "000" ? small : NewsExample.Planted);
        Assert.DoesNotContain("handicapkompenserende", All(input with { Cubes = [.. input.Cubes, handbu] }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_municipality_is_nowhere_in_the_note()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            using var html = new MemoryStream();
            PaperHtml.Write(NewsNote.Make(NewsExample.Input, language), html);
            var text = System.Text.Encoding.UTF8.GetString(html.ToArray());
            Assert.DoesNotContain("Læsø", text, StringComparison.Ordinal);
            foreach (var form in new[] { "777777", "777.777", "777,777" })
                Assert.DoesNotContain(form, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Municipalities_that_have_not_approved_are_named_without_figures()
    {
        var text = All(NewsExample.Input);
        Assert.Contains("Med, selv om tallene ikke er godkendt: Odense.", text, StringComparison.Ordinal);
        Assert.Contains("Ikke med efter beslutning: Fanø.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_tells_the_next_release_and_whom_to_ask()
    {
        Assert.Contains("11. juni 2027, kl. 08.00", All(NewsExample.Input), StringComparison.Ordinal);
        Assert.Contains("socialstat@example.dk", All(NewsExample.Input), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_whose_main_figures_are_hidden_is_told_without_them()
    {
        var cube = NewsExample.Cube(Socialstat.Statistics.Isbu02.Declaration, 2025, _ => -1);
        var note = NewsNote.Make(new NewsInput([cube], NewsExample.Input.Quality), Language.Danish);
        Assert.Equal("Nye tal: " + cube.Declaration.Title.Da, note.Title);
        Assert.Contains("Årets hovedtal vises ikke", PaperHtml.Body(note), StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_without_tables_has_nothing_to_tell() =>
        Assert.Throws<NothingToTellException>(() => NewsNote.Make(new NewsInput([], [QualityExample.Isbu]), Language.Danish));

    [Fact]
    public void No_cause_is_claimed_and_no_number_is_typed()
    {
        string[] causes = ["fordi", "skyldes", "derfor", "på grund af", "because", "due to", "therefore", "caused"];
        var declared = NewsText.Headlines.Concat(NewsText.Sentences).SelectMany(s => new[] { s.Compared, s.Alone }).SelectMany(t => new[] { t.Da, t.En }).ToList();
        Assert.DoesNotContain(declared, t => causes.Any(c => t.Contains(c, StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(declared, t => t.Any(char.IsAsciiDigit));
        foreach (var text in NewsText.Headlines.Concat(NewsText.Sentences).SelectMany(s => new[] { s.Compared, s.Alone }))
            Assert.Equal(BoundText.NamesIn(text.Da).Order(), BoundText.NamesIn(text.En).Order());
    }

    [Fact]
    public void The_note_is_the_same_bytes_each_time()
    {
        static byte[] Pdf()
        {
            using var stream = new MemoryStream();
            PaperPdf.Write(NewsNote.Make(NewsExample.Make((10_000, 10_400)), Language.English), TestFonts.Read(), stream);
            return stream.ToArray();
        }

        Assert.Equal(Pdf(), Pdf());
    }

    private static List<string> Texts(NewsInput input, Language language) => [.. NewsNote.Make(input, language).Sections[0].Parts.OfType<PaperText>().Select(t => t.Text)];

    private static string All(NewsInput input) => string.Join('\n', NewsNote.Make(input, Language.Danish).Sections.SelectMany(s => s.Parts).Select(p => p switch
    {
        PaperText text => text.Text,
        PaperList list => string.Join('\n', list.Items),
        _ => "",
    }));
}
