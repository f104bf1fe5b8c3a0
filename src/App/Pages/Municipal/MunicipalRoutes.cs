using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.App;

/// <summary>The addresses of a municipality's own pages. Nobody sees them who has not signed in with a role there and stated a purpose; every look is written down before anything is shown.</summary>
internal sealed class MunicipalRoutes(SiteOptions options, StoreReading store, SignInDesk desk)
{
    private readonly MunicipalReading _reading = new(store);
    private readonly VisitLog _visits = new(options);

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/municipality", context => Choose(context, desk.ReaderOf(context)));
        routes.MapGet("/municipality/{code}", context => Answer(context, null));
        routes.MapGet("/municipality/{code}/{analysis}", context => Answer(context, (string)context.Request.RouteValues["analysis"]!));
        routes.MapPost("/municipality/{code}/discrepancies", Decide);
        routes.MapPost("/municipality/{code}/keyfigures", CheckSheet);
        routes.MapGet("/municipality/{code}/{analysis}.{format}", context => Answer(context, (string)context.Request.RouteValues["analysis"]!, (string)context.Request.RouteValues["format"]!));
    }

    private Task Choose(HttpContext context, Reader reader)
    {
        if (reader.Session is not { } session)
            return Show(context, reader, SignInPage.Needed(reader));
        var own = session.Visitor.Municipalities;
        if (own.Count == 1)
        {
            context.Response.Redirect(reader.Link($"/municipality/{own[0].Code}"));
            return Task.CompletedTask;
        }

        return Show(context, reader, new View(reader.Say("Vælg kommune", "Choose a municipality"), Html.Of($"<ul>{own.Select(m => Html.Of($"<li><a href=\"{reader.Link($"/municipality/{m.Code}")}\">{m.ToString()}</a></li>"))}</ul>")) { IsPrivate = true });
    }

    // A decision about a discrepancy; it stands in the log of money with who made it.
    private async Task Decide(HttpContext context)
    {
        var reader = desk.ReaderOf(context);
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        var isAllowed = reader.Session is { Purpose: not null } session && Sessions.IsOwnForm(context.Request, form, session.FormKey) && ControlPages.Discrepancies.Roles.Contains(session.Visitor.Role);
        if (!isAllowed || Geography.WithCode((string)context.Request.RouteValues["code"]!) is not { } municipality || !reader.Session!.Visitor.MaySee(municipality) || _reading.Of(municipality) is not { } data)
        {
            await Show(context, reader, SignInPage.Failed(reader, new("Formularen er ikke fra en side, som du har åben. Log ind igen.", "The form is not from a page that you have open. Sign in again.")));
            return;
        }

        var isClosed = ControlPages.Decide(data, form, reader.Session!.Visitor.Subject, options.Api!.Clock.GetUtcNow());
        context.Response.Redirect(reader.Link($"/municipality/{municipality.Code}/discrepancies", ("year", form["year"].ToString() is { Length: > 0 } year ? year : null), ("closed", isClosed ? form["id"].ToString() : null)));
    }

    // A sheet that somebody else has made is computed again and answered; nothing of it is kept, and it shows nobody of the register.
    private async Task CheckSheet(HttpContext context)
    {
        var reader = desk.ReaderOf(context);
        var form = reader.Session is null ? null : await SheetForm.Read(context);
        var municipality = Geography.WithCode((string)context.Request.RouteValues["code"]!);
        if (reader.Session is { Purpose: not null } && form is null && context.Request.HasFormContentType)
        {
            await Show(context, reader, new View(reader.Say("Arket er for stort", "The sheet is too large"), Layout.Alert("error", reader.Say("Arket er for stort til at efterregne her, eller det kom ikke helt frem. Tag de rækker ud, som skal ses efter, og prøv igen.", "The sheet is too large to compute again here, or did not arrive whole. Take out the rows that are to be looked at, and try again."))) { IsPrivate = true, Status = StatusCodes.Status413PayloadTooLarge });
            return;
        }

        if (form is null || reader.Session is not { Purpose: not null } session || !Sessions.IsOwnForm(context.Request, form, session.FormKey) || municipality is null || !session.Visitor.MaySee(municipality) || !KeyFigurePage.Page.Roles.Contains(session.Visitor.Role))
        {
            await Show(context, reader, SignInPage.Failed(reader, new("Formularen er ikke fra en side, som du har åben. Log ind igen.", "The form is not from a page that you have open. Sign in again.")));
            return;
        }

        IReadOnlyList<KeyFigure> figures;
        try
        {
            figures = MunicipalFiles.FiguresOf(store.Folder, municipality, withGuide: true);
        }
        catch (FormatException fault)
        {
            await Show(context, reader, Unread(reader, KeyFigurePage.Page, fault));
            return;
        }

        await Show(context, reader, KeyFigurePage.Checked(reader, municipality, await SheetForm.Answer(form, figures, context.RequestAborted)));
    }

    private Task Answer(HttpContext context, string? code, string? format = null)
    {
        var reader = desk.ReaderOf(context);
        if (reader.Session is not { } session)
            return Show(context, reader, SignInPage.Needed(reader));
        if (Geography.WithCode((string)context.Request.RouteValues["code"]!) is not { } municipality || (code is not null && AnalysisPages.WithCode(code) is null))
            return Show(context, reader, ErrorPages.NotFound(reader));
        var page = code is null ? null : AnalysisPages.WithCode(code);
        if (!session.Visitor.MaySee(municipality) || page?.Roles.Contains(session.Visitor.Role) == false)
            return Show(context, reader, SignInPage.Refused(reader));
        if (session.Purpose is null)
        {
            context.Response.Redirect(reader.Link("/signin/purpose", ("goal", reader.Here())));
            return Task.CompletedTask;
        }

        if (_reading.Of(municipality) is not { } data)
            return Show(context, reader, new View(municipality.Name, Layout.Alert("info", reader.Say("Der er endnu ikke modtaget leverancer.", "No deliveries have been received yet."))) { IsPrivate = true });
        var asked = new Asked(reader, data);
        if (page is null)
        {
            _visits.Note(context, session, "overview", $"municipality={municipality.Code}", 0, isFile: false);
            return Show(context, reader, OverviewPage.Make(asked));
        }

        AnalysisAnswer answer;
        try
        {
            answer = page.Make(asked);
        }
        catch (FormatException fault)
        {
            return Show(context, reader, Unread(reader, page, fault));
        }

        _visits.Note(context, session, page.Analysis.Code, $"municipality={municipality.Code}", answer.Persons, format is not null);
        return format is null ? Show(context, reader, AnalysisView.Make(asked, page, answer)) : File(context, asked, page, answer, format);
    }

    // A file of the municipality's own that was put there by hand.
    private static View Unread(Reader reader, AnalysisPage page, FormatException fault) => new(reader.Say(page.Analysis.Title), Layout.Alert("error", reader.Say(
        $"En af kommunens egne filer kan ikke læses: linje {fault.Message}. Læg den på plads med kommandoen own.", $"One of the municipality's own files cannot be read: line {fault.Message}. Put it in place with the command own.")))
    { IsPrivate = true };

    private async Task File(HttpContext context, Asked asked, AnalysisPage page, AnalysisAnswer answer, string format)
    {
        using var bytes = new MemoryStream();
        var type = AnswerFiles.Write(asked, page, answer, format, options.Api!.Clock.GetUtcNow(), bytes);
        if (type is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{page.Analysis.Code}-{asked.Municipality.Code}{(format == "csv" && answer.Grids.Count > 1 && asked.Reader.Value("table") is { } table ? $"-{table}" : "")}.{format}\"";
        context.Response.ContentLength = bytes.Length;
        bytes.Position = 0;
        await bytes.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private Task Show(HttpContext context, Reader reader, View view) => Site.Answer(context, reader, view, options);
}
