using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>
/// The page of the episodes and reports behind a figure: for a controller who has signed in for every municipality behind it and stated a purpose.
/// Every look is written to the access log before anything is shown, also when the page is only opened again.
/// </summary>
internal sealed class PersonsRoutes(SiteOptions options, BankReading bank, SignInDesk desk, PersonsBehind persons)
{
    /// <summary>The role that sees single children: what others see is added up.</summary>
    public const Role Seer = Role.Controller;

    public void Map(IEndpointRouteBuilder routes) => routes.MapGet("/tables/{code}/persons", Answer);

    /// <summary>The address of the page about a figure, in the reader's language.</summary>
    public static string AddressOf(Reader reader, CellExplanation cell) =>
        reader.Link($"/tables/{cell.Table.Code}/persons", [.. cell.Table.Cube.Dimensions.Zip(cell.Values).Select(v => (v.First.Code, (string?)v.Second.Code))]);

    /// <summary>Whether there are persons behind the figures of the table: not behind amounts of accounts.</summary>
    public static bool HasPersons(CellExplanation cell) => cell.Table.Cube.Declaration.Basis != TableBasis.Accounts;

    /// <summary>Whether the visitor may see the persons behind the figure: a figure about several places is for those who may see them all.</summary>
    public static bool MaySee(Visitor visitor, CellExplanation cell) => visitor.Role == Seer && cell.Municipalities.All(visitor.MaySee);

    private Task Answer(HttpContext context)
    {
        var reader = desk.ReaderOf(context);
        if (bank.Now().Find((string?)context.Request.RouteValues["code"]) is not { } table || CellExplanation.Of(table, reader.Value) is not { } cell || !HasPersons(cell))
            return Show(context, reader, ErrorPages.NotFound(reader));
        if (reader.Session is not { } session)
            return Show(context, reader, PersonsPage.Needed(reader, cell));
        if (!MaySee(session.Visitor, cell))
            return Show(context, reader, PersonsPage.Refused(reader, cell));
        if (session.Purpose is not { } purpose)
        {
            context.Response.Redirect(reader.Link("/signin/purpose", ("goal", reader.Here())));
            return Task.CompletedTask;
        }

        PersonsAnswer answer;
        try
        {
            answer = persons.Look(cell, new Access
            {
                At = options.Clock.GetUtcNow(),
                By = $"{session.Visitor.Subject} ({session.Visitor.Role.Code()})",
                Way = "page",
                Table = cell.Table.Code,
                Cell = PersonsBehind.NameOf(cell),
                Persons = 0,
                Purpose = purpose.Title.Da,
            });
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            return Show(context, reader, PersonsPage.NotLogged(reader, cell));
        }

        return Show(context, reader, PersonsPage.Make(reader, cell, answer));
    }

    private Task Show(HttpContext context, Reader reader, View view) => Site.Answer(context, reader, view, options);
}
