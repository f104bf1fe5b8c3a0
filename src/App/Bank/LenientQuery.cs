using System.Text;
using System.Text.Unicode;

namespace Socialstat.App;

/// <summary>A query as clients of statistics banks write it: percent-encoded UTF-8 or Latin-1, names and values as they are.</summary>
internal static class LenientQuery
{
    /// <summary>Names and values, decoded, in order; only the first equals sign of a part separates, so <c>Tid=&gt;=2010</c> has the value <c>&gt;=2010</c>.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Read(QueryString query)
    {
        var text = query.Value ?? "";
        foreach (var part in text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            yield return equals < 0
                ? new(Decode(part), "")
                : new(Decode(part[..equals]), Decode(part[(equals + 1)..]));
        }
    }

    /// <summary>A percent-encoded text; a plus is a blank. What is no UTF-8 is Latin-1.</summary>
    public static string Decode(string text)
    {
        if (text.AsSpan().IndexOfAny('%', '+') < 0)
            return text;
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes.Add(Convert.FromHexString(text.AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text[i] == '+' ? " " : text[i].ToString()));
            }
        }

        var decoded = bytes.ToArray();
        return Utf8.IsValid(decoded) ? Encoding.UTF8.GetString(decoded) : Encoding.Latin1.GetString(decoded);
    }
}
