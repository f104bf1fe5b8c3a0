using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>The formats of PxWebApi 2 and their parameters.</summary>
public static class PxWeb2Format
{
    /// <summary>The format when none is asked for.</summary>
    public const string Usual = "json-stat2";

    /// <summary>Every format.</summary>
    public static IReadOnlyList<string> All { get; } = ["json-stat2", "csv", "px", "xlsx", "html", "json-px", "parquet"];

    /// <summary>The selection in the format.</summary>
    /// <param name="selection">The figures.</param>
    /// <param name="format">Name of the format, in any letter case; null for the usual.</param>
    /// <param name="parameters">UseCodes, UseTexts, UseCodesAndTexts, IncludeTitle, SeparatorTab, SeparatorSpace, SeparatorSemicolon, ExcludeZerosAndMissingValues.</param>
    /// <param name="language">Language of texts.</param>
    /// <param name="root">Address of the interface, for links.</param>
    /// <exception cref="PxWebException">There is no such format or parameter.</exception>
    public static PxWebFile Of(PxWebSelection selection, string? format, IReadOnlyList<string> parameters, Language language, string root)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var layout = Layout(parameters, language);
        var edition = selection.Table.Table.Edition;
        return (format ?? Usual).ToUpperInvariant() switch
        {
            "JSON-STAT2" => new(PxWebFile.Json, ".json", s => PxWebDataset.Write(selection, language, root, s)),
            "CSV" => new(PxWebFile.Csv, ".csv", s => PxWebCsv.Write(selection, layout, s)),
            "PX" => new(PxWebFile.Px, ".px", s => PxFile.Write(selection.ToCube(), edition, language, s)),
            "JSON-PX" => new(PxWebFile.Json, ".json", s => PxWebRecords.Write(selection, language, s)),
            "XLSX" => new(PxWebFile.Xlsx, ".xlsx", s => XlsxFile.Write(selection.ToTable(), selection.Layout(language, layout.Presentation), s)),
            "HTML" => new(PxWebFile.Html, ".html", s => HtmlFile.Write(selection.ToTable(), selection.Layout(language, layout.Presentation), s)),
            "PARQUET" => new(PxWebFile.Parquet, ".parquet", s => ParquetFile.Write(selection.ToTable(), c => Word(c, layout.Presentation, language), s)),
            _ => throw new PxWebException(PxWebFault.UnknownFormat, format ?? ""),
        };
    }

    private static string Word(Category value, ValuePresentation presentation, Language language) => presentation switch
    {
        ValuePresentation.Text => value.Text.In(language),
        ValuePresentation.CodeAndText => $"{value.Code} {value.Text.In(language)}",
        _ => value.Code,
    };

    private static PxWebCsvLayout Layout(IReadOnlyList<string> parameters, Language language)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var layout = new PxWebCsvLayout(language, ValuePresentation.Code);
        foreach (var parameter in parameters)
        {
            layout = parameter.ToUpperInvariant() switch
            {
                "USECODES" => layout with { Presentation = ValuePresentation.Code },
                "USETEXTS" => layout with { Presentation = ValuePresentation.Text },
                "USECODESANDTEXTS" => layout with { Presentation = ValuePresentation.CodeAndText },
                "INCLUDETITLE" => layout with { WithTitle = true },
                "SEPARATORTAB" => layout with { Separator = '\t' },
                "SEPARATORSPACE" => layout with { Separator = ' ' },
                "SEPARATORSEMICOLON" => layout with { Separator = ';' },
                "EXCLUDEZEROSANDMISSINGVALUES" => layout with { WithoutEmptyRows = true },
                _ => throw new PxWebException(PxWebFault.UnknownFormat, parameter),
            };
        }

        return layout;
    }
}
