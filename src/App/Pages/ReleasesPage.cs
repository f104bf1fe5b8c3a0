using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The calendar and the record of releases. Of what is to come it shows the title and the day, and nothing else.</summary>
internal static class ReleasesPage
{
    public static View Make(Reader reader, ReleaseReading releases)
    {
        var book = releases.Book();
        var title = reader.Say("Udgivelser", "Releases");
        string[] head = [reader.Say("Dag", "Day"), reader.Say("Titel", "Title"), reader.Say("Bemærkning", "Remark")];
        var coming = book.Announced.Select(r => Coming(reader, book, r)).ToList();
        var published = book.Published.Select(r => Published(reader, book, r)).ToList();
        return new View(title, Html.Of($"""
            <p class="font-lead">{reader.Say(
                "Tal offentliggøres kl. 08:00 dansk tid på den dag, der er annonceret her. Ingen ser dem før.",
                "Figures are published at 08:00 Danish time on the day announced here. Nobody sees them before.")}</p>
            <h2>{reader.Say("Kommende", "Coming")}</h2>
            {(coming.Count == 0 ? Html.Of($"<p>{reader.Say("Der er ikke planlagt flere udgivelser.", "No more releases are planned.")}</p>") : Controls.Table(reader.Say("Kommende udgivelser", "Coming releases"), head, coming))}
            <h2>{reader.Say("Offentliggjort", "Published")}</h2>
            {(published.Count == 0 ? Html.Of($"<p>{reader.Say("Der er endnu ikke offentliggjort tal.", "No figures have been published yet.")}</p>") : Controls.Table(reader.Say("Offentliggjorte udgivelser", "Published releases"), head, published))}
            <p><a href="{reader.Link("/feed.atom")}">{reader.Say("Følg udgivelserne (Atom)", "Follow the releases (Atom)")}</a></p>
            """));
    }

    private static IEnumerable<Html> Coming(Reader reader, ReleaseBook book, Release release)
    {
        yield return Html.Of($"<span class=\"nowrap\">{Reader.Day(release.Day)} 08:00</span>");
        yield return Html.Of($"{reader.Say(release.Title)}");
        yield return release switch
        {
            { Withdrawn: { } back } => Html.Of($"{reader.Say("Aflyst", "Cancelled")}: {reader.Say(back.Reason)}"),
            _ when release.Publish <= book.Instant => Html.Of($"{reader.Say("Forsinket", "Late")}"),
            { Rescheduled.Count: > 0 } => Html.Of($"{reader.Say("Flyttet", "Moved")}: {reader.Say(release.Rescheduled[^1].Reason)}"),
            _ => Html.Empty,
        };
    }

    private static IEnumerable<Html> Published(Reader reader, ReleaseBook book, Release release)
    {
        yield return Html.Of($"<span class=\"nowrap\">{Reader.Minute(release.PublicFrom!.Value)}</span>");
        yield return Html.Of($"<a href=\"{reader.Link($"/releases/{release.Id}")}\">{reader.Say(release.Title)}</a>");
        yield return release switch
        {
            { Withdrawn: { } back } => Html.Of($"{reader.Say("Trukket tilbage", "Withdrawn")}: {reader.Say(back.Reason)}"),
            _ when Correction(book, release) is { } by => Html.Of($"{reader.Say("Rettet af", "Corrected by")} {by.Id}"),
            { Remark: { } remark } => Html.Of($"{reader.Say("Rettelse af", "Correction of")} {release.Corrects}: {reader.Say(remark)}"),
            _ => Html.Empty,
        };
    }

    /// <summary>The public correction of a release, or null.</summary>
    public static Release? Correction(ReleaseBook book, Release release) => book.Published.FirstOrDefault(r => r.Corrects == release.Id && r.IsPublic(book.Instant));
}
