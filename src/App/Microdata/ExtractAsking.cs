using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Whether a question for an extract can become a request: everything is said, and every variable has its reason (minimisation).</summary>
internal static class ExtractAsking
{
    private const int ShortestReason = 10, LongestText = 300;

    /// <summary>The request; the person is put in by who knows it.</summary>
    /// <exception cref="ProblemException">Something is missing or cannot be so.</exception>
    public static ExtractRequest Of(ExtractQuestion question, ProvenPerson by, DateTimeOffset now, DateOnly today)
    {
        if (!IsProjectName(question.Project))
            throw Wrong("project", new("projektets navn er højst 40 bogstaver, cifre og bindestreger", "the name of the project is at most 40 letters, digits and hyphens"));
        if (question.Statistic is null || !ExtractMaking.Scopes.ContainsKey(question.Statistic))
            throw Wrong("statistic", new($"vælg {string.Join(", ", ExtractMaking.Scopes.Keys)}", $"choose {string.Join(", ", ExtractMaking.Scopes.Keys)}"));
        if (question.FromYear < 1950 || question.ToYear > 2128 || question.ToYear < question.FromYear)
            throw Wrong("from_year", new("from_year og to_year skal være år mellem 1950 og 2128 i rækkefølge", "from_year and to_year must be years between 1950 and 2128 in order"));
        if (question.ExpiresOn is not { } expires || expires < today)
            throw Wrong("expires_on", new("sig, til hvilken dag udtrækket må opbevares, tidligst i dag", "say until which day the extract may be kept, today at the earliest"));
        return new ExtractRequest
        {
            Project = question.Project!,
            By = by.Subject,
            Proof = by,
            RecordedAt = now,
            Title = Given("title", question.Title),
            LegalBasis = Given("legal_basis", question.LegalBasis),
            Recipient = Given("recipient", question.Recipient),
            Statistic = question.Statistic,
            FromYear = question.FromYear,
            ToYear = question.ToYear,
            ExpiresOn = expires,
            Variables = Wanted(question.Variables ?? []),
        };
    }

    /// <summary>Whether the text can name a project.</summary>
    public static bool IsProjectName(string? name) => name is { Length: > 0 and <= 40 } && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>A reason that says something.</summary>
    public static string Reason(string member, string? text) => Given(member, text) is { Length: >= ShortestReason } reason
        ? reason
        : throw Wrong(member, new($"begrund det med mindst {ShortestReason} tegn", $"give a reason of at least {ShortestReason} characters"));

    private static string Given(string member, string? text) => text?.Trim() is { Length: > 0 and <= LongestText } given && !given.Any(char.IsControl)
        ? given
        : throw Wrong(member, new($"skal udfyldes med højst {LongestText} tegn", $"must be given with at most {LongestText} characters"));

    private static List<WantedVariable> Wanted(IReadOnlyList<WantedVariable> given)
    {
        if (given.Count == 0)
            throw Wrong("variables", new($"nævn variablerne: {Names}", $"name the variables: {Names}"));
        var wanted = new List<WantedVariable>();
        foreach (var variable in given)
        {
            if (variable.Name is null || MicrodataVariables.Named(variable.Name) is null)
                throw Wrong("variables", new($"variablen {variable.Name} findes ikke; vælg {Names}", $"there is no variable {variable.Name}; choose {Names}"));
            if (wanted.Any(w => w.Name == variable.Name))
                throw Wrong("variables", new($"variablen {variable.Name} er nævnt to gange", $"the variable {variable.Name} is named twice"));
            wanted.Add(variable with { Necessity = Reason("variables " + variable.Name, variable.Necessity) });
        }

        return wanted;
    }

    private static string Names => string.Join(", ", MicrodataVariables.All.Select(v => v.Name));

    private static ProblemException Wrong(string member, Text what) => new(Problems.InvalidParameter, new(member + ": " + what.Da + ".", member + ": " + what.En + "."), "body " + member);
}
