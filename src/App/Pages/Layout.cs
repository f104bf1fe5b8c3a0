namespace Socialstat.App;

/// <summary>The frame of every page: head, menu, breadcrumbs, foot.</summary>
internal static class Layout
{
    // What is collected is for those who have signed in.
    private static readonly string[] Collected = ["/deliveries", "/findings", "/reminders", "/systemchanges"];

    private static readonly (string Path, string Danish, string English)[] Menu =
    [
        ("/", "Tabeller", "Tables"),
        ("/news", "Nyt", "News"),
        ("/municipality", "Min kommune", "My municipality"),
        ("/releases", "Udgivelser", "Releases"),
        ("/deliveries", "Leverancer", "Deliveries"),
        ("/findings", "Fejlliste", "Error list"),
        ("/reminders", "Rykkere", "Reminders"),
        ("/systemchanges", "Systemskift", "System changes"),
        ("/documentation", "Dokumentation", "Documentation"),
    ];

    public static string Render(Reader reader, View view, bool isDemo) => Html.Of($"""
        <!DOCTYPE html>
        <html lang="{reader.Code}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{view.Title} - Socialstat</title>
        <link rel="icon" href="{EmbeddedAssets.Link("assets/icon.svg")}" type="image/svg+xml">
        <link rel="stylesheet" href="{EmbeddedAssets.Link("assets/dkfds/css/dkfds.min.css")}">
        <link rel="stylesheet" href="{EmbeddedAssets.Link("assets/site.css")}">
        {(view.Module is { } module ? Html.Of($"<script type=\"module\" src=\"{EmbeddedAssets.Link(module)}\"></script>") : Html.Empty)}
        </head>
        <body>
        <a class="skipnav" href="#main-content">{reader.Say("Gå til sidens indhold", "Go to content")}</a>
        <header class="header page-header">
        <div class="solution-info"><div class="solution-info-inner container">
        <div class="solution-heading"><a href="{reader.Link("/")}">Socialstat</a></div>
        {Visit(reader)}<a class="function-link" lang="{reader.Say("en", "da")}" hreflang="{reader.Say("en", "da")}" href="{reader.InOtherLanguage}">{reader.Say("English", "Dansk")}</a>
        </div></div>
        <nav class="site-menu" aria-label="{reader.Say("Hovedmenu", "Main menu")}"><div class="container"><ul>{Menu.Where(m => Array.IndexOf(Collected, m.Path) >= 0 ? reader.Session is not null : reader.CanSignIn || m.Path != "/municipality").Select(m => MenuItem(reader, m))}</ul></div></nav>
        </header>
        <div class="container page-container">
        {Trail(reader, view)}
        <main id="main-content">
        <h1>{view.Title}</h1>
        {view.Body}
        </main>
        </div>
        <footer class="page-footer"><div class="footer"><div class="container">
        <p>{(isDemo ? reader.Say("Demonstration: alle personer og tal er syntetiske. ", "Demonstration: all persons and figures are synthetic. ") : "")}{reader.Say(
            "Siden kan kun ses på denne maskine (127.0.0.1). Kommunens egne tal, leverancer og fejllister kræver, at man logger ind.",
            "The site can be seen on this machine only (127.0.0.1). The municipality's own figures, deliveries and error lists need a sign-in.")}</p>
        </div></div></footer>
        </body>
        </html>

        """).Markup;

    // Who has signed in, with the way out; the way in stands where it is needed.
    private static Html Visit(Reader reader) => reader.Session is not { } session ? Html.Empty : Html.Of($"""
        <form method="post" action="/signout" class="visit"><span>{session.Visitor.Name}, {reader.Say(session.Visitor.Role.Title()).ToLowerInvariant()}</span><input type="hidden" name="key" value="{session.FormKey}">
        <button class="function-link" type="submit">{reader.Say("Log ud", "Sign out")}</button></form>
        """);

    private static Html MenuItem(Reader reader, (string Path, string Danish, string English) item)
    {
        var isHere = item.Path switch
        {
            "/" => reader.Path == "/" || reader.Path.StartsWith("/tables", StringComparison.Ordinal),
            "/documentation" => reader.Path.StartsWith("/documentation", StringComparison.Ordinal) || reader.Path.StartsWith("/docs", StringComparison.Ordinal),
            _ => reader.Path.StartsWith(item.Path, StringComparison.Ordinal),
        };
        var current = isHere ? new Html(" aria-current=\"true\"") : Html.Empty;
        return Html.Of($"<li><a href=\"{reader.Link(item.Path)}\"{current}>{reader.Say(item.Danish, item.English)}</a></li>");
    }

    private static Html Trail(Reader reader, View view)
    {
        if (reader.Path == "/")
            return Html.Empty;
        var before = view.Trail.Prepend((reader.Say("Forside", "Front page"), "/"))
            .Select((step, i) => Html.Of($"<li class=\"breadcrumbs__list-item\">{(i == 0 ? Html.Empty : Icon("chevron-right"))}<a class=\"breadcrumbs__link\" href=\"{reader.Link(step.Item2)}\">{step.Item1}</a></li>"));
        return Html.Of($"""
            <nav class="breadcrumbs" aria-label="{reader.Say("Brødkrumme", "Breadcrumb")}"><ol class="breadcrumbs__list">{before}<li class="breadcrumbs__list-item" aria-current="page">{Icon("chevron-right")}{view.Title}</li></ol></nav>
            """);
    }

    /// <summary>An icon of the design system, as decoration.</summary>
    public static Html Icon(string name, string look = "icon-svg") =>
        Html.Of($"<svg class=\"{look}\" focusable=\"false\" aria-hidden=\"true\"><use href=\"{EmbeddedAssets.Link("assets/dkfds/img/all-svg-icons.svg")}#{name}\"></use></svg>");

    /// <summary>A box with a message.</summary>
    public static Html Alert(string kind, string text) =>
        Html.Of($"<div class=\"alert alert-{kind} alert--paragraph\">{Icon(kind, "icon-svg alert-icon")}<div class=\"alert-body\"><p class=\"alert-text\">{text}</p></div></div>");
}
