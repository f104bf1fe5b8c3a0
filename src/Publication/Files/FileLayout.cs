using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>How a file names values.</summary>
public enum ValuePresentation
{
    /// <summary>By text.</summary>
    Text,

    /// <summary>By code.</summary>
    Code,

    /// <summary>By code, a space, and text.</summary>
    CodeAndText,

    /// <summary>By text, a space, and code.</summary>
    TextAndCode,
}

/// <summary>How a file shows a cube.</summary>
/// <param name="Language">Language of texts and numbers.</param>
/// <param name="Presentation">How values are named.</param>
/// <param name="HeadDimensions">How many of the last dimensions stand in the heading; the others are in the stub.</param>
public sealed record FileLayout(Language Language, ValuePresentation Presentation = ValuePresentation.Text, int HeadDimensions = 1)
{
    /// <summary>A value as it is shown.</summary>
    public string Show(string code, Text text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Presentation switch
        {
            ValuePresentation.Code => code,
            ValuePresentation.CodeAndText => $"{code} {text.In(Language)}",
            ValuePresentation.TextAndCode => $"{text.In(Language)} {code}",
            _ => text.In(Language),
        };
    }
}
