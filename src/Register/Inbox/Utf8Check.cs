using System.Text.Unicode;

namespace Socialstat.Register;

/// <summary>Tells whether bytes that come in pieces are valid UTF-8: a character cut at the end of a piece is carried to the next.</summary>
internal sealed class Utf8Check
{
    private readonly byte[] _carried = new byte[4];
    private int _carriedLength;
    private bool _invalid;

    /// <summary>Whether all bytes so far are valid and no character is unfinished.</summary>
    public bool IsValid => !_invalid && _carriedLength == 0;

    /// <summary>Takes the next piece.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (!_invalid && _carriedLength > 0 && !bytes.IsEmpty)
        {
            _carried[_carriedLength++] = bytes[0];
            bytes = bytes[1..];
            if (Utf8.IsValid(_carried.AsSpan(0, _carriedLength)))
                _carriedLength = 0;
            else
                _invalid = _carriedLength == 4;
        }

        if (_invalid || bytes.IsEmpty)
            return;
        var cut = UnfinishedAtEnd(bytes);
        _invalid = !Utf8.IsValid(bytes[..^cut]);
        bytes[^cut..].CopyTo(_carried);
        _carriedLength = cut;
    }

    private static int UnfinishedAtEnd(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var lead = bytes[^back];
            if ((lead & 0xC0) == 0x80)
                continue;
            var needs = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
            return needs > back ? back : 0;
        }

        return 0;
    }
}
