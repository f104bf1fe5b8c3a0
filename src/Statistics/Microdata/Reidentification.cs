using System.Buffers;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>
/// Who a pseudonym stands for. It cannot be turned back: every person of the register is given the pseudonym of the key again, until one is alike. Who may ask is
/// not decided here.
/// </summary>
public static class Reidentification
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>The person; none when nobody in the register has the pseudonym under the key.</summary>
    public static Law.PersonId Find(Snapshot snapshot, ProjectKey key, string pseudonym)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(key);
        foreach (var person in snapshot.Persons)
        {
            if (key.PseudonymOf(person.Id).ToString() == pseudonym)
                return person.Id;
        }

        return default;
    }

    /// <summary>Whether the text can be a pseudonym: its namespace and 32 hexadecimal digits.</summary>
    public static bool IsPseudonym(string? text) => text is { Length: 33 } && text[0] is 'p' or 'x' && text.AsSpan(1).IndexOfAnyExcept(Digits) < 0;
}
