using System.Text;

namespace Socialstat.Publication;

/// <summary>
/// Variable codes without Danish letters. Clients of PxWeb put the codes into addresses as they are, and several of them without encoding;
/// the bank's own codes (KØN, OMRÅDE) are understood as well.
/// </summary>
public static class AsciiCode
{
    /// <summary>The code with the Danish letters written as two, as the statistics bank does where it avoids them (KOEN).</summary>
    public static string Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (Ascii.IsValid(code))
            return code;
        var ascii = new StringBuilder(code.Length + 4);
        foreach (var letter in code)
        {
            ascii.Append(letter switch
            {
                'Æ' => "AE",
                'Ø' => "OE",
                'Å' => "AA",
                'æ' => "ae",
                'ø' => "oe",
                'å' => "aa",
                _ => letter,
            });
        }

        return ascii.ToString();
    }
}
