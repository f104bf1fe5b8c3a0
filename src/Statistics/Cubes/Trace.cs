using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>One person's episode behind a figure. Never published.</summary>
/// <param name="Person">The person.</param>
/// <param name="Sex">Sex.</param>
/// <param name="BirthDate">Birth date, or null when not known.</param>
/// <param name="Episode">The episode.</param>
public sealed record TracedEpisode(PersonId Person, Sex Sex, DateOnly? BirthDate, Episode Episode);

/// <summary>Explains a figure: the episodes, and through them the persons, that make up a cell. Simple and slow beside the pass.</summary>
public static class Trace
{
    /// <summary>
    /// The episodes behind the cell with the codes. The figure is their number where episodes are counted,
    /// and the number of different persons among them where persons are counted.
    /// </summary>
    /// <exception cref="KeyNotFoundException">A code is not in its dimension.</exception>
    public static IReadOnlyList<TracedEpisode> Of(Cube cube, Snapshot snapshot, params ReadOnlySpan<string> codes)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (cube.Missing[cube.IndexOf(codes)] || cube.Declaration.Basis == TableBasis.Accounts)
            return [];
        var cell = CellOf(cube, codes);
        var found = new List<TracedEpisode>();
        var persons = snapshot.Persons;
        for (var i = 0; i < persons.Length; i++)
        {
            if (!cell.Has(persons[i]))
                continue;
            var reader = new EpisodeReader(snapshot.SpellsOf(i));
            while (reader.Read(out var episode))
            {
                if (cell.Has(episode))
                    found.Add(new TracedEpisode(persons[i].Id, persons[i].Sex, BirthDate(persons[i]), episode));
            }
        }

        return found;
    }

    private static DateOnly? BirthDate(SnapshotPerson person) =>
        person.BirthDayNumber == 0 ? null : DateOnly.FromDayNumber(person.BirthDayNumber);

    private static Cell CellOf(Cube cube, ReadOnlySpan<string> codes)
    {
        var at = new Dictionary<Axis, Category>();
        for (var i = 0; i < codes.Length; i++)
            at[cube.Dimensions[i].Axis] = cube.Dimensions[i].Categories[cube.Dimensions[i].IndexOf(codes[i])];
        var year = int.Parse(at[Axis.Time].Code, System.Globalization.CultureInfo.InvariantCulture);
        var population = cube.Declaration.Population.On(new DateOnly(year, 12, 31)).Bands;
        var bands = at.TryGetValue(Axis.Age, out var age) ? age.Positions.Intersect(population) : population;
        return new Cell(
            at.TryGetValue(Axis.Place, out var place) ? place.Positions[0] : Places.Country,
            at[Axis.Measure].Positions[0],
            [.. bands],
            at.TryGetValue(Axis.Sex, out var sex) ? sex.Positions : [0, 1, 2],
            cube.Declaration.Reference,
            year,
            cube.Declaration.Basis == TableBasis.Episodes ? Columns.Contains : StockColumns.Contains);
    }

    private sealed record Cell(int Place, int Column, IReadOnlyList<int> Bands, IReadOnlyList<int> Sexes, ReferenceTime Reference, int Year, Func<int, Measure, bool> Behind)
    {
        public bool Has(SnapshotPerson person) =>
            Sexes.Contains((int)person.Sex) && Bands.Contains(AgeBand.PositionOf(person.BirthYear, Year));

        public bool Has(Episode episode) =>
            Places.Contains(Place, episode.Municipality) && Behind(Column, episode.Measure) && IsInTime(episode.Period);

        private bool IsInTime(Period days) => Reference switch
        {
            ReferenceTime.DuringYear => days.Overlaps(Period.OfYear(Year)),
            ReferenceTime.YearEnd => days.Contains(new DateOnly(Year, 12, 31)),
            _ => days.From.Year == Year,
        };
    }
}
