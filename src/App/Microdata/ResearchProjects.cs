using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>Where a project stands, read from the log of microdata: the newest request, and the approval of that request.</summary>
internal static class ResearchProjects
{
    /// <summary>The newest request of the project.</summary>
    /// <exception cref="CannotException">There is none.</exception>
    public static ExtractRequest Request(SharedOptions shared, MicrodataLog log, string project) =>
        log.Facts.OfType<ExtractRequest>().LastOrDefault(r => r.Project == project)
        ?? throw new CannotException(shared.Say(new Text($"projektet {project} har ingen anmodning; brug microdata request", $"the project {project} has no request; use microdata request")));

    /// <summary>The approval of a request; a later request is not covered by an earlier approval.</summary>
    /// <exception cref="CannotException">There is none.</exception>
    public static ExtractApproval Approval(SharedOptions shared, MicrodataLog log, ExtractRequest request) =>
        log.Facts.OfType<ExtractApproval>().LastOrDefault(a => a.Request == request.Number)
        ?? throw new CannotException(shared.Say(new Text($"anmodning {request.Number} er ikke godkendt; brug microdata approve", $"request {request.Number} is not approved; use microdata approve")));

    /// <summary>Whether both names are the same person's: letter case and blanks do not make another person.</summary>
    public static bool IsSamePerson(string one, string other) =>
        string.Equals(string.Join(' ', one.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), string.Join(' ', other.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.OrdinalIgnoreCase);

    /// <summary>Extracts handed out that have not been deleted whole.</summary>
    public static IEnumerable<ExtractHandedOut> Kept(MicrodataLog log)
    {
        var deleted = log.Facts.OfType<ExtractDeleted>().Where(d => d.NothingLeft).Select(d => d.Extract).ToHashSet();
        return log.Facts.OfType<ExtractHandedOut>().Where(e => !deleted.Contains(e.Number));
    }
}
