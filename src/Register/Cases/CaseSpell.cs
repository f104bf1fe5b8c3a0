using System.Runtime.InteropServices;
using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>An accepted spell that counts, with the place of its start in the deliveries: 40 bytes.</summary>
/// <param name="Person">The person's current identity.</param>
/// <param name="Word">Municipality, measure and days.</param>
/// <param name="Delivery">Ordinal of the delivery of the start.</param>
/// <param name="Row">Row of the start.</param>
/// <param name="HeapOffset">Place of the case id in the ledger's heap.</param>
/// <param name="Payer">The paying municipality as in <see cref="CaseEvent.Payer"/>.</param>
[StructLayout(LayoutKind.Sequential, Size = 40)]
public readonly record struct CaseSpell(PersonId Person, SpellWord Word, int Delivery, int Row, int HeapOffset, byte Payer = 0) : IComparable<CaseSpell>
{
    /// <inheritdoc/>
    public int CompareTo(CaseSpell other)
    {
        var order = Person.CompareTo(other.Person);
        if (order == 0) order = Word.CompareTo(other.Word);
        if (order == 0) order = Delivery.CompareTo(other.Delivery);
        return order != 0 ? order : Row.CompareTo(other.Row);
    }

    /// <summary>Order by person, then spell.</summary>
    public static bool operator <(CaseSpell left, CaseSpell right) => left.CompareTo(right) < 0;

    /// <summary>Order by person, then spell.</summary>
    public static bool operator >(CaseSpell left, CaseSpell right) => left.CompareTo(right) > 0;

    /// <summary>Order by person, then spell.</summary>
    public static bool operator <=(CaseSpell left, CaseSpell right) => left.CompareTo(right) <= 0;

    /// <summary>Order by person, then spell.</summary>
    public static bool operator >=(CaseSpell left, CaseSpell right) => left.CompareTo(right) >= 0;
}
