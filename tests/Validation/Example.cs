using System.Globalization;
using System.Text;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>
/// A story of deliveries about a case, told in the sender's own words and judged with the real reader, rules and judge.
/// <c>new Example().Send(Example.Support("end_date", "2024-01-01")).Codes()</c> gives the codes of the findings.
/// A test starts from a valid record and changes one thing.
/// </summary>
internal sealed class Example
{
    /// <summary>Maria, a girl born 15 June 2010 (day + 60).</summary>
    public const string Maria = "7506104000";

    private readonly List<Delivery?> _deliveries = [null];
    private readonly List<(Delivery Delivery, int Row, Dictionary<string, string> Fields)> _records = [];
    private readonly List<PersonRow> _people = [];
    private readonly List<ResidenceRow> _residences = [];
    private readonly IdentityLinks _links = new();
    private RecordType _type = SupportRecord.Declaration;
    private DateOnly _today = new(2025, 6, 1);
    private int _row;

    public Example() => Knows(Maria, "2010-06-15", Sex.Female);

    /// <summary>A valid start of family treatment for Maria in Copenhagen, with changes given as name, value, name, value.</summary>
    public static Dictionary<string, string> Support(params string[] changes) => With(new()
    {
        ["event"] = "start",
        ["action"] = "",
        ["case_id"] = "S1",
        ["acting_municipality"] = "101",
        ["person_id_type"] = "cpr",
        ["person_id"] = Maria,
        ["previous_person_id"] = "",
        ["measure_paragraph"] = "BL 32.1.3",
        ["decision_date"] = "2024-02-20",
        ["start_date"] = "2024-03-01",
        ["end_date"] = "",
        ["decisive_circumstances"] = "UDSLAG4",
        ["p_number"] = "",
        ["department_id"] = "",
        ["offer_outside_portal"] = "",
        ["change_date"] = "",
    }, changes);

    /// <summary>A valid start of personal help for Maria in Copenhagen, with changes.</summary>
    public static Dictionary<string, string> Disability(params string[] changes) => With(new()
    {
        ["event"] = "start",
        ["action"] = "",
        ["case_id"] = "H1",
        ["acting_municipality"] = "101",
        ["person_id_type"] = "cpr",
        ["person_id"] = Maria,
        ["previous_person_id"] = "",
        ["measure_paragraph"] = "BL 90.1.1",
        ["start_date"] = "2024-03-01",
        ["end_date"] = "",
        ["p_number"] = "",
        ["department_id"] = "",
        ["offer_outside_portal"] = "",
        ["change_date"] = "",
    }, changes);

    /// <summary>An end event of the support case.</summary>
    public static Dictionary<string, string> SupportEnd(string day, params string[] changes) =>
        With(new()
        {
            ["event"] = "end",
            ["case_id"] = "S1",
            ["acting_municipality"] = "101",
            ["end_date"] = day
        }, changes);

    /// <summary>An offer change of the support case.</summary>
    public static Dictionary<string, string> SupportChange(string day, params string[] changes) =>
        With(new()
        {
            ["event"] = "offer_change",
            ["case_id"] = "S1",
            ["acting_municipality"] = "101",
            ["change_date"] = day
        }, changes);

    public Example AsOf(string day)
    {
        _today = Day(day);
        return this;
    }

    public Example About(RecordType type)
    {
        _type = type;
        return this;
    }

    /// <summary>Puts a person in the population register (replacing an earlier one of the same number).</summary>
    public Example Knows(string id, string birthDate, Sex sex = Sex.Unknown, string death = "", string mother = "")
    {
        _people.RemoveAll(p => p.Id == PersonId.Parse(id));
        _people.Add(new PersonRow
        {
            Id = PersonId.Parse(id),
            BirthDay = birthDate.Length == 0 ? 0 : Day(birthDate).DayNumber,
            DeathDay = death.Length == 0 ? 0 : Day(death).DayNumber,
            Mother = mother.Length == 0 ? default : PersonId.Parse(mother),
            Sex = sex,
        });
        return this;
    }

    /// <summary>The old number has been replaced by the current one.</summary>
    public Example Renumbered(string old, string current)
    {
        _links.Add(PersonId.Parse(old), PersonId.Parse(current));
        return this;
    }

    public Example KnowsNobody()
    {
        _people.Clear();
        return this;
    }

    public Example Lives(string id, string municipality, string from, string to = "")
    {
        _residences.Add(new ResidenceRow
        {
            Id = PersonId.Parse(id),
            Municipality = (short)Geography.WithCode(municipality)!.Index,
            FromDay = Day(from).DayNumber,
            ToDay = to.Length == 0 ? 0 : Day(to).DayNumber,
        });
        return this;
    }

    /// <summary>Sends records in one delivery of Copenhagen, dated the day given (31 January 2025 when none), with the next sequence number.</summary>
    public Example Send(params Dictionary<string, string>[] records) => SendOn("2025-01-31", records);

    public Example SendOn(string day, params Dictionary<string, string>[] records) => SendAs(day, _deliveries.Count, "", records);

    public Example SendAs(string day, int sequence, string sourceSystem, params Dictionary<string, string>[] records)
    {
        var delivery = new Delivery
        {
            Ordinal = _deliveries.Count,
            RecordType = _type.Name,
            Reporter = "101",
            Date = Day(day),
            Sequence = sequence,
            SourceSystem = sourceSystem,
            FileName = $"{_type.Name}_101_{sequence}.csv",
            Sha256 = _deliveries.Count.ToString("x64", CultureInfo.InvariantCulture),
            Length = 1,
            ReceivedAt = DateTimeOffset.UnixEpoch,
        };
        _deliveries.Add(delivery);
        var row = 0;
        foreach (var record in records)
            _records.Add((delivery, ++row, record));
        _row += row;
        return this;
    }

    /// <summary>Codes of the findings in order, each once per record.</summary>
    public string[] Codes() => [.. Findings().Select(f => f.Rule.Code).Order(StringComparer.Ordinal)];

    /// <summary>Codes and places: CODE@delivery:row.</summary>
    public string[] Places() => [.. Findings().Select(f => $"{f.Rule.Code}@{f.Delivery}:{f.Row}").Order(StringComparer.Ordinal)];

    /// <summary>The one finding with the code.</summary>
    public Finding The(string code) => Assert.Single(Findings(), f => f.Rule.Code == code);

    public bool Breaks(string code) => Findings().Any(f => f.Rule.Code == code);

    /// <summary>The spells that count, as "municipality measure start-end".</summary>
    public string[] Spells()
    {
        Judge(_ => { }, out var spells);
        return [.. spells.Select(s => $"{s.Person} {s.Municipality.Code} {s.Measure.Key} {s.Start:yyyy-MM-dd}-{s.End:yyyy-MM-dd}")];
    }

    public IReadOnlyList<Finding> Findings()
    {
        var findings = new List<Finding>();
        Judge(findings.Add, out _);
        Messages.AreWhole(findings);
        return findings;
    }

    private void Judge(Action<Finding> report, out List<ReportedSpell> spells)
    {
        var book = new RuleBook(Catalogue.Rules, _type);
        var heap = new LedgerHeap();
        var events = new List<CaseEvent>();
        var own = new List<Finding>();
        foreach (var (delivery, row, fields) in _records)
        {
            var candidate = Read(_type, fields, delivery, row);
            var (error, any) = book.Judge(candidate, own.Add);
            if (EventPacking.HasKey(candidate))
                events.Add(EventPacking.Pack(candidate, heap, (error ? EventNotes.OwnError : 0) | (any ? EventNotes.OwnFindings : 0)));
        }

        var around = new Surroundings
        {
            Deliveries = _deliveries,
            Ranks = Surroundings.RanksOf(_deliveries),
            People = new PopulationRegister([.. _people.OrderBy(p => p.Id)], [.. _residences.OrderBy(r => r.Id).ThenBy(r => r.FromDay)], []),
            Links = _links,
            Today = _today,
        };
        var array = events.ToArray();
        var order = Enumerable.Range(0, array.Length).ToArray();
        var comparer = new CaseOrder(array, heap.Buffer, around.Ranks);
        Array.Sort(order, comparer);
        var superseded = new HashSet<(int, int)>();
        var judge = new CaseJudge(book, around, Geography.WithCode("101")!) { Report = report, Supersede = at => superseded.Add((array[at].Delivery, array[at].Row)) };
        judge.Read(array, heap.Buffer);
        spells = [];
        for (var i = 0; i < order.Length;)
        {
            var end = i + 1;
            while (end < order.Length && comparer.SameCase(order[i], order[end]))
                end++;
            var result = judge.Judge(order.AsSpan(i, end - i));
            if (result is { InForce: true, Counts: true })
            {
                var municipality = Geography.WithCode("101")!.Index;
                DateOnly? last = result.EndDay == 0 ? null : DateOnly.FromDayNumber(result.EndDay);
                var word = SpellWord.Pack(municipality, Measures.MeasureUnder(result.Start.Provision).Index, DateOnly.FromDayNumber(result.Start.Day), last);
                spells.Add(new ReportedSpell(result.Person, word, result.Start.Delivery, result.Start.Row));
            }

            i = end;
        }

        foreach (var finding in own.Where(f => !superseded.Contains((f.Delivery, f.Row))))
            report(finding);
        spells = [.. spells.OrderBy(s => s.Person).ThenBy(s => s.Word)];
        new CourseJudge(book, _today) { Report = report }.Judge(spells.Select(s => new CaseSpell(s.Person, s.Word, s.Delivery, s.Row, 0)).ToArray());
    }

    /// <summary>Reads a record of texts as a delivery with exactly these columns would be read.</summary>
    public static Candidate Read(RecordType type, Dictionary<string, string> fields, Delivery delivery, int row)
    {
        var candidate = new Candidate(type) { Delivery = delivery, Row = row };
        var text = new List<byte>();
        var places = new List<(int Place, int Start, int Length)>();
        for (var place = 0; place < type.Fields.Count; place++)
        {
            if (!fields.TryGetValue(type.Fields[place].Field.Name, out var value))
                continue;
            var bytes = Encoding.UTF8.GetBytes(value);
            places.Add((place, text.Count, bytes.Length));
            text.AddRange(bytes);
        }

        candidate.Text = [.. text];
        foreach (var (place, start, length) in places)
            FieldReader.Read(candidate, place, start, length);
        return candidate;
    }

    private static Dictionary<string, string> With(Dictionary<string, string> record, string[] changes)
    {
        for (var i = 0; i < changes.Length; i += 2)
            record[changes[i]] = changes[i + 1];
        return record;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
