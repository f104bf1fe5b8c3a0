using System.Text;
using System.Text.Json;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>The tokens of a JSON document as it streams by. Memory is one buffer; a value longer than any field can be ends the reading.</summary>
internal sealed class JsonTokens(Stream source)
{
    private const int LongestToken = 1 << 20;
    private const int Deepest = 64;

    private byte[] _buffer = new byte[1 << 16];
    private byte[] _unescaped = [];
    private int _from;
    private int _end;
    private bool _atEnd;
    private bool _hasBegun;
    private byte[] _valueBuffer = [];
    private int _valueStart;
    private int _valueLength;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = Deepest });

    /// <summary>The kind of the token.</summary>
    public JsonTokenType Kind { get; private set; }

    /// <summary>How many objects and arrays the token stands in.</summary>
    public int Depth { get; private set; }

    /// <summary>The text of a string or name without its escapes, or of a number, true, false or null. Valid until the next token.</summary>
    public ReadOnlySpan<byte> Value => _valueBuffer.AsSpan(_valueStart, _valueLength);

    /// <summary>The text of a name.</summary>
    public string Name => Encoding.UTF8.GetString(Value);

    /// <summary>Takes the next token.</summary>
    /// <exception cref="UnreadableException">The document ends too early, breaks the format, or has a value longer than any field can be.</exception>
    public void Next()
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            Fill();
            if (_buffer.AsSpan(0, _end).StartsWith(Encoding.UTF8.Preamble))
                _from = 3;
        }

        while (!TryNext())
        {
            if (_atEnd)
                throw new UnreadableException(Readability.CutOff, "JSON");
            if (_end - _from >= LongestToken)
                throw new UnreadableException(Readability.TooLarge, "JSON");
            Fill();
        }
    }

    /// <summary>Passes over the value whose first token has been taken.</summary>
    public void Skip()
    {
        if (Kind is not (JsonTokenType.StartArray or JsonTokenType.StartObject))
            return;
        var depth = Depth;
        do
        {
            Next();
        }
        while (Depth > depth);
    }

    /// <summary>Makes sure that nothing but blanks stands after the document.</summary>
    public void End()
    {
        while (true)
        {
            if (_buffer.AsSpan(_from, _end - _from).IndexOfAnyExcept(" \t\r\n"u8) >= 0)
                throw new UnreadableException(Readability.Damaged, "JSON");
            if (_atEnd)
                return;
            _from = _end;
            Fill();
        }
    }

    private bool TryNext()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_from, _end - _from), isFinalBlock: false, _state);
        try
        {
            if (!reader.Read())
            {
                // What has been passed over so far (blanks, commas) need not be read again.
                _state = reader.CurrentState;
                _from += (int)reader.BytesConsumed;
                return false;
            }
        }
        catch (JsonException)
        {
            throw new UnreadableException(Readability.Damaged, "JSON");
        }

        Kind = reader.TokenType;
        Depth = reader.CurrentDepth;
        _valueBuffer = _buffer;
        _valueLength = reader.ValueSpan.Length;
        var isText = Kind is JsonTokenType.String or JsonTokenType.PropertyName;
        _valueStart = _from + (int)reader.TokenStartIndex + (isText ? 1 : 0);
        if (isText && reader.ValueIsEscaped)
            Unescape(ref reader);
        _state = reader.CurrentState;
        _from += (int)reader.BytesConsumed;
        return true;
    }

    // Half a character, and the character zero, are what an earlier conversion has lost.
    private void Unescape(ref Utf8JsonReader reader)
    {
        if (_unescaped.Length < _valueLength)
            _unescaped = new byte[Math.Max(_valueLength, 1024)];
        _valueBuffer = _unescaped;
        _valueStart = 0;
        try
        {
            _valueLength = reader.CopyString(_unescaped);
        }
        catch (InvalidOperationException)
        {
            _valueLength = 0;
        }

        if (_valueLength > 0 && !_unescaped.AsSpan(0, _valueLength).Contains((byte)0))
            return;
        "\uFFFD"u8.CopyTo(_unescaped);
        _valueLength = 3;
    }

    private void Fill()
    {
        if (_from > 0)
        {
            _buffer.AsSpan(_from, _end - _from).CopyTo(_buffer);
            _end -= _from;
            _from = 0;
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        while (!_atEnd && _end < _buffer.Length)
        {
            var read = source.Read(_buffer, _end, _buffer.Length - _end);
            _atEnd = read == 0;
            _end += read;
        }
    }
}
