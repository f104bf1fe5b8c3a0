using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A variable as a request names it.</summary>
/// <param name="Code">Code in any letter case.</param>
/// <param name="Values">Codes and rules, not yet understood.</param>
/// <param name="IsInHead">Whether it is wanted in the head of the table; null when nothing is said.</param>
public sealed record AskedVariable(string Code, IReadOnlyList<string> Values, bool? IsInHead = null);

/// <summary>
/// What a request says, in whichever way it is said: address, query or JSON body. Names match without regard to letter case; a truth
/// value may be a text; null, an empty text and "NA" (which R makes of nothing) all mean that nothing is said.
/// </summary>
public sealed class StatBankParameters
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<AskedVariable> _variables = [];
    private readonly List<string> _inOrder = [];
    private readonly List<string> _inAddress = [];

    /// <summary>The variables asked for in a JSON body, in the order asked.</summary>
    public IReadOnlyList<AskedVariable> Variables => _variables;

    /// <summary>All names given, in order.</summary>
    public IReadOnlyList<string> Names => _inOrder;

    /// <summary>The names given in the address: those that are no setting are variables.</summary>
    public IReadOnlyList<string> AddressNames => _inAddress;

    /// <summary>The language that answers are wanted in.</summary>
    /// <exception cref="StatBankException">It is neither da nor en.</exception>
    public Language Language => Text("lang")?.ToUpperInvariant() switch
    {
        null or "DA" => Language.Danish,
        "EN" => Language.English,
        _ => throw StatBankException.UnknownLanguage(Text("lang")!),
    };

    /// <summary>Says a value; said again, the values of a list come after each other.</summary>
    public void Add(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!_values.TryGetValue(name, out var before))
        {
            _inOrder.Add(name);
            _inAddress.Add(name);
        }

        _values[name] = before is null ? [value] : [.. before, value];
    }

    /// <summary>Says a value that replaces what has been said.</summary>
    public void Set(string name, IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!_values.ContainsKey(name))
            _inOrder.Add(name);
        _values[name] = values;
    }

    /// <summary>Asks for a variable.</summary>
    public void Add(AskedVariable variable) => _variables.Add(variable);

    /// <summary>Whether the name has been mentioned at all, even with nothing.</summary>
    public bool Mentions(string name) => _values.ContainsKey(name);

    /// <summary>Whether something is said under the name, even an empty text.</summary>
    public bool Says(string name) => _values.TryGetValue(name, out var values) && values.Count > 0;

    /// <summary>The text of a setting, or null when nothing is said.</summary>
    public string? Text(string name) => _values.TryGetValue(name, out var values) && values is [.., var last] && !IsNothing(last) ? last.Trim() : null;

    /// <summary>Whether a setting is true.</summary>
    public bool Flag(string name) => Text(name) is { } text && (text.Equals("true", StringComparison.OrdinalIgnoreCase) || text == "1");

    /// <summary>The whole number of a setting, or null when none is said.</summary>
    public int? Number(string name) =>
        double.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= int.MaxValue ? (int)number : null;

    /// <summary>The parts of a list: given one by one or with commas between.</summary>
    public IReadOnlyList<string> List(string name) =>
        _values.TryGetValue(name, out var values) ? [.. values.SelectMany(ValueText.Split).Where(v => !IsNothing(v))] : [];

    /// <summary>The settings of a group (such as chartsettings): its members in the body, or <c>group.member</c>, <c>group[member]</c> or the bare member in an address.</summary>
    public StatBankParameters Group(string group)
    {
        var members = new StatBankParameters();
        foreach (var name in _inOrder)
        {
            var member = name.StartsWith(group + ".", StringComparison.OrdinalIgnoreCase) ? name[(group.Length + 1)..]
                : name.StartsWith(group + "[", StringComparison.OrdinalIgnoreCase) && name.EndsWith(']') ? name[(group.Length + 1)..^1]
                : name;
            members.Set(member, _values[name]);
        }

        return members;
    }

    private static bool IsNothing(string text) => string.IsNullOrWhiteSpace(text) || text.Trim() is "NA" or "null";
}
