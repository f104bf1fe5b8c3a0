using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>
/// A sender's own name for a request, so that the request can be sent again without being carried out twice. It is written with the receipt,
/// in the same line, so that the one is never on disk without the other.
/// </summary>
/// <param name="Client">Who sent it; keys of different clients have nothing to do with each other.</param>
/// <param name="Key">The key.</param>
public sealed record RequestKey([property: JsonPropertyName("client")] string Client, [property: JsonPropertyName("key")] string Key);

/// <summary>What was answered to a request with a key.</summary>
/// <param name="Receipt">The receipt given.</param>
/// <param name="Again">The note that the bytes came again, when they had been received before; null when the receipt was new.</param>
public sealed record KeyedAnswer(Receipt Receipt, Repeat? Again);
