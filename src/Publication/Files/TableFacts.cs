using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>What stands beside the figures of a table, as names and texts.</summary>
internal static class TableFacts
{
    /// <summary>Code, title, unit, source, time, sign for no figure, and notes, in the language.</summary>
    public static IEnumerable<(string Name, string Text)> Of(PublicTable table, Language language)
    {
        string Say(string da, string en) => language == Language.English ? en : da;
        yield return (Say("Tabel", "Table"), table.Code);
        yield return (Say("Titel", "Title"), Descriptions.Of(table.Cube, language));
        yield return (Say("Enhed", "Unit"), table.Cube.Declaration.Unit.In(language));
        yield return (Say("Kilde", "Source"), table.Edition.Source.In(language));
        yield return (Say("Opdateret", "Updated"), TableNumbers.Moment(table.Edition.Updated));
        if (table.Release.Length > 0)
            yield return (Say("Udgivelse", "Release"), table.Release);
        if (table.Cube.Missing.Contains(true))
            yield return ("..", Say("Tallet findes ikke eller offentliggøres ikke.", "The figure does not exist or is not published."));
        foreach (var note in table.Notes)
            yield return (Say("Note", "Note"), note.In(language));
    }
}
