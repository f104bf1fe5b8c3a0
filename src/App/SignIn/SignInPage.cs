using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Pages about who has signed in.</summary>
internal static class SignInPage
{
    /// <summary>The way in.</summary>
    public static View Make(Reader reader, string goal)
    {
        if (!reader.CanSignIn)
            return Failed(reader, SignInDesk.NotSetUp);
        var start = reader.Link("/signin/start", ("goal", goal));
        return new View(reader.Say("Log ind", "Sign in"), Html.Of($"""
            <p class="font-lead">{reader.Say(
                "Kommunens egne tal, leverancer og fejllister handler om få børn og kan vise, hvem de er. De kan kun ses af den, der har en rolle i kommunen eller i styrelsen og oplyser et formål. Opslag, der viser personer eller sager, skrives i en adgangslog.",
                "The municipality's own figures, deliveries and error lists are about few children and can show who they are. They can be seen only by those who have a role in the municipality or in the agency and state a purpose. Looks that show persons or cases are written to an access log.")}</p>
            <p><a class="button button-primary" href="{start}">{reader.Say("Log ind", "Sign in")}</a></p>
            """))
        { IsPrivate = true };
    }

    /// <summary>What is shown instead of a page to someone who has not signed in.</summary>
    public static View Needed(Reader reader)
    {
        var view = Make(reader, reader.Here());
        return view with { Status = reader.CanSignIn ? StatusCodes.Status401Unauthorized : view.Status };
    }

    /// <summary>Why the person looks.</summary>
    public static View Purpose(Reader reader, string goal)
    {
        var session = reader.Session!;
        var choices = VisitPurpose.All.Select((p, i) => Html.Of($"""
            <div class="form-group-radio"><input type="radio" class="form-radio" name="purpose" id="purpose-{p.Code}" value="{p.Code}" required{(session.Purpose == p || (session.Purpose is null && p.Code == Usual(session.Visitor.Role)) ? new Html(" checked") : Html.Empty)}><label class="form-label" for="purpose-{p.Code}">{reader.Say(p.Title)}</label></div>
            """));
        return new View(reader.Say("Hvad skal du bruge tallene til?", "What do you need the figures for?"), Html.Of($"""
            <p class="font-lead">{reader.Say($"Du er logget ind som {session.Visitor.Name} ({session.Visitor.Role.Title().Da.ToLowerInvariant()}).", $"You have signed in as {session.Visitor.Name} ({session.Visitor.Role.Title().En.ToLowerInvariant()}).")} {reader.Say("Formålet skrives i adgangsloggen ved hvert opslag.", "The purpose is written to the access log with every look.")}</p>
            <form method="post" action="/signin/purpose"><input type="hidden" name="key" value="{session.FormKey}"><input type="hidden" name="goal" value="{goal}">
            <fieldset class="plain"><legend class="form-label">{reader.Say("Formål", "Purpose")}</legend>{choices}</fieldset>
            <button class="button button-primary" type="submit">{reader.Say("Fortsæt", "Continue")}</button></form>
            """))
        { IsPrivate = true };
    }

    /// <summary>Something stood in the way.</summary>
    public static View Failed(Reader reader, Text why) => new(reader.Say("Du er ikke logget ind", "You have not signed in"), Html.Of($"""
        {Layout.Alert("warning", reader.Say(why))}
        <p><a href="{reader.Link("/signin")}">{reader.Say("Prøv igen", "Try again")}</a></p>
        """))
    {
        Status = StatusCodes.Status400BadRequest,
        IsPrivate = true,
    };

    /// <summary>The person has signed in, but the role does not reach the page.</summary>
    public static View Refused(Reader reader) => new(reader.Say("Siden er ikke for din rolle", "The page is not for your role"), Html.Of($"""
        <p class="font-lead">{reader.Say(
            $"Du er logget ind som {reader.Session!.Visitor.Role.Title().Da.ToLowerInvariant()}, og siden vises kun for andre roller eller for en anden kommune.",
            $"You have signed in as a {reader.Session!.Visitor.Role.Title().En.ToLowerInvariant()}, and the page is shown only to other roles or for another municipality.")}</p>
        <p><a href="{reader.Link("/municipality")}">{reader.Say("Gå til din kommune", "Go to your municipality")}</a></p>
        """))
    {
        Status = StatusCodes.Status403Forbidden,
        IsPrivate = true,
    };

    private static string Usual(Role role) => role switch { Role.Controller => "steering", Role.Leader => "management", Role.Caseworker => "casework", _ => "statistics" };
}
