using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>The legal basis of a figure as it stood in its year: measures, their provisions, and the days on which they held.</summary>
internal static class LegalBasis
{
    private const int Short = 8;

    public static Html Make(Reader reader, CellExplanation cell)
    {
        var basis = cell.Basis;
        if (basis.Count == 0)
            return Html.Empty;
        var name = reader.Say("Retsgrundlag i året", "Legal basis in the year");
        var table = Controls.Table(name, [reader.Say("Indsats", "Measure"), reader.Say("Bestemmelse", "Provision"), reader.Say("Gælder", "In force")], basis.SelectMany(b => Rows(reader, b)));
        return Html.Of($"""
            <h2>{name}</h2>
            {(basis.Count > Short ? Html.Of($"<details class=\"details\"><summary class=\"details-summary\">{reader.Say($"{basis.Count} indsatser med deres bestemmelser", $"{basis.Count} measures with their provisions")}</summary><div class=\"details-text\">{table}</div></details>") : table)}
            """);
    }

    private static IEnumerable<IEnumerable<Html>> Rows(Reader reader, MeasureBasis basis)
    {
        foreach (var provision in basis.Provisions)
        {
            yield return
            [
                Html.Of($"<a href=\"{reader.Link(DocumentPage.Generated + MeasurePage.LinkTo(basis.Measure))}\">{reader.Say(basis.Measure.Title)}</a>"),
                Html.Of($"<span{(reader.IsEnglish ? new Html(" lang=\"da\"") : Html.Empty)}>{provision.Provision.ToLegalForm()}</span>"),
                Html.Of($"{Held(reader, provision)}"),
            ];
        }
    }

    private static string Held(Reader reader, DatedProvision provision)
    {
        var act = provision.Provision.Act.InForce;
        var days = act.To is { } to ? $"{Reader.Day(act.From)} - {Reader.Day(to)}" : $"{reader.Say("fra", "from")} {Reader.Day(act.From)}";
        return provision.IsCarriedOver
            ? days + reader.Say("; løbende indsatser beholder grundlaget, til der træffes ny afgørelse", "; running measures keep their basis until a new decision")
            : days;
    }
}
