using System.Globalization;

namespace Socialstat.Tests.Intake;

/// <summary>
/// Small random deliveries of record types whose records stand by themselves: placements in two municipalities, notifications, a full stock of
/// adults, stays at a shelter, support measures beside them, and persons that come late. The same seed tells the same story.
/// </summary>
internal sealed class RandomEntries(int seed)
{
    private const string Offer = "1003398765";
    private static readonly string[] Municipalities = ["101", "147"];
    private static readonly string[] People = [Story.Maria, Story.Noah, "6808154002", "6101804002"];
    private readonly Random _random = new(seed);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>Deliveries (file name, text), numbered in order of version.</summary>
    public List<(string Name, string Text)> Deliveries(int count)
    {
        var files = new List<(string, string)> { Persons(People[..2]) };
        var texts = new HashSet<string>(StringComparer.Ordinal) { files[0].Item2 };
        for (var i = 0; i < count; i++)
        {
            var municipality = Pick(Municipalities);
            var file = _random.Next(7) switch
            {
                0 => Persons([.. People.Where(_ => _random.Next(2) == 0), People[3]]),
                1 or 2 => File("placement", municipality,
                    "event;action;case_id;acting_municipality;event_date;person_id_type;person_id;legal_basis;decisive_circumstances;placement_type;end_reason;residence_after;other_municipality", () => Placement(municipality)),
                3 => File("notification", municipality, "action;notification_id;acting_municipality;received_date;person_id_type;person_id;notifier;causes", () => Notification(municipality)),
                4 => File("adult", municipality, "service_id;acting_municipality;person_id;service_paragraph;start_date;end_date", () => Adult(municipality)),
                5 => File("shelter_stay", Offer, "stay_id;p_number;department_id;person_id;admission_date;discharge_date;last_residence;discharged_to", Stay),
                _ => File("support", municipality, Story.Header.TrimEnd('\n'), () => Story.Start($"S{_random.Next(3)}", Pick(People), Day(2024), municipality: municipality).TrimEnd('\n')),
            };
            if (texts.Add(file.Text)) // The same bytes twice are one delivery under two names; that has tests of its own.
                files.Add(file);
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

    private string Placement(string municipality)
    {
        var (kind, day, other) = (_random.Next(7), Day(2025), municipality == "101" ? "147" : "101");
        var key = $"{(_random.Next(8) == 0 ? "delete" : "")};A{_random.Next(2)};{municipality};{day}";
        return kind switch
        {
            0 or 1 => $"decision;{key};cpr;{Pick(People)};{Pick(["BL 46", "BL 47", "", "BL 32.1.3"])};{Pick(["UDSLAG4", "UDSLAG4|UDSLAG4", ""])};;;;",
            2 => $"start;{key};cpr;{Pick(People)};;;{Pick(["1", "4", ""])};;;",
            3 => $"place_change;{key};;;;;{Pick(["1", "4"])};;;",
            4 => $"end;{key};;;;;;{Pick(["1", "9", ""])};1;",
            5 => $"duty_given;{key};;;;;;;;{Pick([other, municipality])}",
            _ => $"duty_received;{key};cpr;{Pick(People)};BL 46;;1;;;{other}",
        };
    }

    private string Notification(string municipality) =>
        $"{(_random.Next(8) == 0 ? "delete" : "")};N{_random.Next(4)};{municipality};{Day(2025)};cpr;{Pick(People)};{Pick(["2", "6", "44", ""])};{Pick(["UDSLAG4", "UDSLAG1|UDSLAG9", ""])}";

    private string Adult(string municipality) => $"V{_random.Next(4)};{municipality};{Pick(People)};{Pick(["SEL 97", "SEL 95", "SEL 1"])};{Day(2024)};{(_random.Next(3) == 0 ? Day(2025) : "")}";

    private string Stay() => $"O{_random.Next(4)};{Offer};3f2504e0-4f89-41d3-9a0c-0305e82c3301;{Pick(People)};{Day(2025)};{(_random.Next(2) == 0 ? Day(2025) : "")};{Pick(["street", ""])};own_home";

    private (string Name, string Text) File(string type, string reporter, string header, Func<string> row) =>
        (Name(type, reporter), header + "\n" + string.Concat(Enumerable.Range(0, 1 + _random.Next(5)).Select(_ => row() + "\n")));

    private (string Name, string Text) Persons(string[] people) =>
        (Name("persons", "000"), "person_id;birth_date;sex\n" + string.Concat(people.Select(p => $"{p};{(p == People[3] ? "1980-01-01" : "2010-06-15")};\n")));

    private string Name(string type, string reporter)
    {
        var series = $"{type}_{reporter}";
        var sequence = _next[series] = _next.GetValueOrDefault(series) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{series}_202505{Math.Min(31, sequence):00}_{sequence:0000}.csv");
    }

    private string Day(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}-0{1 + _random.Next(4)}-{10 + _random.Next(4)}");

    private string Pick(string[] values) => values[_random.Next(values.Length)];
}
