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
        ?? throw new CannotException(shared.Say(new Text($"projektet {project} har ingen anmodning; den sendes over HTTP (docs/microdata.md)", $"the project {project} has no request; it is sent over HTTP (docs/microdata.md)")));

    /// <summary>
    /// The approval of a request, by another person than who asked, both vouched for by the issuer; a later request is not covered by an earlier approval, and
    /// a name that somebody wrote is no person.
    /// </summary>
    /// <exception cref="CannotException">There is none.</exception>
    public static ExtractApproval Approval(SharedOptions shared, MicrodataLog log, ExtractRequest request) =>
        log.Facts.OfType<ExtractApproval>().LastOrDefault(a => a.Request == request.Number && a.Proof is { } approver && request.Proof is { } asker && approver.IsAnotherThan(asker))
        ?? throw new CannotException(shared.Say(new Text($"anmodning {request.Number} er ikke godkendt af en anden, der er logget ind (docs/microdata.md)", $"request {request.Number} is not approved by another who has signed in (docs/microdata.md)")));

    /// <summary>Extracts handed out that have not been deleted whole.</summary>
    public static IEnumerable<ExtractHandedOut> Kept(MicrodataLog log)
    {
        var deleted = log.Facts.OfType<ExtractDeleted>().Where(d => d.NothingLeft).Select(d => d.Extract).ToHashSet();
        return log.Facts.OfType<ExtractHandedOut>().Where(e => !deleted.Contains(e.Number));
    }
}
