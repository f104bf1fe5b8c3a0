using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>All measures with their provisions in the three acts: the bridge between serviceloven and barnets lov.</summary>
internal static class MeasurePage
{
    public const string Path = "measures.md";

    public static string LinkTo(Measure measure) => $"{Path}#{measure.Key.ToLowerInvariant()}";

    public static Page Make()
    {
        var page = new PageWriter(Path).Title("Measures");
        page.Paragraph("Provisions in the same row are the same measure, so an episode runs over the change of law on 1 January 2024. "
            + $"A measure has figures only in the years in which it is valid. Source: {page.FileLink("data/measures.csv")}, which names the source of each row.");
        page.Bullets(Act.All.Select(a => $"**{a.Code}**: {a.Title.Da} ({a.Title.En}), decisions {Days(a.InForce.From, a.InForce.To)}"));
        page.Paragraph("Code status: *found* is the statistics bank's own code, *inferred* is deduced from its neighbours, *project* is ours until the official list is loaded.");
        foreach (var statistic in Measures.All.Select(m => m.Statistic).Distinct())
        {
            page.Heading($"{statistic.Code()}: {statistic.Title().En}");
            page.Table(
                ["Key", "Code", "Group", "Titel", "Title", "SEL", "BL", "LBU", "Valid", "Ages", "Demands"],
                Measures.Of(statistic).Select(Row));
        }

        return page.Finish();
    }

    private static string[] Row(Measure m) =>
    [
        $"<a id=\"{m.Key.ToLowerInvariant()}\"></a>{m.Key}",
        m.CodeStatus == "found" ? m.BankCode : $"{m.BankCode} ({m.CodeStatus})",
        m.Group,
        m.Title.Da,
        m.Title.En,
        Provisions(m, Act.Serviceloven),
        Provisions(m, Act.BarnetsLov),
        Provisions(m, Act.Ungdomskriminalitet),
        m.ValidFrom is null && m.ValidTo is null ? "" : Days(m.ValidFrom, m.ValidTo),
        (m.MinimumAge is { } least ? $"from {least} " : "") + $"under {m.AgeLimit.ToString(CultureInfo.InvariantCulture)}",
        string.Join(", ", new[] { m.OfferRequired ? "offer" : "", m.NeedsReasons ? "reasons" : "", m.NeedsPlacement ? "placement" : "" }.Where(d => d.Length > 0)),
    ];

    private static string Provisions(Measure measure, Act act) =>
        string.Join("; ", measure.Provisions.Where(p => p.Act == act).Select(p => p.Section));

    private static string Days(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, { } last) => $"to {last:yyyy-MM-dd}",
        ({ } first, null) => $"from {first:yyyy-MM-dd}",
        _ => $"{from:yyyy-MM-dd} to {to:yyyy-MM-dd}",
    };
}
