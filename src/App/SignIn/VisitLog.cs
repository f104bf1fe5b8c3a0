using Socialstat.Register;

namespace Socialstat.App;

/// <summary>Writes down what somebody who has signed in looks at, before it is shown.</summary>
internal sealed class VisitLog(SiteOptions options)
{
    /// <summary>Notes a look. The same page in the same session is noted once; a file always, for it is taken away.</summary>
    /// <param name="context">The request.</param>
    /// <param name="session">Who looks, and why.</param>
    /// <param name="page">What the page is called in the log.</param>
    /// <param name="about">What it is about: municipality=101.</param>
    /// <param name="persons">How many persons or cases can be told apart.</param>
    /// <param name="isFile">Whether it is taken away.</param>
    /// <exception cref="IOException">It cannot be noted: nothing may be shown.</exception>
    public void Note(HttpContext context, Session session, string page, string about, int persons, bool isFile)
    {
        var asked = context.Request.Path + context.Request.QueryString;
        lock (session.Noted)
        {
            if (!isFile && session.Noted.Contains(asked))
                return;
            AccessLog.Append(new StorePaths(Path.GetFullPath(options.Store)), new Access
            {
                At = options.Clock.GetUtcNow(),
                By = $"{session.Visitor.Subject} ({session.Visitor.Role.Code()})",
                Way = isFile ? "file" : "page",
                Table = page,
                Cell = string.Join(' ', context.Request.Query.Where(q => q.Key is not "lang" and not "page").Select(q => $"{q.Key}={q.Value}").Prepend(about)),
                Persons = persons,
                Purpose = session.Purpose!.Title.Da,
            });
            session.Noted.Add(asked);
        }
    }
}
