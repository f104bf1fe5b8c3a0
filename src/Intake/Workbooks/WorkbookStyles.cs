namespace Socialstat.Intake;

/// <summary>The styles of the workbooks that the product writes, in the order of <see cref="CellLook"/>.</summary>
internal static class WorkbookStyles
{
    /// <summary>Fill of an error.</summary>
    public const string ErrorFill = "FFFFC7CE";

    /// <summary>Fill of a warning.</summary>
    public const string WarningFill = "FFFFEB9C";

    /// <summary>Fill of information.</summary>
    public const string InfoFill = "FFDDEBF7";

    /// <summary>The styles as XML.</summary>
    public static string Xml { get; } = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <styleSheet xmlns="{SpreadsheetXml.Main}">
        <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
        <fills count="7"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>{Fill("FFFFD966")}{Fill("FFFFF2CC")}{Fill(ErrorFill)}{Fill(WarningFill)}{Fill(InfoFill)}</fills>
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="11">{Format(0, 0, 0)}{Format(49, 0, 0)}{Format(164, 0, 0)}{Format(4, 0, 0)}{Format(49, 1, 0, true)}{Format(49, 1, 2, true)}{Format(49, 1, 3, true)}{Format(49, 0, 0, true)}{Format(49, 0, 4, true)}{Format(49, 0, 5, true)}{Format(49, 0, 6, true)}</cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>
        """;

    private static string Fill(string colour) =>
        $"""<fill><patternFill patternType="solid"><fgColor rgb="{colour}"/><bgColor indexed="64"/></patternFill></fill>""";

    private static string Format(int number, int font, int fill, bool isLong = false) =>
        $"""<xf numFmtId="{Validation.Write.Number(number)}" fontId="{Validation.Write.Number(font)}" fillId="{Validation.Write.Number(fill)}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">"""
        + (isLong ? """<alignment vertical="top" wrapText="1"/></xf>""" : "</xf>");
}
