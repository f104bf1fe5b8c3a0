using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Where the municipality stands: the page to open on the first working day of the month.</summary>
internal static class OverviewPage
{
    public static View Make(Asked asked)
    {
        var (reader, municipality) = (asked.Reader, asked.Municipality);
        var home = $"/municipality/{municipality.Code}";
        return new View(reader.Say($"Hvor står vi? {municipality.Name}", $"Where do we stand? {municipality.Name}"), Html.Of($"""
            {Enum.GetValues<AnalysisGroup>().Select(g => Group(reader, home, g))}
            """))
        {
            Trail = [(reader.Say("Min kommune", "My municipality"), "/municipality")],
            IsPrivate = true,
        };
    }

    private static Html Group(Reader reader, string home, AnalysisGroup group)
    {
        var role = reader.Session?.Visitor.Role;
        var pages = AnalysisPages.All.Where(p => p.Group == group && (role is null || p.Roles.Contains(role.Value))).ToList();
        if (pages.Count == 0)
            return Html.Empty;
        var items = pages.Select(p => Html.Of($"<li><a href=\"{reader.Link($"{home}/{p.Analysis.Code}")}\">{reader.Say(p.Analysis.Title)}</a><span class=\"small table-about\">{reader.Say(p.Question)}</span></li>"));
        return Html.Of($"<section class=\"subject\"><h2>{reader.Say(Title(group))}</h2><ul class=\"tables\">{items}</ul></section>");
    }

    private static Text Title(AnalysisGroup group) => group switch
    {
        AnalysisGroup.Activity => new("Børn og indsatser", "Children and measures"),
        AnalysisGroup.Money => new("Økonomi", "Money"),
        AnalysisGroup.Mending => new("Det, der skal rettes", "What must be mended"),
        _ => new("Rapporter", "Reports"),
    };
}
