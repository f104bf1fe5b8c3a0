using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>Sections 2.13-2.15: the legal basis, the burden, and what else there is to know.</summary>
internal static class Reporting
{
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new()
        {
            Number = "2.13",
            Title = new("Indsamlingshjemmel og EU regulering", "Legal acts and other agreements"),
            Concept = "S.6.1",
            Parts =
            [
                new Prose(new(
                    "Kommunerne har pligt til at indberette efter §§ 82 og 84 i lov om retssikkerhed og administration på det sociale område; databekendtgørelsen fastsætter hvad og hvornår. Data behandles desuden efter § 6 i lov om Danmarks Statistik. Statistikken er ikke reguleret af EU.",
                    "Municipalities must report under §§ 82 and 84 of the Act on Legal Protection and Administration in Social Matters; the order on social data lays down what and when. Data are also handled under § 6 of the Act on Statistics Denmark. The statistics are not regulated by the EU.")),
                new Prose(new("Der indberettes: {records}. Fristerne er:", "Reported are: {records}. The deadlines are:")),
                new ListedPoints(c => c.Documentation.RecordTypes.Select(t => DeadlineWords(t, c.Input.Release.ReferenceYear))),
            ],
        },
        new()
        {
            Number = "2.14",
            Title = new("Indberetningsbyrde", "Cost and burden"),
            Concept = "S.16",
            Parts = [new Prose(new(
                "De fleste poster sendes af kommunernes fagsystemer, når sagen alligevel registreres, og giver ingen særskilt indberetning. Arbejdet ligger i at rette fejl og i at kontrollere og godkende årets tal. Til denne udgivelse er der modtaget {reported} poster, og {rejected} af dem stod på fejllisten, da registret blev læst {release.known}.",
                "Most records are sent by the municipalities' own systems when the case is registered anyway, and take no separate reporting. The work lies in correcting errors and in checking and approving the figures of the year. For this release {reported} records were received, and {rejected} of them were on the error list when the register was read on {release.known}."))],
        },
        new()
        {
            Number = "2.15",
            Title = new("Øvrige oplysninger", "Comment"),
            Concept = "S.19",
            Parts = [new Prose(new("Henvendelse til {contact.organisation}, {contact.mail}.", "Contact {contact.organisation}, {contact.mail}."))],
        },
    ];

    private static Text DeadlineWords(RecordType type, int year)
    {
        var last = Deadlines.LastDay(type, new DateOnly(year, 12, 31));
        var day = FieldValue.Of(last);
        return new(
            $"{type.Title.Da}: {(day is null ? "ingen fast frist" : $"senest {day.In(Language.Danish)} for det sidste i {year.ToString(CultureInfo.InvariantCulture)}")}",
            $"{type.Title.En}: {(day is null ? "no fixed deadline" : $"by {day.In(Language.English)} for the last of {year.ToString(CultureInfo.InvariantCulture)}")}");
    }
}
