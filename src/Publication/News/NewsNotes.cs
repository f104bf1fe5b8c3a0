using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>What stands under the main figures of a news note.</summary>
internal static class NewsNotes
{
    private static readonly Text Revised = new(
        "Tallene fra {years.revisedfrom} og frem er regnet om. Af de tal, der kan sammenlignes med forrige udgivelse, er {revised.cells} af {revised.compared} ændret; ændringerne svarer til {revised.rmar} pct. af tallenes sum.",
        "The figures from {years.revisedfrom} on have been computed again. Of the figures that can be compared with the release before, {revised.cells} of {revised.compared} have changed; the changes amount to {revised.rmar} per cent of the sum of the figures.");

    private static readonly Text First = new("Der er ingen tidligere udgivelse at sammenligne med.", "There is no earlier release to compare with.");
    private static readonly Text Everybody = new("Alle {approved} kommuner har godkendt deres tal.", "All {approved} municipalities have approved their figures.");
    private static readonly Text WithNote = new("Med, selv om tallene ikke er godkendt: {approved.notenames}.", "Included although the figures have not been approved: {approved.notenames}.");
    private static readonly Text LeftOut = new("Ikke med efter beslutning: {approved.leftnames}.", "Not included by decision: {approved.leftnames}.");
    private static readonly Text Waiting = new("{approved.waiting} kommuner har ikke svaret for deres tal.", "{approved.waiting} municipalities have not answered for their figures.");
    private static readonly Text Contact = new("{contact.name}, {contact.office}, {contact.organisation}, {contact.mail}, tlf. {contact.telephone}", "{contact.name}, {contact.office}, {contact.organisation}, {contact.mail}, tel. {contact.telephone}");
    private static readonly Text Next = new("{release.next}, {release.hour}", "{release.next} at {release.hour}");
    private static readonly Text NotAnnounced = new("Dagen var ikke annonceret, da tallene blev gjort op; den kommer i kalenderen over udgivelser.", "The day had not been announced when the figures were made; it will be in the calendar of releases.");

    /// <summary>Every declared text, for tests.</summary>
    internal static IReadOnlyList<Text> Texts { get; } = [Revised, First, Everybody, WithNote, LeftOut, Waiting, Contact, Next, NotAnnounced];

    public static IEnumerable<PaperSection> Sections(NewsInput input, Language language)
    {
        string Title(string danish, string english) => new Text(danish, english).In(language);
        yield return new(2, "", Title("Revisioner", "Revisions"), [.. input.Quality.Where(q => A6Revisions.Total(q).Later > 0).Select(q => Say(Revised, q, language, q.Documentation)).DefaultIfEmpty(new PaperText(First.In(language)))]);
        var awareness = Municipalities(input, language).Concat(Breaks(input, language)).ToList();
        if (awareness.Count > 0)
            yield return new(2, "", Title("Vær opmærksom på", "Please note"), [new PaperList(awareness)]);
        yield return new(2, "", Title("Kontakt", "Contact"), [Say(Contact, input.Quality[0], language)]);
        yield return new(2, "", Title("Næste udgivelse", "Next release"), [input.Release.Next is null ? new PaperText(NotAnnounced.In(language)) : Say(Next, input.Quality[0], language)]);
    }

    private static IEnumerable<string> Municipalities(NewsInput input, Language language)
    {
        foreach (var quality in input.Quality)
        {
            int Count(ApprovalState state) => A4UnitNonResponse.Approval(quality, state);
            if (Count(ApprovalState.Approved) == quality.Municipalities.Count)
                yield return Say(Everybody, quality, language, quality.Documentation).Text;
            if (Count(ApprovalState.IncludedWithNote) > 0)
                yield return Say(WithNote, quality, language, quality.Documentation).Text;
            if (Count(ApprovalState.LeftOut) > 0)
                yield return Say(LeftOut, quality, language, quality.Documentation).Text;
            if (Count(ApprovalState.NotAnswered) > 0)
                yield return Say(Waiting, quality, language, quality.Documentation).Text;
        }
    }

    // Breaks in the two years that are compared.
    private static IEnumerable<string> Breaks(NewsInput input, Language language) =>
        SeriesBreaks.All.Where(b => b.Tables.Any(t => input.Find(t) is not null) && b.From.Year <= input.Release.ReferenceYear && (b.To ?? b.From).Year >= input.Release.ReferenceYear - 1)
            .Select(b => b.Text.In(language));

    private static PaperText Say(Text text, QualityInput quality, Language language, string about = "") =>
        new((about.Length > 0 ? $"{about}: " : "") + BoundText.Fill(text, QualityReport.ContextOf(quality), language));
}
