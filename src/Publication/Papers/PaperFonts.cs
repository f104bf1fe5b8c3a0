namespace Socialstat.Publication;

/// <summary>The two fonts of a document, TrueType. They are given, so that no font of the machine is needed and the same document is the same file everywhere.</summary>
/// <param name="Regular">The font of the text.</param>
/// <param name="Bold">The font of headings.</param>
public sealed record PaperFonts(byte[] Regular, byte[] Bold)
{
    /// <summary>Fonts packed for browsers (WOFF).</summary>
    public static PaperFonts FromWoff(byte[] regular, byte[] bold) => new(Woff.Unpack(regular), Woff.Unpack(bold));
}
