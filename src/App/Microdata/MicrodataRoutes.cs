using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>
/// Addresses at which an extract of microdata is asked for and approved. Both are done by persons whom the issuer vouches for: who approves is another than who
/// asked, and no name that somebody writes is taken for a person.
/// </summary>
internal static class MicrodataRoutes
{
    private const int LongestQuestion = 65_536, Patience = 30_000;
    private static readonly Lock OneAtATime = new();
    private static readonly ApiParameter Request = new("request", ApiPlace.Path, ApiValue.Number, new("Anmodningens nummer", "Number of the request")) { IsRequired = true };

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Method = HttpMethods.Post,
            Pattern = "/api/v1/microdata/requests",
            Name = "requestMicrodata",
            Summary = new("Anmod om et udtræk af mikrodata, hver variabel med en begrundelse.", "Ask for an extract of microdata, each variable with a reason."),
            Scope = Caller.MicrodataRequestScope,
            Takes = typeof(ExtractQuestion),
            Gives = typeof(StepAnswer),
            Status = StatusCodes.Status201Created,
            Problems = [Problems.NotAPerson, Problems.InvalidRequest, Problems.InvalidParameter, Problems.Busy],
            Answer = Ask,
        },
        new()
        {
            Method = HttpMethods.Get,
            Pattern = "/api/v1/microdata/requests/{request}",
            Name = "getMicrodataRequest",
            Summary = new("En anmodning om mikrodata, med gruppernes størrelse i udtrækket.", "A request for microdata, with the sizes of classes in the extract."),
            Scope = Caller.MicrodataApproveScope,
            Parameters = [Request],
            Gives = typeof(ExtractRequestAnswer),
            Problems = [Problems.NotAPerson, Problems.UnknownExtractRequest, Problems.Busy],
            Answer = Show,
        },
        new()
        {
            Method = HttpMethods.Post,
            Pattern = "/api/v1/microdata/requests/{request}/approval",
            Name = "approveMicrodata",
            Summary = new("Godkend en anmodning, som en anden har sendt.", "Approve a request that another has sent."),
            Scope = Caller.MicrodataApproveScope,
            Parameters = [Request],
            Takes = typeof(ApprovalQuestion),
            Gives = typeof(StepAnswer),
            Status = StatusCodes.Status201Created,
            Problems = [Problems.NotAPerson, Problems.InvalidRequest, Problems.InvalidParameter, Problems.OwnRequest, Problems.UnknownExtractRequest, Problems.RequestReplaced, Problems.Busy],
            Answer = Approve,
        },
    ];

    private static async Task Ask(ApiRequest request)
    {
        var person = PersonOf(request);
        var question = await Read<ExtractQuestion>(request);
        var asked = ExtractAsking.Of(question, person, request.Desk.Options.Clock.GetUtcNow(), request.Desk.Options.Today());
        var noted = await Write(request, (store, log) => store.Note(log, asked));
        await ApiJson.Write(request.Context, Answer(noted), StatusCodes.Status201Created);
    }

    private static Task Show(ApiRequest request)
    {
        PersonOf(request);
        using var store = RegisterStore.OpenToRead(request.Desk.Store.Folder);
        var log = new MicrodataLog(store.Paths.Microdata, mend: false);
        var asked = RequestOf(request, log);
        ClassReport classes;
        lock (OneAtATime)
        {
            using var making = ExtractMaking.Of(store, asked, new ProjectKey("report", RandomNumberGenerator.GetBytes(ProjectKey.Length)))
                ?? throw new ProblemException(Problems.Busy, new("Lageret er tomt.", "The store is empty."));
            classes = making.Classes;
        }

        var approvals = log.Facts.OfType<ExtractApproval>().Where(a => a.Request == asked.Number).Select(a => a.Number).ToList();
        return ApiJson.Write(request.Context, new ExtractRequestAnswer(asked, classes, approvals));
    }

    private static async Task Approve(ApiRequest request)
    {
        var person = PersonOf(request);
        var question = await Read<ApprovalQuestion>(request);
        var reason = question.AcceptsSmallClasses is null ? null : ExtractAsking.Reason("accepts_small_classes", question.AcceptsSmallClasses);
        var noted = await Write(request, (store, log) =>
        {
            var asked = RequestOf(request, log);
            if (asked.Proof is not { } asker || !person.IsAnotherThan(asker))
                throw new ProblemException(Problems.OwnRequest, new($"Anmodning {asked.Number} er ikke sendt af en anden, som samme udsteder står inde for.", $"Request {asked.Number} was not sent by another whom the same issuer vouches for."));
            if (log.Facts.OfType<ExtractRequest>().Last(r => r.Project == asked.Project).Number != asked.Number)
                throw new ProblemException(Problems.RequestReplaced, new($"Projektet {asked.Project} har en nyere anmodning.", $"The project {asked.Project} has a newer request."));
            return store.Note(log, new ExtractApproval
            {
                Project = asked.Project,
                By = person.Subject,
                Proof = person,
                RecordedAt = request.Desk.Options.Clock.GetUtcNow(),
                Request = asked.Number,
                AcceptsSmallClasses = reason,
            });
        });
        await ApiJson.Write(request.Context, Answer(noted), StatusCodes.Status201Created);
    }

    public static StepAnswer Answer(MicrodataFact noted) => new(noted.Number, noted.Project, noted.By, noted.RecordedAt);

    public static ProvenPerson PersonOf(ApiRequest request) => request.Caller.Person
        ?? throw new ProblemException(Problems.NotAPerson, new("Tokenet er ikke udstedt til en person på NSIS-niveau Betydelig eller Høj.", "The token is not made out to a person at NSIS level Substantial or High."), "header Authorization");

    private static ExtractRequest RequestOf(ApiRequest request, MicrodataLog log)
    {
        var text = Request.Text(request.Http);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && log.Facts.OfType<ExtractRequest>().FirstOrDefault(r => r.Number == number) is { } found
            ? found
            : throw new ProblemException(Problems.UnknownExtractRequest, new($"Der er ingen anmodning {text}.", $"There is no request {text}."), "path request");
    }

    // Deliveries that are being taken in are waited for.
    public static async Task<T> Write<T>(ApiRequest request, Func<RegisterStore, MicrodataLog, T> take)
        where T : MicrodataFact
    {
        var since = Environment.TickCount64;
        while (true)
        {
            try
            {
                return WriteNow(request, take);
            }
            catch (StoreIsBusyException) when (Environment.TickCount64 - since < Patience)
            {
                await Task.Delay(100, request.Context.RequestAborted);
            }
        }
    }

    private static T WriteNow<T>(ApiRequest request, Func<RegisterStore, MicrodataLog, T> take)
    {
        try
        {
            using var store = RegisterStore.OpenToWrite(request.Desk.Store.Folder);
            return take(store, new MicrodataLog(store.Paths.Microdata, mend: true));
        }
        catch (InvalidDataException)
        {
            throw new ProblemException(Problems.Busy, new("Udleveringsloggen er ændret, eller der mangler linjer; kør verify.", "The log of microdata is changed, or lines are missing; run verify."));
        }
    }

    public static async Task<T> Read<T>(ApiRequest request)
        where T : class
    {
        try
        {
            if (await request.Body(LongestQuestion) is { } bytes && JsonSerializer.Deserialize<T>(bytes, ApiJson.Options) is { } question)
                return question;
        }
        catch (JsonException)
        {
            // Told below, without the text.
        }

        throw new ProblemException(Problems.InvalidRequest, new("Indholdet er ikke JSON som beskrevet.", "The content is not JSON as described."), "body");
    }
}
