using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>
/// The news note of a release: headline, sentences, chart and table from its main figures, what was revised, what to be aware of, who to ask and when the next
/// release comes. It tells which way figures went and never why.
/// </summary>
public static class NewsNote
{
    private const int MostSentences = 5, YearsInChart = 10;

    private static readonly Text HiddenMainFigures = new(
        "Årets hovedtal vises ikke: de er skjult for at beskytte små grupper, eller der er ingen. Tabellerne viser resten.",
        "The main figures of the year are not shown: they are hidden to protect small groups, or there are none. The tables show the rest.");

    /// <summary>The note in a language.</summary>
    /// <exception cref="NothingToTellException">The release has no tables.</exception>
    public static Paper Make(NewsInput input, Language language)
    {
        ArgumentNullException.ThrowIfNull(input);
        var headline = NewsText.Headlines.Select(h => h.Say(input, language)).FirstOrDefault(h => h is not null) ?? Unsaid(input).In(language);
        var told = NewsText.Sentences.Select(s => s.Say(input, language)).OfType<string>().Take(MostSentences).DefaultIfEmpty(HiddenMainFigures.In(language)).ToList();
        var parts = new List<PaperPart> { new PaperText(told[0]) { IsLead = true } };
        parts.AddRange(told.Skip(1).Select(t => new PaperText(t)));
        if (Chart(input, language) is { } chart)
            parts.Add(chart);
        parts.Add(NewsTable.Make(input, language));
        return new Paper
        {
            Language = language,
            Title = char.ToUpper(headline[0], CultureInfo.InvariantCulture) + headline[1..],
            Subtitle = BoundText.Fill(new("Nyt, {release.day}. Udgivelse {release.id}.", "News, {release.day}. Release {release.id}."), QualityReport.ContextOf(input.Quality[0]), language)!,
            Publisher = input.Contact.Organisation,
            Moment = PublicationHour.On(input.Release.Published),
            Id = string.Create(CultureInfo.InvariantCulture, $"NYT-{input.Release.Id}"),
            Sections = [new(2, "", "", parts), .. NewsNotes.Sections(input, language)],
        };
    }

    // A release whose main figures are all hidden is news too, and gets no number.
    private static Text Unsaid(NewsInput input)
    {
        if (input.Cubes.Count == 0)
            throw new NothingToTellException(input.Release.Id);
        var title = input.Cubes[0].Declaration.Title;
        return new Text($"Nye tal: {title.Da}", $"New figures: {title.En}");
    }

    // The first headline figure over the years, from what is published.
    private static PaperChart? Chart(NewsInput input, Language language)
    {
        var figure = NewsText.Headlines.Select(h => h.About(input)).OfType<MainFigure>().FirstOrDefault(f => NewsFigure.Read(input, f).Now is not null);
        if (figure is null || input.Find(figure.Table) is not { } cube)
            return null;
        var years = cube.Dimensions[^1].Categories.Count;
        var shown = Enumerable.Range(Math.Max(0, years - YearsInChart), Math.Min(years, YearsInChart)).Select(y => SelectedValue.Of(cube.Dimensions[^1], y)).ToList();
        var fixedAt = figure.Codes.Select((code, d) => new SelectedDimension(d, [SelectedValue.Of(cube.Dimensions[d], cube.Dimensions[d].IndexOf(code))])).ToList();
        var selected = new Selection(cube, [new(cube.Dimensions.Count - 1, shown)], fixedAt).ToCube();
        if (selected.Missing.IndexOf(false) < 0)
            return null;
        var title = cube.Declaration.Title.In(language);
        return new PaperChart(
            ChartDrawing.Svg(selected, new ChartSettings { Type = ChartType.Column, Language = language, Title = title, Width = 520, Height = 300, ShowLegend = false, Id = "news" }),
            $"{title}. {new Text("Kilde", "Source").In(language)}: {cube.Declaration.Code}.");
    }
}

/// <summary>A release has no tables, so that there is nothing to tell.</summary>
public sealed class NothingToTellException(string release) : Exception($"Nothing to tell of {release}.")
{
    /// <summary>The message for a user.</summary>
    public Text Text { get; } = new($"udgivelsen {release} har ingen hovedtal, der kan fortælles om", $"the release {release} has no main figures to tell of");
}
