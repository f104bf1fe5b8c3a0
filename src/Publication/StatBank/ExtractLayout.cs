using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>How an answer is to look.</summary>
/// <param name="Presentation">How values are named.</param>
/// <param name="OverridesHeader">Whether variables are named in the same way in the first line of a CSV.</param>
/// <param name="SpreadsOverColumns">Whether the variables of the head spread over columns of a CSV.</param>
/// <param name="Delimiter">What stands between the columns of a CSV.</param>
internal sealed record ExtractLayout(ValuePresentation Presentation, bool OverridesHeader, bool SpreadsOverColumns, char Delimiter)
{
    /// <summary>What a request says; a word that is not known means what is usual.</summary>
    public static ExtractLayout Read(StatBankParameters parameters) => new(
        parameters.Text("valuePresentation")?.ToUpperInvariant() switch
        {
            "CODE" => ValuePresentation.Code,
            "CODEANDVALUE" => ValuePresentation.CodeAndText,
            "VALUEANDCODE" => ValuePresentation.TextAndCode,
            _ => ValuePresentation.Text,
        },
        parameters.Flag("allowCodeOverrideInColumnNames"),
        parameters.Flag("allowVariablesInHead"),
        parameters.Text("delimiter")?.ToUpperInvariant() switch
        {
            "TAB" => '\t',
            "COMMA" => ',',
            "SPACE" => ' ',
            "PIPE" => '|',
            _ => ';',
        });

    /// <summary>The layout of a CSV.</summary>
    public CsvLayout ForCsv(Language language) => new()
    {
        Language = language,
        Presentation = Presentation,
        HeaderPresentation = OverridesHeader ? Presentation : null,
        Delimiter = Delimiter,
    };

    /// <summary>The layout of other files.</summary>
    public FileLayout ForFile(Language language, int head) => new(language, Presentation, head);
}
