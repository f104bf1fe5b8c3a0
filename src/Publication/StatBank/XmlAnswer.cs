using System.Text;
using System.Text.Json;
using System.Xml;

namespace Socialstat.Publication;

/// <summary>An answer as XML: the members of the JSON as elements, and the elements of a list by the name of what they are.</summary>
internal static class XmlAnswer
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false) };

    /// <summary>The JSON of a function as XML.</summary>
    public static byte[] Of(byte[] json, string function)
    {
        using var bytes = new MemoryStream();
        using (var document = JsonDocument.Parse(json))
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement(function == "tableinfo" ? function : "ArrayOf" + Single(function));
            Write(xml, document.RootElement, function);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, JsonElement value, string name)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var part in value.EnumerateArray())
            {
                xml.WriteStartElement(part.ValueKind == JsonValueKind.Object ? Single(name) : "string");
                Write(xml, part, name);
                xml.WriteEndElement();
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
            {
                xml.WriteStartElement(member.Name);
                Write(xml, member.Value, member.Name);
                xml.WriteEndElement();
            }
        }
        else if (value.ValueKind != JsonValueKind.Null)
        {
            xml.WriteString(value.ToString() is "True" or "False" ? value.GetRawText() : value.ToString());
        }
    }

    private static string Single(string name) => name.EndsWith('s') ? name[..^1] : name;
}
