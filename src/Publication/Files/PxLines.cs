using System.Text;

namespace Socialstat.Publication;

/// <summary>
/// Keywords and data of a PX file in Windows-1252. Lines stay within 256 characters: lists break between values, long texts
/// into quoted pieces. A character that the code page lacks is an error and not a question mark.
/// </summary>
internal sealed class PxLines(Stream output)
{
    private const int Longest = 250;
    private static readonly Encoding Ansi = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
    private readonly ByteLines _lines = new(output);
    private int _column;

    /// <summary>A keyword with quoted texts: <c>VALUES("alder")="0-5 år","6-11 år";</c></summary>
    public void Texts(string keyword, IEnumerable<string> texts, string before = "")
    {
        Add(keyword + "=" + before);
        var first = before.Length == 0;
        foreach (var text in texts)
        {
            if (!first)
                Add(",");
            Quoted(text);
            first = false;
        }

        End();
    }

    /// <summary>A keyword with one quoted text.</summary>
    public void Text(string keyword, string text) => Texts(keyword, [text]);

    /// <summary>A keyword with a number or a word without quotes.</summary>
    public void Bare(string keyword, string value)
    {
        Add(keyword + "=" + value);
        End();
    }

    /// <summary>The keyword that the data follow.</summary>
    public void BeginData()
    {
        Add("DATA=");
        NewLine();
    }

    /// <summary>One figure and a blank.</summary>
    public void Figure(long value, int decimals)
    {
        _column += _lines.AddFigure(value, decimals, (byte)'.') + 1;
        _lines.Add(" "u8);
        if (_column > Longest - 30)
            NewLine();
    }

    /// <summary>One missing figure and a blank.</summary>
    public void Missing()
    {
        Add("\"..\" ");
        if (_column > Longest - 30)
            NewLine();
    }

    /// <summary>Begins a new line when the line holds anything.</summary>
    public void EndRow()
    {
        if (_column > 0)
            NewLine();
    }

    /// <summary>Ends the data and the file.</summary>
    public void EndData()
    {
        End();
        _lines.Flush();
    }

    private void Quoted(string text)
    {
        var rest = text.Replace('"', '\'');
        if (_column + rest.Length + 4 > Longest && _column > 0)
            NewLine();
        while (rest.Length + 4 > Longest)
        {
            Add($"\"{rest[..(Longest - 4)]}\"");
            NewLine();
            rest = rest[(Longest - 4)..];
        }

        Add($"\"{rest}\"");
    }

    private void Add(string text)
    {
        _lines.Add(Ansi.GetBytes(text));
        _column += text.Length;
    }

    private void End()
    {
        Add(";");
        NewLine();
    }

    private void NewLine()
    {
        _lines.Add("\r\n"u8);
        _column = 0;
    }
}
