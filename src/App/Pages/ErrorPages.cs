namespace Socialstat.App;

/// <summary>Pages that say that there is nothing to show.</summary>
internal static class ErrorPages
{
    public static View NotFound(Reader reader) => new(
        reader.Say("Siden findes ikke", "There is no such page"),
        Html.Of($"""
            <p class="font-lead">{reader.Say("Adressen fører ikke til en tabel, en leverance eller en side.", "The address does not lead to a table, a delivery or a page.")}</p>
            <p><a href="{reader.Link("/")}">{reader.Say("Gå til listen over tabeller", "Go to the list of tables")}</a></p>
            """))
    {
        Status = StatusCodes.Status404NotFound,
    };

    public static View CannotMake(Reader reader, Law.Text why) => new(reader.Say("Filen kan ikke laves", "The file cannot be made"), Html.Of($"<p class=\"font-lead\">{reader.Say(why)}</p>"))
    {
        Status = StatusCodes.Status400BadRequest,
    };

    public static View Fault(Reader reader, long number) => new(
        reader.Say("Siden kan ikke vises lige nu", "The page cannot be shown right now"),
        Html.Of($"""
            <p class="font-lead">{reader.Say("Noget gik galt hos os. Ingen data er ændret.", "Something went wrong on our side. No data have been changed.")}</p>
            <p>{reader.Say("Prøv igen. Bliver det ved, så oplys fejlnummer", "Try again. If it persists, report fault number")} <strong>{number}</strong>.</p>
            """))
    {
        Status = StatusCodes.Status500InternalServerError,
    };
}
