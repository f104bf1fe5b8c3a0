using System.Text;

namespace Socialstat.Publication;

/// <summary>Text as it stands in XML and HTML.</summary>
internal static class MarkupText
{
    /// <summary>The text with what is markup written as entities, and without what XML cannot hold.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"':
                    escaped.Append("&quot;");
                    break;
                case '\t' or '\n' or '\r':
                    escaped.Append(' ');
                    break;
                case < ' ' or 0xFFFE or 0xFFFF:
                    escaped.Append('\uFFFD');
                    break;
                default:
                    escaped.Append(rune.ToString());
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>The escaped text as bytes.</summary>
    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(Escape(text));
}
