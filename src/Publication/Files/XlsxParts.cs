using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>The small parts of a workbook: what it consists of, what it is, and how cells look.</summary>
internal static class XlsxParts
{
    /// <summary>Styles of cells by position in <see cref="Styles"/>.</summary>
    public const int Plain = 0, Title = 1, Heading = 2, Figure = 3, NoFigure = 4, Wrapped = 5, HeadingRight = 6;

    private const string Start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>What kind each part is.</summary>
    public const string ContentTypes = Start + $"""
        <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Types}worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="{Types}worksheet+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
        """;

    /// <summary>From the package to the workbook and its properties.</summary>
    public const string PackageRelations = Start + $"""
        <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="{Package}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
        """;

    /// <summary>From the workbook to its sheets.</summary>
    public const string WorkbookRelations = Start + $"""
        <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="{Office}/styles" Target="styles.xml"/></Relationships>
        """;

    /// <summary>Beginning of a sheet.</summary>
    public const string SheetStart = Start + $"<worksheet xmlns=\"{Main}\">";

    /// <summary>The sheets by name.</summary>
    public static string Workbook(Language language) => Start + $"""
        <workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="{(language == Language.English ? "Table" : "Tabel")}" sheetId="1" r:id="rId1"/><sheet name="{(language == Language.English ? "Notes" : "Noter")}" sheetId="2" r:id="rId2"/></sheets></workbook>
        """;

    /// <summary>Title, source and times.</summary>
    public static string Properties(PublicTable table, Language language) => Start + $"""
        <cp:coreProperties xmlns:cp="{Package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{MarkupText.Escape(Descriptions.Of(table.Cube, language))}</dc:title><dc:creator>{MarkupText.Escape(table.Edition.Source.In(language))}</dc:creator><dc:language>{(language == Language.English ? "en" : "da")}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{Time(table.Edition.Created)}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{Time(table.Edition.Updated)}</dcterms:modified></cp:coreProperties>
        """;

    /// <summary>How cells look; figures have the decimals of the table.</summary>
    public static string Styles(int decimals) => Start + $"""
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0{(decimals > 0 ? "." + new string('0', decimals) : "")}"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="right"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment horizontal="right"/></xf></cellXfs></styleSheet>
        """;

    private static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
