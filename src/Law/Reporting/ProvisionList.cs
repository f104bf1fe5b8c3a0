namespace Socialstat.Law;

/// <summary>A provision that a record can name, with what the law says about it.</summary>
/// <param name="Ref">The provision; null for "not stated".</param>
/// <param name="Code">How it is written in short: <c>BL 46</c>.</param>
/// <param name="Title">What it grants.</param>
/// <param name="ValidFrom">First day on which something can start under it; null = always.</param>
/// <param name="ValidTo">Last day on which something can start under it; null = still.</param>
public sealed record ListedProvision(LawRef? Ref, string Code, Text Title, DateOnly? ValidFrom, DateOnly? ValidTo)
{
    /// <summary>The row of the data file that it was read from, for what only some lists say.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = new Dictionary<string, string>();

    /// <summary>What the row of the data file says under the name; empty when it says nothing.</summary>
    public string Detail(string name) => Details.GetValueOrDefault(name, "");

    /// <summary>Whether something can start under it on the day.</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom is null || day >= ValidFrom) && (ValidTo is null || day <= ValidTo);
}

/// <summary>A closed list of provisions. The position of a provision is its packed value.</summary>
public sealed class ProvisionList
{
    private readonly Dictionary<string, int> _byCode;

    /// <summary>Declares the list.</summary>
    public ProvisionList(string name, string source, params IReadOnlyList<ListedProvision> provisions)
    {
        ArgumentNullException.ThrowIfNull(provisions);
        Name = name;
        Source = source;
        All = provisions;
        _byCode = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < provisions.Count; i++)
            _byCode.Add(provisions[i].Code, i);
    }

    /// <summary>Name of the list.</summary>
    public string Name { get; }

    /// <summary>Where the provisions come from.</summary>
    public string Source { get; }

    /// <summary>The provisions in official order.</summary>
    public IReadOnlyList<ListedProvision> All { get; }

    /// <summary>Position of the provision written in short or legal form, or -1.</summary>
    public int IndexOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_byCode.TryGetValue(text.Trim(), out var index))
            return index;
        if (LawRef.Parse(text) is not { } provision)
            return -1;
        if (_byCode.TryGetValue(provision.ToString(), out index))
            return index;
        // "section 62, subsection 2, no. 4" stands under "section 62, subsection 2" when the list goes no deeper.
        var dot = provision.Section.LastIndexOf('.');
        return dot > 0 && provision.Section.Contains('.', StringComparison.Ordinal) && _byCode.TryGetValue($"{provision.Act.Code} {provision.Section[..dot]}", out index) && provision.Section.Count(c => c == '.') == 2
            ? index
            : -1;
    }

    /// <summary>Position of the provision written in UTF-8, or -1. The short forms are found without making strings.</summary>
    public int IndexOf(ReadOnlySpan<byte> text)
    {
        Span<char> characters = stackalloc char[64];
        if (text.Length <= characters.Length)
        {
            var length = System.Text.Encoding.UTF8.GetChars(text, characters);
            if (_byCode.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(characters[..length], out var index))
                return index;
        }

        return IndexOf(System.Text.Encoding.UTF8.GetString(text));
    }

    /// <summary>Reads a list from a data file with the columns ref, title_da, title_en, valid_from or stock_from, valid_to.</summary>
    internal static ProvisionList FromData(string name, string file, params ListedProvision[] more) => new(name, "data/" + file,
        [.. DataFile.Read(file).Select(row => new ListedProvision(
            LawRef.Parse(row["ref"]) ?? throw new InvalidOperationException($"{file}: {row["ref"]} is not a provision."), row["ref"],
            new Text(row["title_da"], row["title_en"]), Day(row.GetValueOrDefault("valid_from", "")), Day(row.GetValueOrDefault("valid_to", "")))
        {
            Details = row,
        }), .. more]);

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
