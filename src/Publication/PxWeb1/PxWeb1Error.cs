using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>
/// A refusal in the words of PxWeb's first interface: <c>{"error":"Parameter error"}</c>. What was wrong stands beside it,
/// in the language of the address.
/// </summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Error">The original's words, which clients compare with.</param>
/// <param name="Message">What was wrong.</param>
public sealed record PxWeb1Error(int Status, string Error, Text Message)
{
    /// <summary>The refusal.</summary>
    public static PxWeb1Error Of(PxWebException refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return refusal.Fault switch
        {
            PxWebFault.TooManyCells => new(403, "Too many values selected", PxWebMessage.Of(refusal)),
            _ => new(400, "Parameter error", PxWebMessage.Of(refusal)),
        };
    }

    /// <summary>Writes the body.</summary>
    public void Write(Language language, Stream output)
    {
        using var json = PxWebJson.On(output);
        json.WriteStartObject();
        json.WriteString("error", Error);
        json.WriteString("message", Message.In(language));
        json.WriteEndObject();
    }
}
