using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A refusal in the words of PxWebApi 2.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">The original's words, with its spelling.</param>
/// <param name="Detail">What was wrong.</param>
public sealed record PxWeb2Problem(int Status, string Title, Text Detail)
{
    /// <summary>The refusal.</summary>
    public static PxWeb2Problem Of(PxWebException refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var detail = PxWebMessage.Of(refusal);
        return refusal.Fault switch
        {
            PxWebFault.UnknownTable => new(404, "Non-existent table", detail),
            PxWebFault.UnknownPlace => new(404, "Not found", detail),
            PxWebFault.UnknownPage => new(404, "Non-existent page", detail),
            PxWebFault.UnknownSavedQuery => new(404, "Saved query not found", detail),
            PxWebFault.UnknownVariable => new(400, "Non-existent variable", detail),
            PxWebFault.UnknownValue => new(400, "Non-existent value", detail),
            PxWebFault.UnknownCodeList => new(400, "Non-existent codelist", detail),
            PxWebFault.MissingSelection => new(400, "Missing selection for mandantory variable", detail),
            PxWebFault.IllegalExpression => new(400, "Illegal selection expression", detail),
            PxWebFault.IllegalPlacement => new(400, "Illegal placment", detail),
            PxWebFault.TooManyCells => new(400, "Too many cells selected", detail),
            PxWebFault.UnknownFormat => new(400, "Unsupported output format", detail),
            PxWebFault.UnknownLanguage => new(400, "Unsupported language", detail),
            _ => new(400, "Unreadable request", detail),
        };
    }

    /// <summary>Writes the body.</summary>
    public void Write(Language language, Stream output)
    {
        using var json = PxWebJson.On(output);
        json.WriteStartObject();
        json.WriteString("type", Status < 500 ? "Parameter error" : "Server error");
        json.WriteString("title", Title);
        json.WriteNumber("status", Status);
        json.WriteString("detail", Detail.In(language));
        json.WriteEndObject();
    }
}
