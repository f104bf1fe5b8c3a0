using System.Runtime.InteropServices;

namespace Socialstat.Register;

/// <summary>One version of a department as an extract of Tilbudsportalen delivered it: 64 bytes.</summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
public struct DepartmentRow
{
    /// <summary>UUID of the department.</summary>
    public Guid Id;

    /// <summary>Production unit number; 0 when not given.</summary>
    public long PNumber;

    /// <summary>What it is approved for, as bits of <see cref="Law.OfferApprovals"/>; 0 when not given.</summary>
    public ulong Approved;

    /// <summary>Day number of the first day; 0 when not given.</summary>
    public int OpenedDay;

    /// <summary>Day number of the last day; 0 when still open.</summary>
    public int ClosedDay;

    /// <summary>Ordinal of the delivery.</summary>
    public int Delivery;

    /// <summary>Data row in the delivery.</summary>
    public int Row;
}
