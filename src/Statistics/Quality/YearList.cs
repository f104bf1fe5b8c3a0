using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>A line of a municipality's list: a measure, its episodes and the children and young people who had them.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Episodes">Episodes active on any day of the year.</param>
/// <param name="Persons">Persons with such an episode.</param>
public sealed record ListedCount(Measure Measure, int Episodes, int Persons);

/// <summary>
/// The list that a municipality approves once a year: its children and its measures of each type (000:3.4, 004:3.4). It counts what the tables count,
/// before anything is hidden, and is shown to the municipality alone.
/// </summary>
/// <param name="Municipality">The acting municipality.</param>
/// <param name="Statistic">The statistic.</param>
/// <param name="Year">The reference year.</param>
/// <param name="Counts">The lines, in the order of the measures.</param>
/// <param name="Hash">Hash of every episode of the year behind the counts: other episodes give another hash, even when the counts are the same.</param>
public sealed record YearList(Municipality Municipality, Statistic Statistic, int Year, IReadOnlyList<ListedCount> Counts, string Hash)
{
    private const int HashBytes = 16;

    /// <summary>The lists of all municipalities, in their order.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="statistic">The statistic.</param>
    /// <param name="year">The reference year.</param>
    public static IReadOnlyList<YearList> All(Snapshot snapshot, Statistic statistic, int year)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var counted = Measures.All.Select(m => m.Statistic == statistic).ToArray();
        var oldest = PopulationOf(statistic).On(new DateOnly(year, 12, 31)).OldestAge;
        var (from, to) = (PackedDay.Pack(new DateOnly(year, 1, 1)), PackedDay.Pack(new DateOnly(year, 12, 31)));
        var sums = Geography.Municipalities.Select(_ => new Sum()).ToArray();
        for (var at = 0; at < snapshot.Persons.Length; at++)
        {
            var person = snapshot.Persons[at];
            if (person.BirthYear != 0 && year - person.BirthYear is var age && (age < 0 || age > oldest))
                continue;
            var reader = new EpisodeReader(snapshot.SpellsOf(at));
            while (reader.Read(out var episode))
            {
                if (counted[episode.MeasureIndex] && episode.Start <= to && episode.End >= from)
                    // Days outside the year change no figure of it, but for whether the episode started in it.
                    sums[episode.MunicipalityIndex].Add(at, person, new Episode(episode.Place, Math.Max(episode.Start, from - 1), Math.Min(episode.End, to + 1)));
            }
        }

        return [.. Geography.Municipalities.Select((m, i) => sums[i].Finish(m, statistic, year))];
    }

    // As the table of the statistic; placements count as in the tables of the end of the year.
    private static Dated<Population> PopulationOf(Statistic statistic) =>
        (Catalogue.All.FirstOrDefault(t => t.Basis == TableBasis.Episodes && t.Statistic == statistic) ?? Bu04a.Declaration).Population;

    private sealed class Sum
    {
        private readonly SortedDictionary<int, (int Episodes, int Persons, int Last)> _byMeasure = [];
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public void Add(int at, SnapshotPerson person, Episode episode)
        {
            var (episodes, persons, last) = _byMeasure.GetValueOrDefault(episode.MeasureIndex, (0, 0, -1));
            _byMeasure[episode.MeasureIndex] = (episodes + 1, last == at ? persons : persons + 1, at);
            Span<byte> facts = stackalloc byte[20];
            BinaryPrimitives.WriteInt32LittleEndian(facts, episode.MeasureIndex);
            BinaryPrimitives.WriteInt32LittleEndian(facts[4..], episode.Start);
            BinaryPrimitives.WriteInt32LittleEndian(facts[8..], episode.End);
            BinaryPrimitives.WriteInt32LittleEndian(facts[12..], person.BirthDayNumber);
            BinaryPrimitives.WriteInt32LittleEndian(facts[16..], (int)person.Sex);
            _hash.AppendData(Encoding.ASCII.GetBytes(person.Id.ToString()));
            _hash.AppendData(facts);
        }

        public YearList Finish(Municipality municipality, Statistic statistic, int year)
        {
            var hash = _hash.GetHashAndReset();
            _hash.Dispose();
            return new YearList(municipality, statistic, year, [.. _byMeasure.Select(m => new ListedCount(Measures.All[m.Key], m.Value.Episodes, m.Value.Persons))], Convert.ToHexStringLower(hash.AsSpan(0, HashBytes)));
        }
    }
}
