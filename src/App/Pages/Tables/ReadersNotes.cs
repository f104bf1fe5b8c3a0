using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>What a reader must know about the figures shown: what two points mean, breaks in series that touch them, and remarks of the release.</summary>
internal static class ReadersNotes
{
    public static Html Make(Reader reader, PublicTable table, Cube shown)
    {
        var notes = new List<Html>();
        if (shown.Missing.Contains(true))
            notes.Add(Html.Of($"<li>{reader.Say(".. betyder, at der ikke er et tal: det er skjult for at beskytte personer, indsatsen fandtes ikke i året, eller grundlaget mangler.", ".. means that there is no figure: it is hidden to protect persons, the measure did not exist in the year, or what it is computed from is missing.")}</li>"));
        notes.AddRange(SeriesBreaks.In(shown).Select(b => Html.Of($"<li class=\"break\">{reader.Say(b.Text)} ({Source(reader, b)})</li>")));
        notes.AddRange(table.Remarks.Select(r => Html.Of($"<li>{reader.Say(r)}</li>")));
        return notes.Count == 0 ? Html.Empty : Html.Of($"""
            <section class="notes" aria-labelledby="notes-title"><h2 class="h4" id="notes-title">{reader.Say("Fodnoter og databrud", "Footnotes and breaks in series")}</h2><ul>{notes}</ul></section>
            """);
    }

    private static Html Source(Reader reader, SeriesBreak found) => found.Source.Document == "public"
        ? Html.Of($"<a href=\"{reader.Link("/docs/sources.md#public")}\">{found.Source.Section}</a>")
        : Html.Of($"<a href=\"{reader.Link($"/docs/sources.md#{found.Source.Document}")}\">{reader.Say(found.Source.Title)}, {reader.Say("afsnit", "section")} {found.Source.Section}</a>");
}
