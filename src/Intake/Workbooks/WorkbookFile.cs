using System.IO.Compression;
using System.Text;
using System.Xml;
using static Socialstat.Intake.SpreadsheetXml;

namespace Socialstat.Intake;

/// <summary>Writes a workbook of sheets with text. The rows stream through; the same sheets give the same bytes.</summary>
internal static class WorkbookFile
{
    /// <summary>Writes the workbook; the stream stays open.</summary>
    public static void Write(Stream to, IReadOnlyList<Sheet> sheets)
    {
        using var archive = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        WriteContentTypes(archive, sheets);
        WriteRelations(archive, "_rels/.rels", [("officeDocument", "xl/workbook.xml")]);
        WriteBook(archive, sheets);
        WriteRelations(archive, "xl/_rels/workbook.xml.rels", [.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{Number(i)}.xml")), ("styles", "styles.xml")]);
        WriteText(archive, "xl/styles.xml", WorkbookStyles.Xml);
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = sheets[i];
            using (var xml = Create(archive, $"xl/worksheets/sheet{Number(i)}.xml"))
                WriteSheet(xml, sheet);
            if (sheet.Notes.Count == 0)
                continue;
            WriteRelations(archive, $"xl/worksheets/_rels/sheet{Number(i)}.xml.rels", [("vmlDrawing", $"../drawings/vmlDrawing{Number(i)}.vml"), ("comments", $"../comments{Number(i)}.xml")]);
            using (var xml = Create(archive, $"xl/comments{Number(i)}.xml"))
                CellNotes.WriteTexts(xml, sheet.Notes);
            WriteText(archive, $"xl/drawings/vmlDrawing{Number(i)}.vml", CellNotes.Drawing(sheet.Notes));
        }
    }

    /// <summary>Writes a sheet.</summary>
    public static void WriteSheet(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");
        xml.WriteStartElement("cols", Main);
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            xml.WriteStartElement("col", Main);
            xml.WriteAttributeString("min", Number(i));
            xml.WriteAttributeString("max", Number(i));
            xml.WriteAttributeString("width", XmlConvert.ToString(sheet.Columns[i].Width));
            xml.WriteAttributeString("style", Validation.Write.Number((int)sheet.Columns[i].Look));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Main);
        var row = 0;
        foreach (var cells in sheet.Rows)
        {
            row++;
            xml.WriteStartElement("row", Main);
            xml.WriteAttributeString("r", Validation.Write.Number(row));
            if (row == 1 && sheet.HeaderHeight > 0)
            {
                xml.WriteAttributeString("ht", Validation.Write.Number(sheet.HeaderHeight));
                xml.WriteAttributeString("customHeight", "1");
            }

            var column = 0;
            foreach (var cell in cells)
            {
                // An empty cell that looks like its column is one that is not there.
                if (cell.Text.Length > 0 || column >= sheet.Columns.Count || cell.Look != sheet.Columns[column].Look)
                    WriteCell(xml, References.Of(row, column), cell.Text, (int)cell.Look);
                column++;
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteChoices(xml, sheet.Choices);
        if (sheet.Notes.Count > 0)
        {
            xml.WriteStartElement("legacyDrawing", Main);
            xml.WriteAttributeString("id", Relations, "rId1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteChoices(XmlWriter xml, IReadOnlyList<CellChoice> choices)
    {
        if (choices.Count == 0)
            return;
        xml.WriteStartElement("dataValidations", Main);
        xml.WriteAttributeString("count", Validation.Write.Number(choices.Count));
        foreach (var choice in choices)
        {
            var column = References.ColumnOf(choice.Column);
            xml.WriteStartElement("dataValidation", Main);
            xml.WriteAttributeString("type", choice.List is null ? "date" : "list");
            if (choice.List is null)
                xml.WriteAttributeString("operator", "greaterThanOrEqual");
            if (!choice.IsClosed)
                xml.WriteAttributeString("errorStyle", "warning");
            xml.WriteAttributeString("allowBlank", "1");
            xml.WriteAttributeString("showErrorMessage", choice.IsClosed || choice.List is null ? "1" : "0");
            xml.WriteAttributeString("sqref", $"{column}2:{column}1048576");
            xml.WriteElementString("formula1", Main, choice.List ?? "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteBook(ZipArchive archive, IReadOnlyList<Sheet> sheets)
    {
        using var xml = Create(archive, "xl/workbook.xml");
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        xml.WriteStartElement("sheets", Main);
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.WriteStartElement("sheet", Main);
            xml.WriteAttributeString("name", sheets[i].Name);
            xml.WriteAttributeString("sheetId", Number(i));
            if (sheets[i].IsHidden)
                xml.WriteAttributeString("state", "hidden");
            xml.WriteAttributeString("id", Relations, $"rId{Number(i)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteContentTypes(ZipArchive archive, IReadOnlyList<Sheet> sheets)
    {
        using var xml = Create(archive, "[Content_Types].xml");
        xml.WriteStartElement("Types", ContentTypes);
        WriteType(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        WriteType(xml, "Default", "Extension", "xml", "application/xml");
        WriteType(xml, "Default", "Extension", "vml", VmlType);
        WriteType(xml, "Override", "PartName", "/xl/workbook.xml", TypeStart + "sheet.main+xml");
        WriteType(xml, "Override", "PartName", "/xl/styles.xml", TypeStart + "styles+xml");
        for (var i = 0; i < sheets.Count; i++)
        {
            WriteType(xml, "Override", "PartName", $"/xl/worksheets/sheet{Number(i)}.xml", TypeStart + "worksheet+xml");
            if (sheets[i].Notes.Count > 0)
                WriteType(xml, "Override", "PartName", $"/xl/comments{Number(i)}.xml", TypeStart + "comments+xml");
        }

        xml.WriteEndElement();
    }

    private static void WriteType(XmlWriter xml, string element, string by, string name, string type)
    {
        xml.WriteStartElement(element, ContentTypes);
        xml.WriteAttributeString(by, name);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void WriteRelations(ZipArchive archive, string name, (string Kind, string Target)[] relations)
    {
        using var xml = Create(archive, name);
        xml.WriteStartElement("Relationships", PackageRelations);
        for (var i = 0; i < relations.Length; i++)
        {
            xml.WriteStartElement("Relationship", PackageRelations);
            xml.WriteAttributeString("Id", $"rId{Number(i)}");
            xml.WriteAttributeString("Type", $"{Relations}/{relations[i].Kind}");
            xml.WriteAttributeString("Target", relations[i].Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteText(ZipArchive archive, string name, string text)
    {
        using var part = CreateBytes(archive, name);
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Number(int index) => Validation.Write.Number(index + 1);
}
