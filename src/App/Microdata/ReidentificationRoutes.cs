using System.Globalization;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>
/// Addresses at which it is asked, and approved by another, that it may be known who a pseudonym stands for. The answer is not given here: it takes the project's
/// key, which the site does not have.
/// </summary>
internal static class ReidentificationRoutes
{
    private static readonly ApiParameter Number = new("number", ApiPlace.Path, ApiValue.Number, new("Spørgsmålets nummer", "Number of the question")) { IsRequired = true };

    public static IReadOnlyList<ApiRoute> All { get; } =
    [
        new()
        {
            Method = HttpMethods.Post,
            Pattern = "/api/v1/microdata/reidentifications",
            Name = "askWhoAPseudonymIs",
            Summary = new("Spørg, hvem et pseudonym står for, med en begrundelse.", "Ask who a pseudonym stands for, with a reason."),
            Scope = Caller.MicrodataRequestScope,
            Takes = typeof(PseudonymQuestion),
            Gives = typeof(StepAnswer),
            Status = StatusCodes.Status201Created,
            Problems = [Problems.NotAPerson, Problems.InvalidRequest, Problems.InvalidParameter, Problems.Busy],
            Answer = Ask,
        },
        new()
        {
            Method = HttpMethods.Post,
            Pattern = "/api/v1/microdata/reidentifications/{number}/approval",
            Name = "approveWhoAPseudonymIs",
            Summary = new("Godkend, at det oplyses én gang, hvem pseudonymet står for.", "Approve that it is told once who the pseudonym stands for."),
            Scope = Caller.MicrodataApproveScope,
            Parameters = [Number],
            Gives = typeof(StepAnswer),
            Status = StatusCodes.Status201Created,
            Problems = [Problems.NotAPerson, Problems.OwnRequest, Problems.UnknownExtractRequest, Problems.Busy],
            Answer = Approve,
        },
    ];

    private static async Task Ask(ApiRequest request)
    {
        var person = MicrodataRoutes.PersonOf(request);
        var question = await MicrodataRoutes.Read<PseudonymQuestion>(request);
        var reason = ExtractAsking.Reason("reason", question.Reason);
        if (!Reidentification.IsPseudonym(question.Pseudonym))
            throw new ProblemException(Problems.InvalidParameter, new("pseudonym: p eller x og 32 hexadecimale cifre.", "pseudonym: p or x and 32 hexadecimal digits."), "body pseudonym");
        var noted = await MicrodataRoutes.Write(request, (store, log) => log.Facts.OfType<ExtractHandedOut>().Any(e => e.Project == question.Project)
            ? store.Note(log, new ReidentificationAsked
            {
                Project = question.Project!,
                By = person.Subject,
                Proof = person,
                RecordedAt = request.Desk.Options.Clock.GetUtcNow(),
                Pseudonym = question.Pseudonym!,
                Reason = reason,
            })
            : throw new ProblemException(Problems.InvalidParameter, new("project: projektet har intet udtræk.", "project: the project has no extract."), "body project"));
        await ApiJson.Write(request.Context, MicrodataRoutes.Answer(noted), StatusCodes.Status201Created);
    }

    private static async Task Approve(ApiRequest request)
    {
        var person = MicrodataRoutes.PersonOf(request);
        var text = Number.Text(request.Http);
        var noted = await MicrodataRoutes.Write(request, (store, log) =>
        {
            var asked = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? log.Facts.OfType<ReidentificationAsked>().FirstOrDefault(a => a.Number == number) : null;
            if (asked is null)
                throw new ProblemException(Problems.UnknownExtractRequest, new($"Der er intet spørgsmål {text}.", $"There is no question {text}."), "path number");
            if (asked.Proof is not { } asker || !person.IsAnotherThan(asker))
                throw new ProblemException(Problems.OwnRequest, new($"Spørgsmål {asked.Number} er ikke stillet af en anden, som samme udsteder står inde for.", $"Question {asked.Number} was not asked by another whom the same issuer vouches for."));
            return store.Note(log, new ReidentificationApproved { Project = asked.Project, By = person.Subject, Proof = person, RecordedAt = request.Desk.Options.Clock.GetUtcNow(), Asked = asked.Number });
        });
        await ApiJson.Write(request.Context, MicrodataRoutes.Answer(noted), StatusCodes.Status201Created);
    }
}
