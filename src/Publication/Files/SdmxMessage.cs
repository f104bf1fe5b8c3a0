using System.Globalization;
using System.Text;
using System.Xml;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>What the two SDMX-ML 2.0 messages share: the header, names of concepts, and why a figure is missing.</summary>
internal static class SdmxMessage
{
    /// <summary>The namespace of messages.</summary>
    public const string Namespace = "http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message";

    /// <summary>The prefix of that namespace. It is declared first and with a prefix because readers (rsdmx) find the version of SDMX by the first prefixed namespace.</summary>
    public const string Prefix = "message";

    /// <summary>Who sends the message and keeps the key families.</summary>
    public const string Agency = "SOCIALSTAT";

    /// <summary>What stands for the value of an observation that has none.</summary>
    public const string NoValue = "NaN";

    /// <summary>A writer that neither closes the stream nor keeps the message in memory.</summary>
    public static XmlWriter Create(Stream output) => XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(false),
        CloseOutput = false,
        Indent = true,
        IndentChars = "",
        NewLineChars = "\n",
    });

    /// <summary>The header, elements in the order of the schema.</summary>
    public static void WriteHeader(XmlWriter xml, PublicTable table)
    {
        var declaration = table.Cube.Declaration;
        xml.WriteStartElement(Prefix, "Header", Namespace);
        Element(xml, "ID", $"{declaration.Code}_{table.Edition.Created.ToUniversalTime().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}");
        Element(xml, "Test", "false");
        Texts(xml, "Name", new Text(Descriptions.Of(table.Cube, Language.Danish), Descriptions.Of(table.Cube, Language.English)));
        Element(xml, "Prepared", Time(table.Edition.Created));
        xml.WriteStartElement(Prefix, "Sender", Namespace);
        xml.WriteAttributeString("id", Agency);
        Texts(xml, "Name", table.Edition.Source);
        xml.WriteEndElement();
        Element(xml, "KeyFamilyRef", declaration.Code);
        Element(xml, "KeyFamilyAgency", Agency);
        Element(xml, "DataSetAgency", Agency);
        Element(xml, "DataSetID", declaration.Code);
        Element(xml, "DataSetAction", "Replace");
        Element(xml, "Extracted", Time(table.Edition.Updated));
        Texts(xml, "Source", table.Edition.Source);
        xml.WriteEndElement();
    }

    /// <summary>
    /// The name of a variable as SDMX allows it: letters without accents, in upper case. Time is TIME_PERIOD in the compact form.
    /// </summary>
    public static string ConceptOf(Dimension dimension)
    {
        var name = new StringBuilder();
        foreach (var letter in dimension.Code.ToUpperInvariant())
        {
            name.Append(letter switch
            {
                'Æ' => "AE",
                'Ø' => "OE",
                'Å' => "AA",
                (>= 'A' and <= 'Z') or (>= '0' and <= '9') => letter.ToString(),
                _ => "_",
            });
        }

        return char.IsAsciiDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>
    /// The status of a missing observation (code list CL_OBS_STATUS): M when there can be none because the measure was not in force,
    /// Q when it counts persons or their measures and is held back, otherwise O (no population or accounts have been delivered).
    /// </summary>
    public static string StatusOf(Cube cube, IEnumerable<Category> values, Category time)
    {
        if (int.TryParse(time.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && values.Any(v => !v.HasFiguresIn(year)))
            return "M";
        return cube.Declaration.Basis is TableBasis.Episodes or TableBasis.Stock ? "Q" : "O";
    }

    /// <summary>A figure as XML Schema writes numbers.</summary>
    public static string Number(long value, int decimals) =>
        TableNumbers.Scaled(value, decimals).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(Prefix, name, Namespace, text);

    private static void Texts(XmlWriter xml, string name, Text text)
    {
        foreach (var (language, words) in new[] { ("da", text.Da), ("en", text.En) })
        {
            xml.WriteStartElement(Prefix, name, Namespace);
            xml.WriteAttributeString("xml", "lang", null, language);
            xml.WriteString(words);
            xml.WriteEndElement();
        }
    }

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
