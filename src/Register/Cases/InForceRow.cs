using System.Runtime.InteropServices;
using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>A record in force, of a record type whose records stand by themselves: whose it is now, and which version.</summary>
/// <param name="Person">The person's current identity, or that of the case; none when not known.</param>
/// <param name="Position">Position of the version in the ledger's events.</param>
/// <param name="Event">Event of the record.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct InForceRow(PersonId Person, int Position, int Event);
