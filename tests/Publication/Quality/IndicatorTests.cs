using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

/// <summary>Each indicator against numbers computed on paper from the hand-made release, to four decimals.</summary>
public sealed class IndicatorTests
{
    private static readonly QualityContext Context = QualityReport.ContextOf(QualityExample.Isbu);

    public static TheoryData<string, string, string> OnPaper { get; } = new()
    {
        { "R1", "ISBU01, before", "100.0000" }, // 900 / 900
        { "R1", "ISBU01, after", "90.0000" }, // 810 / 900
        { "R1", "ISBU02, before", "99.0000" }, // 891 / 900
        { "R1", "ISBU02, after", "65.6667" }, // 591 / 900
        { "A2", "Outside the ages", "0.7778" }, // 7 / 900
        { "A2", "Faulty person number, dead or not yet born", "1.2222" }, // 11 / 900
        { "A2", "On a parent's person number", "0.4444" }, // 4 / 900
        { "A2", "Provision outside the statistics", "0.2222" }, // 2 / 900
        { "A2", "Total", "2.6667" }, // 24 / 900
        { "A3", "Children", "2.5000" }, // 1 / 40
        { "A3", "Measures", "2.6667" }, // 2 / 75
        { "A4", "Have delivered everything", "3.0000" },
        { "A4", "- of these late at least once", "1.0000" },
        { "A4", "- of these with nothing to report", "1.0000" },
        { "A4", "Have approved the figures", "2.0000" },
        { "A4", "Included with a note", "1.0000" },
        { "A4", "Left out", "1.0000" },
        { "A4", "Unit non-response, per cent", "25.0000" }, // 1 of 4
        { "A4", "Weighted unit non-response, per cent", "3.6667" }, // 33 / 900
        { "A5", "Start date", "0.3750" }, // 3 / 800
        { "A5", "P-number", "7.0000" }, // 21 / 300
        { "A6", "ISBU02 2024 MAR", "1.5000" }, // (2 + 1 + 0 + 3) / 4; the cell without an earlier figure is no revision
        { "A6", "ISBU02 2024 RMAR", "0.1429" }, // 6 / (12 + 19 + 5 + 6)
        { "A6", "ISBU02 2024 MR", "1.0000" }, // (2 - 1 + 0 + 3) / 4
        { "A6", "ISBU02 2023 MAR", "2.0000" },
        { "A6", "ISBU02 2023 RMAR", "0.0260" }, // 4 / 154
        { "A6", "ISBU02 2023 MR", "2.0000" },
        { "A6T", "ISBU02 2024 R2025", "150.0000" },
        { "A7", "Spells joined into a longer episode", "20.0000" }, // 150 / 750
        { "A7", "Provisions recoded to the one now in force", "7.0000" }, // 56 / 800
        { "TP1", "2025", "163.0000" }, // 31 December 2025 to 12 June 2026
        { "TP1", "2024", "163.0000" },
        { "TP2", "2020", "1989.0000" }, // five years back from 2025: 31 December 2020 to 12 June 2026
        { "TP3", "R2026", "2.0000" },
        { "TP3", "R2025", "0.0000" },
        { "CC2", "ISBU02, whole series", "11.0000" },
        { "CC2", "ISBU02, since the last break", "5.0000" }, // the first whole year after 1 July 2020 is 2021
        { "P1", "IND-003 Start date missing (error)", "0.3750" },
        { "P1", "IND-041 Reported late (warning)", "15.0000" }, // 120 / 800
        { "P2", "All municipalities", "84.6154" }, // 22 / 26
        { "P2", "Approved before the release", "50.0000" }, // 2 of 4
        { "P2", "461 Odense", "75.0000" },
        { "P2", "563 Fanø", "0.0000" },
        { "P3", "Accepted warnings", "9.0000" },
    };

    [Theory]
    [MemberData(nameof(OnPaper))]
    public void An_indicator_is_what_it_is_on_paper(string code, string about, string expected)
    {
        var value = IndicatorList.All.Single(i => i.Code == code).Compute(Context).Single(v => v.Of.En == about).Value!.Value;
        Assert.Equal(expected, decimal.Round(value, 4, MidpointRounding.AwayFromZero).ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Punctual_municipalities_are_not_named() =>
        Assert.DoesNotContain(P2DeliveryPunctuality.Declaration.Compute(Context), v => v.Of.En.Contains("København", StringComparison.Ordinal));

    [Fact]
    public void All_sections_of_the_hand_made_release_are_filled() => Assert.Equal(100m, Ac3Metadata.Rate(Context));

    [Fact]
    public void A_missing_contact_lowers_the_share_of_sections_filled()
    {
        var lacking = QualityExample.Isbu with { Contact = QualityExample.Isbu.Contact with { Telephone = "" } };
        var sections = Chapters.All.Count(s => !s.IsNotRelevant) - 1; // The section that shows the figure is not counted.
        Assert.Equal(100m * (sections - 1) / sections, Ac3Metadata.Rate(QualityReport.ContextOf(lacking)));
    }

    [Fact]
    public void A_denominator_of_nothing_gives_no_value()
    {
        var empty = QualityExample.Isbu with { Derivations = new(0, 0, 0, 0), Coverage = new(0, 0, 0, 0, 0) };
        Assert.Null(A7Derived.Merged(empty));
        Assert.Null(A2OverCoverage.Rate(empty));
    }

    [Fact]
    public void Every_indicator_declared_is_listed_once_with_a_code_of_its_own()
    {
        var declared = typeof(Indicator).Assembly.GetTypes().SelectMany(t => t.GetProperties(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public))
            .Where(p => p.PropertyType == typeof(Indicator)).Select(p => (Indicator)p.GetValue(null)!).ToList();
        Assert.Equal(declared.Select(d => d.Code).Order(), IndicatorList.All.Select(i => i.Code).Order());
        Assert.Equal(IndicatorList.All.Count, IndicatorList.All.Select(i => i.Code).Distinct().Count());
    }

    [Fact]
    public void Every_indicator_is_shown_in_a_section()
    {
        var shown = Chapters.All.SelectMany(s => s.Parts).OfType<IndicatorTable>().Select(t => t.Indicator.Code);
        Assert.Equal(IndicatorList.All.Select(i => i.Code).Order(), shown.Order());
    }
}
