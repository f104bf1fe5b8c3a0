using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>Documents as files: which forms there are, and the fonts of PDF.</summary>
internal static class PaperFiles
{
    private static readonly Lazy<PaperFonts> Embedded = new(() => PaperFonts.FromWoff(Font("Regular"), Font("SemiBold")));

    /// <summary>The fonts of the design system, which the program holds.</summary>
    public static PaperFonts Fonts => Embedded.Value;

    /// <summary>Media type of a form, or null when there is no such form of the document.</summary>
    public static string? TypeOf(string? format, bool isReport) => format switch
    {
        "html" => "text/html; charset=utf-8",
        "pdf" => "application/pdf",
        "json" when isReport => "application/json; charset=utf-8",
        "xml" when isReport => "application/vnd.sdmx.genericmetadata+xml; version=2.1",
        _ => null,
    };

    /// <summary>Writes a documentation in a form.</summary>
    /// <exception cref="UnfilledSectionException">A mandatory section cannot be filled.</exception>
    public static byte[] Report(QualityInput input, string format, Language language) => Bytes(output =>
    {
        if (format == "json")
            QualityMetadata.WriteJson(input, output);
        else if (format == "xml")
            SdmxMetadata.Write(input, output);
        else
            Write(QualityReport.Make(input, language), format, output);
    });

    /// <summary>Writes a news note in a form.</summary>
    /// <exception cref="NothingToTellException">There are no main figures.</exception>
    public static byte[] News(NewsInput input, string format, Language language) => Bytes(output => Write(NewsNote.Make(input, language), format, output));

    /// <summary>Writes a paper as PDF or HTML.</summary>
    public static void Write(Paper paper, string format, Stream output)
    {
        if (format == "pdf")
            PaperPdf.Write(paper, Fonts, output);
        else
            PaperHtml.Write(paper, output);
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return bytes.ToArray();
    }

    private static byte[] Font(string weight)
    {
        using var stream = EmbeddedAssets.Open($"assets/dkfds/fonts/IBMPlexSans/complete/woff/IBMPlexSans-{weight}.woff") ?? throw new InvalidOperationException($"The font {weight} is not embedded.");
        return Bytes(stream.CopyTo);
    }
}
