using System.Text;

namespace Socialstat.Tests.Publication;

/// <summary>A small reader of PX files, written from the format's specification and not from the writer.</summary>
internal sealed class PxReader
{
    public PxReader(byte[] file)
    {
        Text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(file);
        var at = 0;
        while (at < Text.Length)
        {
            var equals = IndexOutsideQuotes('=', at);
            if (equals < 0)
                break;
            var keyword = Text[at..equals].Trim();
            var end = IndexOutsideQuotes(';', equals);
            var value = Text[(equals + 1)..end];
            Order.Add(keyword);
            Keywords.Add(keyword, value);
            at = end + 1;
        }

        Rest = Text[at..];
    }

    public string Text { get; }

    public List<string> Order { get; } = [];

    public Dictionary<string, string> Keywords { get; } = [];

    /// <summary>What follows the last semicolon.</summary>
    public string Rest { get; }

    /// <summary>Texts of a keyword; pieces without a comma between them are one text.</summary>
    public List<string> Texts(string keyword)
    {
        var texts = new List<string>();
        var joined = false;
        var value = Keywords[keyword];
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == ',')
                joined = false;
            if (value[i] != '"')
                continue;
            var close = value.IndexOf('"', i + 1);
            var piece = value[(i + 1)..close];
            if (joined)
                texts[^1] += piece;
            else
                texts.Add(piece);
            joined = true;
            i = close;
        }

        return texts;
    }

    public string[] Data() => Keywords["DATA"].Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private int IndexOutsideQuotes(char sought, int from)
    {
        var quoted = false;
        for (var i = from; i < Text.Length; i++)
        {
            if (Text[i] == '"')
                quoted = !quoted;
            else if (Text[i] == sought && !quoted)
                return i;
        }

        return -1;
    }
}
