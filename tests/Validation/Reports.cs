using System.Globalization;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>
/// Deliveries of any record types from any reporters, judged together with the real reader, rules and judges: records by themselves, with
/// others of their case, person and municipality, and across municipalities and statistics.
/// <c>new Reports().Send(Valid.Decision(), Valid.Start()).Codes()</c> gives the codes of the findings. Nothing is found in valid records.
/// </summary>
internal sealed class Reports
{
    private readonly List<Delivery?> _deliveries = [null];
    private readonly List<(Delivery Delivery, RecordType Type, int Row, Dictionary<string, string> Fields)> _records = [];
    private readonly List<PersonRow> _people = [];
    private readonly List<ResidenceRow> _residences = [];
    private readonly List<PopulationRow> _population = [];
    private readonly IdentityLinks _links = new();
    private readonly List<DepartmentRow> _departments = [];
    private DateOnly _today = new(2025, 6, 1);

    /// <summary>Maria, Karen and Jens are in the population register; today is 1 June 2025.</summary>
    public Reports() => Knows(Valid.Maria, "2010-06-15", Sex.Female).Knows(Valid.Karen, "1980-01-01", Sex.Female).Knows(Valid.Jens, "1975-03-02", Sex.Male);

    public Reports AsOf(string day)
    {
        _today = Day(day);
        return this;
    }

    /// <summary>Puts a person in the population register (replacing an earlier one of the same number).</summary>
    public Reports Knows(string id, string birthDate, Sex sex = Sex.Unknown, string death = "", string mother = "")
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

    public Reports Lives(string id, string municipality, string from, string to = "")
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

    /// <summary>A delivery of a day told that the old identity has been replaced by the current one.</summary>
    public Reports Renumbered(string old, string current, string day)
    {
        _links.Add(new NumberChange(PersonId.Parse(old), PersonId.Parse(current), Day(day).DayNumber));
        return this;
    }

    /// <summary>An extract of Tilbudsportalen has the department.</summary>
    public Reports HasDepartment(string id, string pNumber = "", string opened = "", string closed = "", params string[] approved)
    {
        _departments.Add(new DepartmentRow
        {
            Id = Guid.Parse(id),
            PNumber = pNumber.Length == 0 ? 0 : long.Parse(pNumber, CultureInfo.InvariantCulture),
            OpenedDay = opened.Length == 0 ? 0 : Day(opened).DayNumber,
            ClosedDay = closed.Length == 0 ? 0 : Day(closed).DayNumber,
            Approved = approved.Aggregate(0UL, (bits, code) => bits | (1UL << OfferApprovals.List.IndexOf(code))),
        });
        return this;
    }

    /// <summary>Children aged 5 in a municipality on 1 January, as its whole population of children.</summary>
    public Reports Children(string municipality, int year, int count)
    {
        _population.Add(new PopulationRow { Year = (short)year, Municipality = (short)Geography.WithCode(municipality)!.Index, Age = 5, Sex = Sex.Male, Persons = count });
        return this;
    }

    /// <summary>Sends placements of Copenhagen in time, on 10 April 2025.</summary>
    public Reports Send(params Dictionary<string, string>[] records) => From("101", PlacementRecord.Declaration, "2025-04-10", records);

    /// <summary>Sends records of a type from Copenhagen (offers: from <see cref="Valid.PNumber"/>) on a day.</summary>
    public Reports Send(RecordType type, string day, params Dictionary<string, string>[] records) =>
        From(type.Reporter == ReporterKind.Offer ? Valid.PNumber : "101", type, day, records);

    /// <summary>A delivery of a reporter on a day with the next sequence number, received at noon of the day.</summary>
    public Reports From(string reporter, RecordType type, string day, params Dictionary<string, string>[] records) => FromSystem(reporter, type, day, "", records);

    /// <summary>A delivery that says there is nothing to report.</summary>
    public Reports Nil(string reporter, RecordType type, string day)
    {
        _deliveries.Add(DeliveryOf(reporter, type, day, "") with { IsNilReport = true });
        return this;
    }

    /// <summary>A delivery from a named source system.</summary>
    public Reports FromSystem(string reporter, RecordType type, string day, string system, params Dictionary<string, string>[] records)
    {
        var delivery = DeliveryOf(reporter, type, day, system);
        _deliveries.Add(delivery);
        for (var row = 0; row < records.Length; row++)
            _records.Add((delivery, type, row + 1, records[row]));
        return this;
    }

    private Delivery DeliveryOf(string reporter, RecordType type, string day, string system) =>
        new()
        {
            Ordinal = _deliveries.Count,
            RecordType = type.Name,
            Reporter = reporter,
            Date = Day(day),
            Sequence = _deliveries.Count,
            SourceSystem = system,
            FileName = $"{type.Name}_{reporter}_{_deliveries.Count}.csv",
            Sha256 = _deliveries.Count.ToString("x64", CultureInfo.InvariantCulture),
            Length = 1,
            ReceivedAt = new DateTimeOffset(Day(day).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero),
        };

    /// <summary>Codes of the findings in order, each once per record.</summary>
    public string[] Codes() => [.. Findings().Select(f => f.Rule.Code).Order(StringComparer.Ordinal)];

    /// <summary>Codes and places: CODE@delivery:row.</summary>
    public string[] Places() => [.. Findings().Select(f => $"{f.Rule.Code}@{f.Delivery}:{f.Row}").Order(StringComparer.Ordinal)];

    /// <summary>The one finding with the code.</summary>
    public Finding The(string code) => Assert.Single(Findings(), f => f.Rule.Code == code);

    public bool Breaks(string code) => Findings().Any(f => f.Rule.Code == code);

    /// <summary>The case ids (stay ids, ...) of records in force, with "event day" for types with events.</summary>
    public string[] InForce(RecordType type) =>
        [.. Judge(_ => { }).Where(e => e.Type == type).Select(e => type.Events is null ? e.CaseId : $"{e.CaseId} {type.Events.Codes[e.Event].Value} {e.Day:yyyy-MM-dd}").Order(StringComparer.Ordinal)];

    /// <summary>The records of a type in force, in order of day and event.</summary>
    public IReadOnlyList<Entry> EntriesOf(RecordType type) => [.. Judge(_ => { }).Where(e => e.Type == type).OrderBy(e => e.Version.Day).ThenBy(e => e.Version.Event)];

    public IReadOnlyList<Finding> Findings()
    {
        var findings = new List<Finding>();
        Judge(findings.Add);
        Messages.AreWhole(findings);
        return findings;
    }

    private List<Entry> Judge(Action<Finding> report)
    {
        var placements = new List<PlacementLedger>();
        var around = new Surroundings
        {
            Deliveries = _deliveries,
            Ranks = Surroundings.RanksOf(_deliveries),
            Placements = new PlacementStays(_deliveries, () => placements),
            Offers = OfferRegister.Of(_departments, [1]),
            People = new PopulationRegister([.. _people.OrderBy(p => p.Id)], [.. _residences.OrderBy(r => r.Id).ThenBy(r => r.FromDay)], [.. _population.OrderBy(p => p.Year)]),
            Links = _links,
            Today = _today,
        };
        var own = new List<Finding>();
        var superseded = new HashSet<(int, int)>();
        var entries = new List<Entry>();
        var ledgers = new Dictionary<(RecordType Type, int Municipality), (List<CaseEvent> Events, LedgerHeap Heap)>();
        foreach (var (delivery, type, row, fields) in _records)
        {
            var candidate = Example.Read(type, fields, delivery, row);
            var (error, any) = new RuleBook(Catalogue.Rules, type).Judge(candidate, own.Add);
            if (!EventPacking.HasKey(candidate))
                continue;
            var key = (type, type.Reporter == ReporterKind.Offer ? Entry.Country : (int)candidate.Code(Fields.ActingMunicipality));
            if (!ledgers.TryGetValue(key, out var ledger))
                ledgers.Add(key, ledger = ([], new LedgerHeap()));
            ledger.Events.Add(EventPacking.Pack(candidate, ledger.Heap, (error ? EventNotes.OwnError : 0) | (any ? EventNotes.OwnFindings : 0)));
        }

        var comparisons = new List<(RecordType Type, int[] Figures)>();
        foreach (var (key, (events, heap)) in ledgers.OrderBy(l => l.Key.Type != PlacementRecord.Declaration))
        {
            var book = new RuleBook(Catalogue.Rules, key.Type);
            var ledger = new Ledger { Events = [.. events], Heap = heap };
            if (key.Type.IsEntry)
            {
                var judge = new EntryJudge(book, around, key.Municipality, ledger)
                {
                    Report = report,
                    ReportWhole = report,
                    Supersede = at => superseded.Add((ledger.Events[at].Delivery, ledger.Events[at].Row)),
                };
                var settled = judge.Judge();
                entries.AddRange(settled.Entries);
                if (key.Type == PlacementRecord.Declaration)
                    placements.Add(new PlacementLedger(key.Municipality, ledger, PlacementSpells.Of(settled.Entries, key.Municipality), settled.InForce));
                comparisons.Add((key.Type, settled.Comparisons));
            }
            else
            {
                entries.AddRange(Measures(book, around, key.Municipality, ledger, report, superseded));
            }
        }

        foreach (var finding in own.Where(f => !superseded.Contains((f.Delivery, f.Row))))
            report(finding);
        Compare(comparisons, report);
        Across(entries, around, report);
        return entries;
    }

    private static void Compare(List<(RecordType Type, int[] Figures)> comparisons, Action<Finding> report)
    {
        foreach (var family in comparisons.GroupBy(c => c.Type))
        {
            var rules = new RuleBook(Catalogue.Rules, family.Key).ComparisonRules;
            for (var r = 0; r < rules.Length; r++)
            {
                var all = family.Select(f => Unpacked(f.Figures, r)).Where(f => f is not null).Select(f => f!).ToArray();
                foreach (var own in all)
                {
                    foreach (var values in rules[r].Violations(own, all))
                        report(new Finding(rules[r], 0, 0, rules[r].FieldIn(family.Key), "", values));
                }
            }
        }
    }

    private static int[]? Unpacked(int[] packed, int rule)
    {
        for (var at = 0; at < packed.Length; at += 2 + packed[at + 1])
        {
            if (packed[at] == rule)
                return packed[(at + 2)..(at + 2 + packed[at + 1])];
        }

        return null;
    }

    private static void Across(List<Entry> entries, Surroundings around, Action<Finding> report)
    {
        var ordered = entries.OrderBy(e => e.Version.Day).ThenBy(e => e.Version.Event).ThenBy(e => around.Ranks[e.Delivery.Ordinal]).ThenBy(e => e.Version.Row).ToArray();
        foreach (var rule in Catalogue.Rules.OfType<AcrossRule>())
        {
            var types = rule.AppliesTo.Concat(rule.Reads).ToHashSet();
            var mine = ordered.Where(e => types.Contains(e.Type)).ToArray();
            var groups = rule.ByPerson
                ? mine.Where(e => e.Person.IsGiven).GroupBy(e => (object)e.Person).Where(g => g.Any(e => rule.AppliesTo.Contains(e.Type))
                    && (g.Select(e => (e.Type, e.Municipality)).Distinct().Count() > 1 || g.Any(e => rule.AlsoAloneWith.Contains(e.Event))))
                : mine.Where(e => e.Municipality != Entry.Country).GroupBy(e => (object)e.Municipality);
            foreach (var group in groups)
            {
                var view = new AcrossView { Entries = [.. group], Municipality = rule.ByPerson ? null : Geography.Municipalities[(int)group.Key], People = around.People, Today = around.Today };
                foreach (var (entry, values) in rule.Violations(view))
                    report(new Finding(rule, entry?.Version.Delivery ?? 0, entry?.Version.Row ?? 0, rule.FieldIn(entry?.Type ?? rule.AppliesTo[0]), entry?.CaseId ?? "", values));
            }
        }
    }

    // Measures (support, disability) that count, to stand beside records of other statistics; the rules about their cases are tested with Example.
    private static List<Entry> Measures(RuleBook book, Surroundings around, int municipality, Ledger ledger, Action<Finding> report, HashSet<(int, int)> superseded)
    {
        var entries = new List<Entry>();
        var records = new LedgerRecords(book.Type, ledger.Heap.Buffer);
        var comparer = new CaseOrder(ledger.Events, ledger.Heap.Buffer, around.Ranks);
        var order = Sorting.ByCase(ledger.Events, comparer);
        var judge = new CaseJudge(book, around, Geography.Municipalities[municipality]) { Report = report, Supersede = at => superseded.Add((ledger.Events[at].Delivery, ledger.Events[at].Row)) };
        judge.Read(ledger.Events, ledger.Heap.Buffer);
        for (var from = 0; from < order.Length;)
        {
            var end = from + 1;
            while (end < order.Length && comparer.SameCase(order[from], order[end]))
                end++;
            var judged = judge.Judge(order.AsSpan(from, end - from));
            from = end;
            if (!judged.InForce)
                continue;
            var version = judged.Start;
            version.EndDay = judged.EndDay;
            var entry = EntryJudge.Identified(new Entry(version, records, around.Deliveries[version.Delivery]!, municipality), around);
            entry.Person = judged.Person;
            entries.Add(entry);
        }

        return entries;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
