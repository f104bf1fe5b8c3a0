using System.Text;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Finds the packed code of a provision from its text. The short forms are found without making strings.</summary>
public static class ProvisionReader
{
    private static readonly (byte[] Text, int Index)[]?[] Slots = Fill();

    /// <summary>The packed code, or -1 when the text is no provision that grants a measure.</summary>
    public static int Read(ReadOnlySpan<byte> text)
    {
        foreach (var (known, index) in Slots[SlotOf(text)] ?? [])
        {
            if (text.SequenceEqual(known))
                return index;
        }

        if (LawRef.Parse(Encoding.UTF8.GetString(text)) is not { } provision)
            return -1;
        var whole = Measures.ProvisionIndex(provision);
        var cf = provision.Section.IndexOf('/', StringComparison.Ordinal);
        // "§ 82, nr. 3, jf. § 85" names the same measure as "§ 82, nr. 3"; "§ 44, jf. § 83" is a provision of its own.
        return whole >= 0 || cf < 0 ? whole : Measures.ProvisionIndex(provision with { Section = provision.Section[..cf] });
    }

    private static (byte[], int)[]?[] Fill()
    {
        var slots = new (byte[], int)[]?[256];
        for (var i = 0; i < Measures.Provisions.Count; i++)
        {
            var text = Encoding.UTF8.GetBytes(Measures.Provisions[i].ToString());
            var slot = SlotOf(text);
            slots[slot] = [.. slots[slot] ?? [], (text, i)];
        }

        return slots;
    }

    private static int SlotOf(ReadOnlySpan<byte> text)
    {
        var hash = text.Length;
        foreach (var c in text)
            hash = unchecked((hash * 31) + c);
        return hash & 255;
    }
}
