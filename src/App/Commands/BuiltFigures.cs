using System.Globalization;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>What statistics make of a snapshot, for the rules about the register as built: the courses, and figures of the tables.</summary>
internal static class BuiltFigures
{
    /// <summary>The courses, as the builder of the tables makes them.</summary>
    public static IReadOnlyList<BuiltCourse> Courses(Snapshot snapshot)
    {
        var courses = new List<BuiltCourse>(snapshot.Spells.Length);
        for (var person = 0; person < snapshot.Persons.Length; person++)
        {
            var reader = new EpisodeReader(snapshot.SpellsOf(person));
            var first = snapshot.Persons[person].FirstSpell;
            for (var from = reader.Position; reader.Read(out var episode); from = reader.Position)
                courses.Add(new BuiltCourse(person, SpellWord.Pack(episode.MunicipalityIndex, episode.MeasureIndex, episode.Start, episode.End), first + from, reader.Position - from));
        }

        return courses;
    }

    /// <summary>Persons in the tables of the last full years: in all, by municipality and measure, and by age.</summary>
    public static IReadOnlyList<BuiltCount> Counts(Snapshot snapshot, DateOnly today)
    {
        var (to, from) = (today.Year - 1, today.Year - 2);
        var cubes = TableRun.Compute(snapshot, [Isbu02.Declaration, Handbu02.Declaration, Bu04a.Declaration], from, to, today, 1);
        var counts = new List<BuiltCount>();
        for (var year = from; year <= to; year++)
        {
            var code = year.ToString(CultureInfo.InvariantCulture);
            Add(counts, cubes[0]["000", "2", code], new BuiltCount(Statistic.Support, year, -1, -1, null, null, false, 0));
            Add(counts, cubes[1]["000", "110", "IALT", code], new BuiltCount(Statistic.Disability, year, -1, -1, null, null, false, 0));
            foreach (var band in AgeBand.All)
            {
                Add(counts, cubes[2]["000", "2", band.Code, "TOT", code], new BuiltCount(Statistic.Support, year, -1, -1, band.Youngest, band.Oldest, true, 0));
                if (band.Oldest <= 17)
                    Add(counts, cubes[1]["000", "110", band.Code, code], new BuiltCount(Statistic.Disability, year, -1, -1, band.Youngest, band.Oldest, false, 0));
            }

            foreach (var municipality in Geography.Municipalities)
            {
                foreach (var measure in Measures.Of(Statistic.Support))
                    Add(counts, cubes[0][municipality.Code, measure.BankCode, code], new BuiltCount(Statistic.Support, year, municipality.Index, measure.Index, null, null, false, 0));
            }
        }

        return counts;
    }

    // A figure that is missing (a measure that did not exist in the year) is no figure.
    private static void Add(List<BuiltCount> counts, decimal? figure, BuiltCount count)
    {
        if (figure is { } persons)
            counts.Add(count with { Persons = (long)persons });
    }
}
