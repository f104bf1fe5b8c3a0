using System.Globalization;
using System.Xml.Linq;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A document as PDF, A4: headings, paragraphs, lists, tables that go on over pages with their heading repeated, and charts as lines.</summary>
public static class PaperPdf
{
    private const double TextSize = 9.5, Leading = 13.6, Indent = 12;

    /// <summary>Writes the document. The same document and fonts give the same bytes.</summary>
    public static void Write(Paper paper, PaperFonts fonts, Stream output)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(fonts);
        var (regular, bold) = (new PdfFont("R", "PlexSans-Regular", new TrueTypeFont(fonts.Regular)), new PdfFont("B", "PlexSans-Bold", new TrueTypeFont(fonts.Bold)));
        var description = new PdfDescription(paper.Title, paper.Publisher, paper.Language == Language.English ? "en-GB" : "da-DK", paper.Moment);
        var flow = new PdfFlow(new PdfDocument(description, [regular, bold]), regular, bold);
        flow.Lines(new PdfElement("H1"), bold, 20, 26, paper.Title);
        flow.Skip(4);
        flow.Lines(new PdfElement("P"), regular, 11, 15, paper.Subtitle, colour: "#454545");
        flow.Skip(8);
        foreach (var section in paper.Sections)
            Add(flow, section);
        Number(paper, flow, regular);
        flow.Document.Write(output);
    }

    private static void Add(PdfFlow flow, PaperSection section)
    {
        if (section.Title.Length > 0)
        {
            var (size, leading, before) = section.Level == 2 ? (14.5, 19.0, 12.0) : (11.0, 15.0, 8.0);
            flow.Skip(before);
            flow.KeepTogether(leading + (3 * Leading)); // A heading does not stand alone at the foot of a page.
            flow.Document.AddToOutline(section.Heading, section.Level, flow.Page, flow.Y);
            flow.Lines(new PdfElement(section.Level == 2 ? "H2" : "H3"), flow.Bold, size, leading, section.Heading);
            flow.Skip(2);
        }

        foreach (var part in section.Parts)
            Add(flow, part);
    }

    private static void Add(PdfFlow flow, PaperPart part)
    {
        switch (part)
        {
            case PaperText text:
                flow.Lines(new PdfElement("P"), text.IsLead ? flow.Bold : flow.Regular, text.IsLead ? 11 : TextSize, text.IsLead ? 15.5 : Leading, text.Text);
                flow.Skip(5);
                break;
            case PaperList list:
                AddList(flow, list);
                break;
            case PaperTable table:
                PdfTable.Draw(flow, table);
                break;
            case PaperChart chart:
                AddChart(flow, chart);
                break;
            default:
                throw new NotSupportedException(part.GetType().Name);
        }
    }

    private static void AddList(PdfFlow flow, PaperList list)
    {
        var element = flow.Document.Root.Add(new PdfElement("L") { Attributes = "/A<</O/List/ListNumbering/Disc>>" });
        foreach (var item in list.Items)
        {
            var one = element.Add(new PdfElement("LI"));
            flow.KeepTogether(Leading);
            flow.Page.Mark(one.Add(new PdfElement("Lbl")), () => flow.Page.Text(flow.Regular, TextSize, PdfFlow.Left + 3, flow.Y + TextSize, "•"));
            flow.Lines(one.Add(new PdfElement("LBody")), flow.Regular, TextSize, Leading, item, Indent, inRoot: false);
            flow.Skip(1.5);
        }

        flow.Skip(4);
    }

    private static void AddChart(PdfFlow flow, PaperChart chart)
    {
        var drawing = XElement.Parse(chart.Svg);
        var height = PdfFlow.TextWidth / PdfSvg.Shape(drawing);
        flow.KeepTogether(height + Leading);
        var figure = flow.Document.Root.Add(new PdfElement("Figure") { Alternative = PdfSvg.Alternative(drawing) });
        flow.Page.Mark(figure, () => PdfSvg.Draw(drawing, flow.Page, flow.Regular, flow.Bold, (PdfFlow.Left, flow.Y, PdfFlow.TextWidth)));
        flow.Skip(height + 2);
        flow.Lines(new PdfElement("Caption"), flow.Regular, 8.5, 12, chart.Caption, colour: "#454545");
        flow.Skip(6);
    }

    // Page numbers when their number is known; they are no part of the text that is read aloud.
    private static void Number(Paper paper, PdfFlow flow, PdfFont font)
    {
        var pages = flow.Document.Pages;
        for (var i = 0; i < pages.Count; i++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{i + 1} / {pages.Count}");
            var foot = $"{paper.Publisher} · {paper.Id}";
            var page = pages[i];
            page.Decorate(() =>
            {
                page.Line(PdfFlow.Left, PdfDocument.Height - 46, PdfDocument.Width - PdfFlow.Left, PdfDocument.Height - 46, 0.5, "#767676");
                page.Text(font, 8, PdfFlow.Left, PdfDocument.Height - 33, foot, "#454545");
                page.Text(font, 8, PdfDocument.Width - PdfFlow.Left - font.WidthOf(number, 8), PdfDocument.Height - 33, number, "#454545");
            });
        }
    }
}
