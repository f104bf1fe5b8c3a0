using System.Text;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// The rows of a delivery, whatever its form: a header first, then one record at a time. The values are places in <see cref="Text"/>, valid
/// until the next row. Memory does not grow with the delivery.
/// </summary>
internal abstract class DeliveryRows : IDisposable
{
    /// <summary>More columns than any record has, and as many as a worksheet can have.</summary>
    public const int MostColumns = 16_384;

    /// <summary>Longest row in bytes.</summary>
    public const int LongestRow = 16 << 20;

    private int[] _starts = new int[64];
    private int[] _lengths = new int[64];

    /// <summary>The UTF-8 bytes that the values stand in.</summary>
    public byte[] Text { get; protected set; } = [];

    /// <summary>Number of values in the row.</summary>
    public int Count { get; protected set; }

    /// <summary>Whether the row was ended as a row must be.</summary>
    public bool WasEnded { get; protected set; } = true;

    /// <summary>Whether the delivery ends in the middle of a row, or a row is longer than any record can be.</summary>
    public bool IsBroken { get; protected set; }

    /// <summary>Reads what the columns are; null when none is known. To be called once, before the first row.</summary>
    public abstract DeliveryHeader? ReadHeader(RecordType type);

    /// <summary>Takes the next row; false at the end. Rows without any value are passed over.</summary>
    public abstract bool Read();

    /// <summary>How the delivery begins, to recognise it by when the header is not known.</summary>
    public abstract string Beginning();

    /// <summary>Where the value begins. The values past <see cref="MostColumns"/> are kept as one: the last of them that is not empty.</summary>
    public int Start(int value) => _starts[Math.Min(value, MostColumns)];

    /// <summary>Length of the value in bytes.</summary>
    public int Length(int value) => _lengths[Math.Min(value, MostColumns)];

    /// <summary>The value as text.</summary>
    public string Value(int value) => StartOf(value, LongestRow);

    /// <summary>No more than so many bytes of the value, as text.</summary>
    public string StartOf(int value, int most) => Encoding.UTF8.GetString(Text, Start(value), Math.Min(Length(value), most));

    /// <summary>Whether what stands in the place of the value can be no value of any kind, such as an object inside an object.</summary>
    public virtual bool IsForeign(int value) => false;

    /// <summary>Whether the value was stored as a number: a dot in it is the mark of decimals, whatever the sender's language.</summary>
    public virtual bool IsNumber(int value) => false;

    /// <summary>Whether the sender's text holds a character that was lost earlier (U+FFFD).</summary>
    public bool HasReplacementCharacter()
    {
        if (Count == 0)
            return false;
        int first = int.MaxValue, end = 0;
        for (var i = 0; i < Count && i <= MostColumns; i++)
        {
            first = Math.Min(first, _starts[i]);
            end = Math.Max(end, _starts[i] + _lengths[i]);
        }

        var row = Text.AsSpan(first, end - first);
        return row.Contains((byte)0xEF) && row.IndexOf("\uFFFD"u8) >= 0;
    }

    /// <summary>Lets go of what the rows are read from.</summary>
    public abstract void Dispose();

    /// <summary>Adds a value at the end of the row.</summary>
    protected void Add(int start, int length)
    {
        var place = Math.Min(Count++, MostColumns);
        MakeRoom(place + 1);
        if (Count > MostColumns + 1 && length == 0)
            return;
        _starts[place] = start;
        _lengths[place] = length;
    }

    /// <summary>Puts a value in a column; columns before it that have none are empty.</summary>
    protected void Put(int column, int start, int length)
    {
        MakeRoom(column + 1);
        for (; Count <= column; Count++)
            (_starts[Count], _lengths[Count]) = (0, 0);
        (_starts[column], _lengths[column]) = (start, length);
    }

    private void MakeRoom(int values)
    {
        if (values <= _starts.Length)
            return;
        var size = Math.Max(values, _starts.Length * 2);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _lengths, size);
    }
}

/// <summary>Reading cannot go on: the delivery is larger than can be taken in, or breaks its own format.</summary>
internal sealed class UnreadableException(Readability readability, string note) : Exception(note)
{
    /// <summary>What reading came to.</summary>
    public Readability Readability { get; } = readability;
}
