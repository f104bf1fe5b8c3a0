using System.Runtime.InteropServices;
using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>What is noted about a case event besides its values.</summary>
[Flags]
public enum EventNotes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The record breaks an error rule by itself, so it cannot be accepted.</summary>
    OwnError = 1,

    /// <summary>The record has findings by itself.</summary>
    OwnFindings = 2,

    /// <summary>The heap entry has earlier identity and offer after the case id.</summary>
    HasExtras = 4,

    /// <summary>The offer need not be in Tilbudsportalen.</summary>
    OutsidePortal = 8,

    /// <summary>Whether it must be was answered.</summary>
    PortalAnswered = 16,

    /// <summary>The child is not born.</summary>
    Unborn = 32,

    /// <summary>The expecting mother has moved.</summary>
    MotherMoved = 64,

    /// <summary>The child died before or at birth.</summary>
    ChildDied = 128,

    /// <summary>"Insufficient care from parents" is the only decisive circumstance.</summary>
    OnlyInsufficientCare = 256,

    /// <summary>At least one decisive circumstance was given.</summary>
    ReasonsGiven = 512,

    /// <summary>Whether the child is unborn was answered.</summary>
    UnbornAnswered = 1024,

    /// <summary>A parent's or sibling's number was given too.</summary>
    ParentGiven = 2048,

    /// <summary>The heap entry has the whole record after the case id: a record that stands by itself, see <see cref="Law.RecordType.IsEntry"/>.</summary>
    HasRecord = 4096,
}

/// <summary>
/// One version of an event of a case as it stands in the ledger: 64 bytes. Texts stand in the heap of the ledger file;
/// the sender's own text stands in the inbox, found by delivery and row.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = 64)]
public struct CaseEvent
{
    /// <summary>The person reported; none when not given.</summary>
    public PersonId Person;

    /// <summary>Hash of all fields, to tell a repeated record from a changed one.</summary>
    public ulong ContentHash;

    /// <summary>Hash of the case id; equal case ids have equal hashes.</summary>
    public uint CaseHash;

    /// <summary>Place of the case id (length byte, then UTF-8) in the heap.</summary>
    public int HeapOffset;

    /// <summary>Ordinal of the delivery.</summary>
    public int Delivery;

    /// <summary>Data row in the delivery, from 1.</summary>
    public int Row;

    /// <summary>Day number of the event: start, change or end; 0 when not given.</summary>
    public int Day;

    /// <summary>Day number of the end that a start carries; 0 when not given.</summary>
    public int EndDay;

    /// <summary>Day number of the decision; 0 when not given.</summary>
    public int DecisionDay;

    /// <summary>What is noted.</summary>
    public EventNotes Notes;

    /// <summary>Packed code of the provision, see <see cref="Measures.Provisions"/>; -1 when none.</summary>
    public short Provision;

    /// <summary>Event: start, offer change or end, see <see cref="CodeLists.Events"/>.</summary>
    public byte Event;

    /// <summary>Upsert or delete, see <see cref="CodeLists.Actions"/>.</summary>
    public byte Action;

    /// <summary>Kind of identity, see <see cref="CodeLists.IdentityKinds"/>; 255 when not given.</summary>
    public byte IdentityKind;

    /// <summary>The paying municipality: its index plus one; 0 when not given, so that the acting one pays.</summary>
    public byte Payer;
}

/// <summary>The rarer values of a case event, kept in the heap.</summary>
/// <param name="PreviousPerson">Earlier identity; none when not given.</param>
/// <param name="Department">Department UUID; empty when not given.</param>
/// <param name="PNumber">P-number; 0 when not given.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct EventExtras(PersonId PreviousPerson, Guid Department, long PNumber);
