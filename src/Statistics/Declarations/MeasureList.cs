using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>Variables of measure (INDSATSER). The order is the bank's: a total, then each group with its measures below it.</summary>
public static class MeasureList
{
    private static readonly Text Name = new("indsats", "measure");

    private static readonly (string Code, Text Text)[] Groups =
    [
        ("5", new("TIDLIGT FOREBYGGENDE INDSATSER EFTER LOV OM SOCIAL SERVICE / BARNETS LOV",
            "EARLY PREVENTIVE MEASURES UNDER THE ACT ON SOCIAL SERVICES / THE CHILDREN'S ACT")),
        ("6", new("INDSATSER OG STØTTE EFTER LOV OM SOCIAL SERVICE / BARNETS LOV",
            "MEASURES AND SUPPORT UNDER THE ACT ON SOCIAL SERVICES / THE CHILDREN'S ACT")),
        ("7", new("INDSATSER EFTER LOV OM BEKÆMPELSE AF UNGDOMSKRIMINALITET",
            "MEASURES UNDER THE ACT ON COMBATING YOUTH CRIME")),
    ];

    /// <summary>All measures and support under the code that a table gives the total.</summary>
    public static Dimension SupportMeasures(string totalCode, Text total) => Support(totalCode, total, withMeasures: true);

    /// <summary>The three groups of measures and support under the code that a table gives the total.</summary>
    public static Dimension SupportGroups(string totalCode, Text total) => Support(totalCode, total, withMeasures: false);

    /// <summary>HANDBU: 100 counts episodes and 110 persons; neither is a part of the other.</summary>
    public static Dimension DisabilityTotals { get; } = new("INDSATSER", Name, Axis.Measure, Totals());

    /// <summary>HANDBU: the totals and the eight kinds of disability measures.</summary>
    public static Dimension DisabilityMeasures { get; } = new("INDSATSER", Name, Axis.Measure,
        [.. Totals(), .. Measures.Of(Statistic.Disability).Select(Of)]);

    private static Dimension Support(string totalCode, Text total, bool withMeasures)
    {
        var categories = new List<Category> { new(totalCode, total, [Columns.SupportTotal]) { IsTotal = true } };
        foreach (var (code, text) in Groups)
        {
            categories.Add(new Category(code, text, [Columns.OfGroup(code)]));
            if (withMeasures)
                categories.AddRange(Columns.CountedMeasures.Where(m => m.Group == code).Select(Of));
        }

        return new Dimension("INDSATSER", Name, Axis.Measure, categories);
    }

    private static Category[] Totals() =>
    [
        new("100", new("Handicapindsatser i alt", "Disability measures, total"), [Columns.DisabilityTotal]) { Counts = CountedUnit.Episodes },
        new("110", new("Børn og unge der modtager handicapindsatser i alt", "Children and young people receiving disability measures, total"),
            [Columns.DisabilityTotal]) { Counts = CountedUnit.Persons },
    ];

    private static Category Of(Measure measure) => new(measure.BankCode, TextOf(measure), [Columns.Of(measure)]) { Measure = measure };

    // The bank shows the provisions after the title: "Netværks- eller samtalegrupper (SEL §11.3.2 / BL §30.1.2)".
    private static Text TextOf(Measure measure)
    {
        var provisions = string.Join(" / ", measure.Provisions.Select(p => $"{p.Act.Code} §{p.Section}"));
        return new Text($"{Bare(measure.Title.Da)} ({provisions})", $"{Bare(measure.Title.En)} ({provisions})");
    }

    // Some titles in data/measures.csv already end with the act or provision in brackets.
    private static string Bare(string title)
    {
        var bracket = title.LastIndexOf(" (", StringComparison.Ordinal);
        return bracket >= 0 && Act.All.Any(a => title[(bracket + 2)..].StartsWith(a.Code, StringComparison.Ordinal)) ? title[..bracket] : title;
    }
}
