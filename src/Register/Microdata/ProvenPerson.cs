using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>A person as an issuer has vouched for: not a name that anyone can write.</summary>
/// <param name="Issuer">Who vouches.</param>
/// <param name="Subject">The issuer's key for the person.</param>
/// <param name="Level">Level of assurance (NSIS) of the sign-in: Substantial or High.</param>
public sealed record ProvenPerson(
    [property: JsonPropertyName("issuer")] string Issuer,
    [property: JsonPropertyName("subject")] string Subject,
    [property: JsonPropertyName("level")] string Level)
{
    /// <summary>Whether both can be told to be different persons: one issuer vouches for both, and has two keys.</summary>
    public bool IsAnotherThan(ProvenPerson other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Issuer == other.Issuer && !string.Equals(Subject, other.Subject, StringComparison.OrdinalIgnoreCase);
    }
}
