using Socialstat.Law;

namespace Socialstat.App;

/// <summary>A code of a field.</summary>
internal sealed record CodeAnswer(string Value, Text Label, DateOnly? ValidFrom, DateOnly? ValidTo);

/// <summary>A field of a record type.</summary>
internal sealed record FieldAnswer
{
    public required string Name { get; init; }

    public required Text Label { get; init; }

    public required FieldKind Kind { get; init; }

    public required int? Length { get; init; }

    public required Requirement Requirement { get; init; }

    public required IReadOnlyList<string> Events { get; init; }

    public required IReadOnlyList<CodeAnswer>? Codes { get; init; }

    public required IReadOnlyList<string>? Paragraphs { get; init; }

    public required Text? Note { get; init; }
}

/// <summary>A record type as it is declared.</summary>
internal sealed record RecordTypeAnswer
{
    public required string Name { get; init; }

    public required string Statistic { get; init; }

    public required Text Title { get; init; }

    public required Text Description { get; init; }

    public required string Source { get; init; }

    public required ReporterKind Reporter { get; init; }

    public required Replacement Replacement { get; init; }

    public required Text? Deadline { get; init; }

    public required IReadOnlyList<string> MediaTypes { get; init; }

    public required IReadOnlyList<FieldAnswer> Fields { get; init; }
}

/// <summary>The record types that there are.</summary>
internal sealed record RecordTypeListAnswer(IReadOnlyList<RecordTypeLine> RecordTypes);

/// <summary>A record type in the list.</summary>
internal sealed record RecordTypeLine(string Name, string Statistic, Text Title, string Declaration);

/// <summary>Addresses at which a vendor reads the declarations. They are open: the order is public.</summary>
internal static class RecordTypeRoutes
{
    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Method = HttpMethods.Get,
            Pattern = "/api/v1/record-types",
            Name = "listRecordTypes",
            Summary = new("De rekordtyper, der kan indberettes.", "The record types that can be reported."),
            IsOpen = true,
            Gives = typeof(RecordTypeListAnswer),
            Answer = request => ApiJson.Write(request.Context, new RecordTypeListAnswer(
                [.. RecordTypes.All.Select(t => new RecordTypeLine(t.Name, t.Statistic.Code(), t.Title, "/api/v1/record-types/" + t.Name))])),
        },
        new()
        {
            Method = HttpMethods.Get,
            Pattern = "/api/v1/record-types/{record_type}",
            Name = "getRecordType",
            Summary = new("En rekordtypes felter, krav og koder.", "The fields, requirements and codes of a record type."),
            IsOpen = true,
            Parameters = [ApiParameters.RecordType],
            Gives = typeof(RecordTypeAnswer),
            Problems = [Problems.UnknownRecordType],
            Answer = request => ApiJson.Write(request.Context, Of(request.RecordType())),
        },
    ];

    private static RecordTypeAnswer Of(RecordType type) => new()
    {
        Name = type.Name,
        Statistic = type.Statistic.Code(),
        Title = type.Title,
        Description = type.Description,
        Source = type.Source.ToString(),
        Reporter = type.Reporter,
        Replacement = type.Replacement,
        Deadline = Deadlines.For(type)?.Rule.Steps[^1].Value.Words,
        MediaTypes = [.. ApiMedia.Deliveries.Select(m => m.Type)],
        Fields = [.. type.Fields.Select(Of)],
    };

    private static FieldAnswer Of(FieldUse use) => new()
    {
        Name = use.Field.Name,
        Label = use.Field.Label,
        Kind = use.Field.Kind,
        Length = use.Field.Length == 0 ? null : use.Field.Length,
        Requirement = use.Requirement,
        Events = use.Events,
        Codes = use.Field.Codes?.Offered.Select(c => new CodeAnswer(c.Value, c.Label, c.ValidFrom, c.ValidTo)).ToList(),
        Paragraphs = use.Field.Kind == FieldKind.Paragraph ? use.Field.Provisions?.All.Select(p => p.Code).ToList() ?? [.. Measures.Provisions.Select(p => p.ToString())] : null,
        Note = use.Field.Note,
    };
}
