using System.Xml;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Reads the XML of a workbook's part: no document type, no entities, nothing from outside, bounded names and bounded depth.</summary>
internal static class PartXml
{
    private const int Deepest = 64;

    /// <summary>A reader over the part; it closes the part.</summary>
    public static XmlReader Open(Stream part) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        NameTable = new BoundedNames(),
        CloseInput = true,
    });

    /// <summary>Takes the next node; false at the end.</summary>
    /// <exception cref="UnreadableException">The elements are nested deeper than in any workbook.</exception>
    public static bool Next(XmlReader xml)
    {
        try
        {
            if (!xml.Read())
                return false;
        }
        catch (ArgumentException fault)
        {
            // The reader of the framework itself stumbles over some declarations of an encoding that the bytes are not in.
            throw new XmlException(fault.Message, fault);
        }

        if (xml.Depth > Deepest)
            throw new UnreadableException(Readability.TooLarge, "XML");
        return true;
    }

    /// <summary>Whether the reader stands at the beginning of the element, whatever its namespace: there are two (transitional and strict).</summary>
    public static bool IsAt(XmlReader xml, string element) => xml.NodeType == XmlNodeType.Element && xml.LocalName == element;

    // The names of a document are kept in memory; a workbook has a few hundred.
    private sealed class BoundedNames : NameTable
    {
        private const int Most = 20_000;
        private int _count;

        public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

        public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

        private string Counted(string name)
        {
            if (++_count > Most)
                throw new UnreadableException(Readability.TooLarge, "XML");
            return name;
        }
    }
}
