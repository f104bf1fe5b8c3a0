namespace Socialstat.Law;

/// <summary>One code with its text and the days on which it may be used.</summary>
/// <param name="Value">The code as it is written in deliveries.</param>
/// <param name="Label">Text.</param>
/// <param name="ValidFrom">First day; null when always.</param>
/// <param name="ValidTo">Last day; null when still.</param>
public sealed record Code(string Value, Text Label, DateOnly? ValidFrom = null, DateOnly? ValidTo = null)
{
    /// <summary>Other spellings that mean the same code.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Last day of deliveries in which the code is still taken for days after <see cref="ValidTo"/>; null when it never is.</summary>
    public DateOnly? TransitionTo { get; init; }

    /// <summary>The codes that have taken its place.</summary>
    public IReadOnlyList<string> Successors { get; init; } = [];

    /// <summary>Whether the code, out of force on the day of the record, is still taken in a delivery of the day.</summary>
    public bool IsInTransition(DateOnly recordDay, DateOnly deliveryDay) => ValidTo < recordDay && deliveryDay <= TransitionTo;

    /// <summary>Whether the code is in force on the day.</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom is null || day >= ValidFrom) && (ValidTo is null || day <= ValidTo);
}

/// <summary>A closed list of codes. The position of a code is its packed value.</summary>
public sealed class CodeList
{
    private readonly Dictionary<string, int> _byText;
    private readonly (byte[] Text, int Index)[]?[] _byLengthAndEnd = new (byte[], int)[]?[256];

    /// <summary>Declares the list.</summary>
    public CodeList(string name, string source, params IReadOnlyList<Code> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        Name = name;
        Source = source;
        Codes = codes;
        Offered = codes;
        _byText = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < codes.Count; i++)
        {
            _byText.Add(codes[i].Value, i);
            foreach (var alias in codes[i].Aliases)
                _byText.TryAdd(alias, i);
        }

        foreach (var (text, index) in _byText)
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(text);
            ref var slot = ref _byLengthAndEnd[SlotOf(bytes)];
            slot = [.. slot ?? [], (bytes, index)];
        }
    }

    private CodeList(CodeList whole, IReadOnlyList<string> values)
        : this(whole.Name, whole.Source, whole.Codes)
    {
        Offered = [.. whole.Codes.Where(c => values.Contains(c.Value))];
        foreach (var text in _byText.Where(p => !Offered.Contains(Codes[p.Value])).Select(p => p.Key).ToArray())
            _byText.Remove(text);
        for (var i = 0; i < _byLengthAndEnd.Length; i++)
            _byLengthAndEnd[i] = _byLengthAndEnd[i]?.Where(known => Offered.Contains(Codes[known.Item2])).ToArray();
    }

    /// <summary>The codes that a field offers: all, or those chosen with <see cref="Only"/>.</summary>
    public IReadOnlyList<Code> Offered { get; }

    /// <summary>The same list for a field that takes only some of the codes; positions stay the same.</summary>
    public CodeList Only(params IReadOnlyList<string> values) => new(this, values);

    /// <summary>Name of the list.</summary>
    public string Name { get; }

    /// <summary>Where the codes come from.</summary>
    public string Source { get; }

    /// <summary>The codes in official order.</summary>
    public IReadOnlyList<Code> Codes { get; }

    /// <summary>Position of the code, or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> text) =>
        _byText.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var index) ? index : -1;

    /// <summary>Position of the code written in UTF-8 (case does not matter for ASCII letters), or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return -1;
        foreach (var (known, index) in _byLengthAndEnd[SlotOf(text)] ?? [])
        {
            if (System.Text.Ascii.EqualsIgnoreCase(text, known))
                return index;
        }

        return -1;
    }

    private static int SlotOf(ReadOnlySpan<byte> text) => ((text.Length * 37) + ((text[^1] | 0x20) * 7) + (text[0] | 0x20)) & 255;
}
