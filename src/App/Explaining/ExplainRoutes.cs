using System.Text.Json;
using Socialstat.Publication;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>What is asked: a cell, and why the persons behind it must be seen.</summary>
internal sealed record PersonsQuestion(Dictionary<string, string>? Cell, string? Purpose);

/// <summary>The address at which those with the right see the episodes and reports behind a figure.</summary>
internal static class ExplainRoutes
{
    private const int LongestQuestion = 16_384;
    private static readonly ApiParameter Table = new("table", ApiPlace.Path, ApiValue.Text, new("Tabellens kode", "Code of the table")) { IsRequired = true };

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            // Not GET: each request is written down, and nothing about a person or a purpose may stand in an address.
            Method = HttpMethods.Post,
            Pattern = "/api/v1/explain/{table}",
            Name = "explainFigure",
            Summary = new("Forløb og indberetninger bag et tal. Hvert opslag skrives i adgangsloggen.", "The episodes and reports behind a figure. Every look is written to the access log."),
            Scope = Caller.ExplainScope,
            TakesCell = true,
            Parameters = [Table],
            Gives = typeof(PersonsAnswer),
            Problems = [Problems.PurposeMissing, Problems.InvalidRequest, Problems.WrongReporter, Problems.UnknownCell, Problems.Busy],
            Answer = Answer,
        },
    ];

    private static async Task Answer(ApiRequest request)
    {
        var question = await Read(request);
        var purpose = StatedPurpose.Of(question.Purpose)
            ?? throw new ProblemException(Problems.PurposeMissing, new("purpose mangler, er for kort eller for lang, eller nævner et personnummer.", "purpose is missing, too short or too long, or names a person number."), "body purpose");
        var bank = request.Desk.Bank.Now();
        var cell = bank.Find(Table.Text(request.Http)) is { } table ? CellExplanation.Of(table, v => question.Cell?.GetValueOrDefault(v)) : null;
        if (cell is null || question.Cell!.Keys.Any(k => !cell.Table.Cube.Dimensions.Any(d => d.Code == k)))
            throw new ProblemException(Problems.UnknownCell, new("Tabellen, en variabel eller en værdi findes ikke.", "The table, a variable or a value does not exist."), "body cell");
        if (!MaySee(request.Caller, cell))
            throw new ProblemException(Problems.WrongReporter, new("Tokenet gælder ikke for alle kommuner bag tallet.", "The token is not for every municipality behind the figure."), "header Authorization");
        try
        {
            await ApiJson.Write(request.Context, request.Desk.Persons.Look(cell, new Access
            {
                At = request.Desk.Options.Clock.GetUtcNow(),
                By = request.Caller.Who,
                Way = "api",
                Table = cell.Table.Code,
                Cell = PersonsBehind.NameOf(cell),
                Persons = 0,
                Purpose = purpose,
            }));
        }
        catch (InvalidDataException)
        {
            throw new ProblemException(Problems.Busy, new("Adgangsloggen er ændret, eller der mangler linjer; kør verify.", "The access log is changed, or lines are missing; run verify."));
        }
    }

    // 000 is the whole country; otherwise every municipality of the figure must be named.
    private static bool MaySee(Caller caller, CellExplanation cell) => caller.Reporters.Contains("000") || cell.Municipalities.All(m => caller.Reporters.Contains(m.Code));

    private static async Task<PersonsQuestion> Read(ApiRequest request)
    {
        try
        {
            if (await request.Body(LongestQuestion) is { } bytes && JsonSerializer.Deserialize<PersonsQuestion>(bytes, ApiJson.Options) is { Cell: not null } question)
                return question;
        }
        catch (JsonException)
        {
            // Told below, without the text.
        }

        throw new ProblemException(Problems.InvalidRequest, new("Indholdet er ikke JSON med cell og purpose.", "The content is not JSON with cell and purpose."), "body");
    }
}
