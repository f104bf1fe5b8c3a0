using System.Text;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// The records of a JSON delivery: an array of objects, or an object whose member "records" is one. The columns are all names that any record
/// has, so the document is read twice: for the names, and for the records. A name that a record lacks is an empty value, as null is.
/// </summary>
internal sealed class JsonRows(Stream file, bool isWindows1252) : DeliveryRows
{
    private byte[] _row = new byte[1 << 12];
    private int _used;
    private int[] _columns = [];
    private bool[] _seen = [];
    private bool[] _foreign = [];
    private bool[] _isPerson = [];
    private JsonTokens? _tokens;
    private RecordType? _type;
    private string _beginning = "";
    private bool _isWrapped;

    /// <inheritdoc/>
    public override DeliveryHeader? ReadHeader(RecordType type)
    {
        var seen = new bool[type.Fields.Count];
        var unknown = new List<string>();
        var records = 0;
        try
        {
            records = Names(type, seen, unknown);
        }
        catch (UnreadableException)
        {
            // Told when the records are read, up to the place where it happens.
            records = 1;
        }

        if (!seen.Contains(true) && records > 0 && unknown.Count > 0)
        {
            _beginning = string.Join(", ", unknown);
            return null;
        }

        _columns = new int[seen.Length];
        Array.Fill(_columns, -1);
        var places = Enumerable.Range(0, seen.Length).Where(place => seen[place]).ToArray();
        for (var i = 0; i < places.Length; i++)
            _columns[places[i]] = i;
        _isPerson = [.. type.Fields.Select(use => use.Field.Kind is FieldKind.Person or FieldKind.Persons)];
        _foreign = new bool[places.Length];
        _type = type;
        _seen = new bool[seen.Length];
        _tokens = Begin();
        Enter(_tokens, null);
        // Without any record there is nothing to miss a column in; that there is no record is a finding of its own.
        return new DeliveryHeader
        {
            Places = places,
            Names = [.. places.Select(place => type.Fields[place].Field.Name)],
            Unknown = unknown,
            Missing = records == 0 ? [] : DeliveryHeader.MissingOf(type, place => seen[place]),
        };
    }

    /// <inheritdoc/>
    public override bool Read()
    {
        var tokens = _tokens!;
        tokens.Next();
        if (tokens.Kind == JsonTokenType.EndArray)
        {
            Leave(tokens, null);
            return false;
        }

        MustBeRecord(tokens);
        _used = 0;
        Count = 0;
        Array.Clear(_foreign);
        Array.Clear(_seen);
        for (var i = 0; i < _foreign.Length; i++)
            Add(0, 0);
        for (tokens.Next(); tokens.Kind == JsonTokenType.PropertyName; tokens.Next())
        {
            var place = PlaceOf(tokens);
            tokens.Next();
            var isNew = place >= 0 && !_seen[place];
            if (place >= 0)
                _seen[place] = true;
            if (isNew && _columns[place] >= 0)
                ReadValue(tokens, place);
            else
                tokens.Skip();
        }

        Text = _row;
        return true;
    }

    /// <inheritdoc/>
    public override string Beginning() => _beginning;

    /// <inheritdoc/>
    public override bool IsForeign(int value) => _foreign[value];

    /// <inheritdoc/>
    public override void Dispose() => file.Dispose();

    private JsonTokens Begin()
    {
        file.Position = 0;
        return new JsonTokens(isWindows1252 ? Encoding.CreateTranscodingStream(file, CodePagesEncodingProvider.Instance.GetEncoding(1252)!, Encoding.UTF8, leaveOpen: true) : file);
    }

    // Reads the whole document for its names; gives the number of records.
    private int Names(RecordType type, bool[] seen, List<string> unknown)
    {
        var tokens = Begin();
        var unknownSeen = new HashSet<string>(StringComparer.Ordinal);
        var inRecord = new bool[seen.Length];
        Enter(tokens, name => Note(name, unknown, unknownSeen));
        var records = 0;
        for (tokens.Next(); tokens.Kind != JsonTokenType.EndArray; tokens.Next())
        {
            MustBeRecord(tokens);
            records++;
            Array.Clear(inRecord);
            for (tokens.Next(); tokens.Kind == JsonTokenType.PropertyName; tokens.Next())
            {
                var place = PlaceOf(tokens, type);
                if (place < 0 || inRecord[place])
                    Note(tokens.Name, unknown, unknownSeen);
                else
                    seen[place] = inRecord[place] = true;
                tokens.Next();
                tokens.Skip();
            }
        }

        Leave(tokens, name => Note(name, unknown, unknownSeen));
        return records;
    }

    private static void Note(string name, List<string> unknown, HashSet<string> seen)
    {
        if (seen.Count <= 100 && seen.Add(name))
            DeliveryHeader.AddUnknown(unknown, name);
    }

    private int PlaceOf(JsonTokens tokens) => PlaceOf(tokens, _type!);

    // No name of a field is longer than this.
    private static int PlaceOf(JsonTokens tokens, RecordType type)
    {
        if (tokens.Value.Length > 200)
            return -1;
        Span<char> name = stackalloc char[200];
        var length = Encoding.UTF8.GetChars(tokens.Value, name);
        return DeliveryHeader.PlaceOf(type, name[..length]);
    }

    private static void MustBeRecord(JsonTokens tokens)
    {
        if (tokens.Kind != JsonTokenType.StartObject)
            throw new UnreadableException(Readability.UnknownHeader, "JSON: [ ]");
    }

    private void Enter(JsonTokens tokens, Action<string>? other)
    {
        tokens.Next();
        if (tokens.Kind == JsonTokenType.StartArray)
            return;
        _isWrapped = true;
        var names = new List<string>();
        for (tokens.Next(); tokens.Kind == JsonTokenType.PropertyName; tokens.Next())
        {
            var name = tokens.Name;
            tokens.Next();
            if (name == "records" && tokens.Kind == JsonTokenType.StartArray)
                return;
            other?.Invoke(name);
            DeliveryHeader.AddUnknown(names, name);
            tokens.Skip();
        }

        throw new UnreadableException(Readability.UnknownHeader, "JSON: { " + string.Join(", ", names) + " }");
    }

    private void Leave(JsonTokens tokens, Action<string>? other)
    {
        if (_isWrapped)
        {
            for (tokens.Next(); tokens.Kind == JsonTokenType.PropertyName; tokens.Next())
            {
                other?.Invoke(tokens.Name);
                tokens.Next();
                tokens.Skip();
            }
        }

        tokens.End();
    }

    private void ReadValue(JsonTokens tokens, int place)
    {
        var start = _used;
        var column = _columns[place];
        if (tokens.Kind == JsonTokenType.StartArray)
        {
            var depth = tokens.Depth;
            for (tokens.Next(); tokens.Depth > depth || tokens.Kind != JsonTokenType.EndArray; tokens.Next())
            {
                if (_used > start && tokens.Kind != JsonTokenType.Null)
                    Append("|"u8);
                AppendOne(tokens, place, column);
            }
        }
        else
        {
            AppendOne(tokens, place, column);
        }

        Put(column, start, _used - start);
    }

    private void AppendOne(JsonTokens tokens, int place, int column)
    {
        switch (tokens.Kind)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                _foreign[column] = true;
                Append(tokens.Kind == JsonTokenType.StartObject ? "{…}"u8 : "[…]"u8);
                tokens.Skip();
                break;
            case JsonTokenType.Null:
                break;
            default:
                // A number has no leading zero; that of a person's number is put back.
                if (tokens.Kind == JsonTokenType.Number && _isPerson[place] && tokens.Value.Length == 9 && tokens.Value.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
                    Append("0"u8);
                Append(tokens.Value);
                break;
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_used + bytes.Length > LongestRow)
            throw new UnreadableException(Readability.TooLarge, "JSON");
        if (_used + bytes.Length > _row.Length)
            Array.Resize(ref _row, Math.Max(_row.Length * 2, _used + bytes.Length));
        bytes.CopyTo(_row.AsSpan(_used));
        _used += bytes.Length;
    }
}
