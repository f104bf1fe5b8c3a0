using System.Text;
using Socialstat.Law;

namespace Socialstat.Intake;

/// <summary>Keeps one copy of texts that stand in many rows (services, providers, accounts), with what accounts and provisions were read as.</summary>
internal sealed class TextPool
{
    private const int LongestOnStack = 256;
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, AccountCode> _accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LawRef?> _provisions = new(StringComparer.Ordinal);

    /// <summary>An empty pool.</summary>
    public TextPool() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The one copy of the text in UTF-8.</summary>
    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return "";
        if (utf8.Length > LongestOnStack)
            return Encoding.UTF8.GetString(utf8);
        Span<char> letters = stackalloc char[LongestOnStack];
        var text = letters[..Encoding.UTF8.GetChars(utf8, letters)];
        if (_lookup.TryGetValue(text, out var known))
            return known;
        var made = text.ToString();
        _texts.Add(made);
        return made;
    }

    /// <summary>The account that the text is.</summary>
    public AccountCode Account(string text)
    {
        if (!_accounts.TryGetValue(text, out var account))
            _accounts.Add(text, account = AccountCode.Parse(text));
        return account;
    }

    /// <summary>The provision that the text is; null when it is none.</summary>
    public LawRef? Provision(string text)
    {
        if (!_provisions.TryGetValue(text, out var provision))
            _provisions.Add(text, provision = LawRef.Parse(text));
        return provision;
    }
}
