using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>A report as a paper that is sent.</summary>
internal static class ReportPaper
{
    public static Paper Of(Asked asked, AnalysisPage page, AnalysisAnswer answer, DateTimeOffset moment)
    {
        var (reader, analysis) = (asked.Reader, page.Analysis);
        var sections = new List<PaperSection> { new(2, "", "", [new PaperText(reader.Say(analysis.Reading)) { IsLead = true }]) };
        var own = new List<AnswerPart>();
        var title = "";
        var number = 0;
        void Close()
        {
            if (own.Count == 0)
                return;
            var chapter = title.Length > 0 ? (++number).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
            sections.Add(new PaperSection(2, chapter, title, [.. AnswerPaper.Of(own, reader.Language, $"{analysis.Code}{chapter}")]));
            own.Clear();
        }

        foreach (var part in answer.Parts)
        {
            if (part is AnswerHeading heading)
            {
                Close();
                title = reader.Say(heading.Text);
            }
            else
            {
                own.Add(part);
            }
        }

        Close();
        sections.Add(new PaperSection(2, "", reader.Say("Om tallene", "About the figures"), [new PaperText(reader.Say(analysis.Definition)), new PaperText(reader.Say("Kilder: ", "Sources: ") + string.Join("; ", analysis.Sources.Select(s => $"{reader.Say(s.Title)}: {s.Section}")))]));
        return new Paper
        {
            Language = reader.Language,
            Title = $"{reader.Say(analysis.Title)}: {asked.Municipality.Name}",
            Subtitle = reader.Say($"Registret som kendt {Reader.Day(asked.Data.Today)}. Internt: tallene er ikke diskretioneret.", $"The register as known on {Reader.Day(asked.Data.Today)}. Internal: the figures are not protected."),
            Publisher = asked.Municipality.Name,
            Moment = moment,
            Id = $"{analysis.Code}-{asked.Municipality.Code}",
            Sections = sections,
        };
    }
}
