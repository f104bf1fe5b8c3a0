using Socialstat.Law;

namespace Socialstat.App;

/// <summary>A kind of answer that says why a request was not carried out (RFC 9457).</summary>
/// <param name="Slug">Names the kind; the type of the problem is its heading in the documentation.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">What kind of problem it is.</param>
/// <param name="Why">Why it is a problem.</param>
/// <param name="How">What to do about it.</param>
internal sealed record Problem(string Slug, int Status, Text Title, Text Why, Text How)
{
    /// <summary>Where the kind is explained.</summary>
    public string Type => "/docs/api.md#" + Slug;
}

/// <summary>A request cannot be carried out, for a reason that is the sender's to know.</summary>
/// <param name="problem">The kind.</param>
/// <param name="what">What is wrong this time.</param>
/// <param name="where">The part of the request; empty when it is the request as a whole.</param>
internal sealed class ProblemException(Problem problem, Text what, string where = "") : Exception(what.En)
{
    /// <summary>The kind.</summary>
    public Problem Problem { get; } = problem;

    /// <summary>What is wrong this time.</summary>
    public Text What { get; } = what;

    /// <summary>The part of the request.</summary>
    public string Where { get; } = where;
}
