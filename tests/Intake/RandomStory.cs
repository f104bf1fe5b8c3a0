using System.Globalization;

namespace Socialstat.Tests.Intake;

/// <summary>One event of a case as a sender would report it.</summary>
/// <param name="Municipality">Acting municipality.</param>
/// <param name="Event">What event of which case: versions of the same event have the same text.</param>
/// <param name="Row">The row of the file.</param>
internal sealed record TellingRow(string Municipality, string Event, string Row);

/// <summary>
/// Small random histories of two municipalities: starts, ends, changes, corrections, deletions, number changes, persons that come late, and
/// records that are wrong. The same seed tells the same story.
/// </summary>
internal sealed class RandomStory(int seed)
{
    private static readonly string[] Municipalities = ["101", "147"];
    private static readonly string[] Before2024 = ["SEL 52.3.6", "SEL 52.3.2", "SEL 52.3.6"];
    private static readonly string[] From2024 = ["BL 32.1.3", "BL 32.1.2", "BL 32.1.99"];
    private static readonly string[] Children = [Story.Maria, Story.Noah, "6808154002", "6505134003", "7202164004", "6106124005"];
    private static readonly string[] OwnIds = ["UD-100200", "UD-100201"];

    private readonly Random _random = new(seed);

    /// <summary>Rows in order of version: later rows about the same event correct earlier ones.</summary>
    public List<TellingRow> Rows(int count)
    {
        var rows = new List<TellingRow>();
        for (var i = 0; i < count; i++)
            rows.Add(Row(Municipalities[_random.Next(2)]));
        return rows;
    }

    /// <summary>Deliveries (file name, text) of both municipalities and the population register, numbered in order of version; some numbers may be missing.</summary>
    public List<(string Name, string Text)> Deliveries(int count)
    {
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        var files = new List<(string, string)> { (Name("persons", "000", next), Persons(Children[..4])) };
        for (var i = 0; i < count; i++)
        {
            if (_random.Next(6) == 0)
            {
                files.Add((Name("persons", "000", next), Persons([.. Children.Where(_ => _random.Next(2) == 0), Children[^1]])));
                continue;
            }

            var municipality = Municipalities[_random.Next(2)];
            var rows = Enumerable.Range(0, 1 + _random.Next(5)).Select(_ => Row(_random.Next(12) == 0 ? Municipalities[0] : municipality).Row);
            files.Add((Name("support", municipality, next), Story.Header + string.Concat(rows)));
        }

        return files;
    }

    /// <summary>The items in another order.</summary>
    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        _random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>
    /// The rows cut into deliveries of at most so many rows; no delivery has two versions of one event, so that the numbers of the deliveries
    /// keep the order of versions.
    /// </summary>
    public static List<(string Name, string Text)> Cut(IEnumerable<TellingRow> rows, int longest)
    {
        var files = new List<(string, string)>();
        foreach (var own in rows.GroupBy(r => r.Municipality))
        {
            var open = new List<TellingRow>();
            var sequence = 0;
            foreach (var row in own)
            {
                if (open.Count == longest || open.Any(o => o.Event == row.Event))
                    Close();
                open.Add(row);
            }

            Close();

            void Close()
            {
                files.Add(($"support_{own.Key}_20250131_{++sequence:D4}.csv", Story.Header + string.Concat(open.Select(r => r.Row))));
                open.Clear();
            }
        }

        return files;
    }

    /// <summary>All persons as a delivery of the population register.</summary>
    public static (string Name, string Text) AllPersons { get; } =
        ("persons_000_20240101_0001.csv", "person_id;birth_date;sex\n" + string.Concat(Children.Select(c => $"{c};{BirthOf(c)};{SexOf(c)}\n")));

    // Day + 60, month, year of a child born in this century.
    private static string BirthOf(string cpr) => $"20{cpr[4..6]}-{cpr[2..4]}-{int.Parse(cpr[..2], CultureInfo.InvariantCulture) - 60:D2}";

    private static string SexOf(string cpr) => (cpr[^1] - '0') % 2 == 0 ? "K" : "M";

    private string Name(string type, string reporter, Dictionary<string, int> next)
    {
        // Now and then a number is passed over, so that there are gaps.
        var number = next[reporter] = next.GetValueOrDefault(reporter) + (_random.Next(8) == 0 ? 2 : 1);
        var day = new DateOnly(2025, 1, 1).AddDays(number);
        return $"{type}_{reporter}_{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}_{number:D4}.csv";
    }

    // Now and then the sex is not given.
    private string Persons(string[] children) => "person_id;birth_date;sex\n"
        + string.Concat(children.Select(c => $"{c};{BirthOf(c)};{(_random.Next(8) == 0 ? "" : SexOf(c))}\n"));

    private TellingRow Row(string municipality)
    {
        var number = _random.Next(5);
        var caseId = $"S{number}";
        var child = _random.Next(8) == 0 ? Children[_random.Next(6)] : Children[(number + municipality[0]) % 6];
        var day = Day();
        switch (_random.Next(14))
        {
            case 0 or 1:
                return new TellingRow(municipality, $"end {caseId}", Story.End(caseId, day, municipality));
            case 2:
                return new TellingRow(municipality, $"start {caseId}", Story.Delete(caseId, "start", municipality));
            case 3:
                return new TellingRow(municipality, $"end {caseId}", Story.Delete(caseId, "end", municipality));
            case 4:
                return new TellingRow(municipality, $"change {caseId} {day}", $"offer_change;;{caseId};{municipality};;;;;;;;;;;;{day}\n");
            case 5: // Wrong by itself: no such date, or no such day of birth.
                return new TellingRow(municipality, $"start {caseId}", Story.Start(caseId, _random.Next(2) == 0 ? "9999999999" : Children[0], "2024-31-12", municipality: municipality));
            case 6: // A person with an id of the municipality's own, or a number that replaces it.
                return _random.Next(2) == 0
                    ? Start(municipality, caseId, OwnIds[_random.Next(2)], day, kind: "person_id")
                    : Start(municipality, caseId, child, day, previous: OwnIds[_random.Next(2)]);
            default:
                return Start(municipality, caseId, child, day);
        }
    }

    private TellingRow Start(string municipality, string caseId, string person, string day, string kind = "cpr", string previous = "") =>
        new(municipality, $"start {caseId}", Story.Start(caseId, person, day, _random.Next(2) == 0 ? "" : Day(), Paragraph(day), "", previous, kind, municipality));

    private string Paragraph(string day) => (string.CompareOrdinal(day, "2024-01-01") < 0 ? Before2024 : From2024)[_random.Next(3)];

    private string Day() => new DateOnly(2023, 9, 1).AddDays(_random.Next(400)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
