using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>
/// The register as built: Maria (born 15 June 2010) has two spells of a contact person in Copenhagen, 1 March to 30 April and 10 May to 30 June 2024,
/// that are one course. A test hands in a broken course or figure.
/// </summary>
public sealed class RegisterRuleTests
{
    private static readonly int Contact = Measures.WithKey("M203").Index;
    private static readonly int Copenhagen = Geography.WithCode("101")!.Index;
    private static readonly SpellWord First = Word("2024-03-01", "2024-04-30");
    private static readonly SpellWord Second = Word("2024-05-10", "2024-06-30");
    private static readonly BuiltCourse Sound = new(0, Word("2024-03-01", "2024-06-30"), 0, 2);
    private static readonly BuiltCount Girls = new(Statistic.Support, 2024, -1, -1, 12, 17, true, 0);
    private static readonly BuiltCount Country = new(Statistic.Support, 2024, -1, -1, null, null, false, 1);

    private static SpellWord Word(string from, string to, string measure = "M203", string municipality = "101") => SpellWord.Pack(
        Geography.WithCode(municipality)!.Index, Measures.WithKey(measure).Index, Day(from), to.Length == 0 ? null : Day(to));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static RegisterView View(
        IReadOnlyList<BuiltCourse>? courses = null, IReadOnlyList<BuiltCount>? counts = null, SpellWord[]? spells = null, IReadOnlyList<BuiltLedger>? ledgers = null, string person = Valid.Maria)
    {
        var own = spells ?? [First, Second];
        return new RegisterView
        {
            Snapshot = new Snapshot([new SnapshotPerson(PersonId.Parse(person), Day("2010-06-15").DayNumber, Sex.Female, 0)], [.. own.Select(s => s.Bits)]),
            Courses = courses ?? [Sound],
            Counts = counts ?? [],
            Ledgers = () => ledgers ?? [LedgerOf(own)],
            People = new PopulationRegister([new PersonRow { Id = PersonId.Parse(Valid.Maria), BirthDay = Day("2010-06-15").DayNumber, Sex = Sex.Female }], [], []),
            Deliveries = [],
            Today = Day("2025-06-01"),
        };
    }

    private static BuiltLedger LedgerOf(SpellWord[] spells, string? pack = null, int onParents = 0, int repeats = 0)
    {
        var heap = new LedgerHeap();
        var events = spells.Select((s, i) => new CaseEvent { Delivery = 1, Row = i + 1, HeapOffset = heap.Add(System.Text.Encoding.UTF8.GetBytes($"S{i}"), default, false) }).ToList();
        events.AddRange(events.Take(repeats).ToArray());
        return new BuiltLedger(SupportRecord.Declaration, Copenhagen, new Ledger { Events = [.. events], Heap = heap },
            [.. spells.Select((s, i) => new CaseSpell(PersonId.Parse(Valid.Maria), s, 1, i + 1, events[i].HeapOffset))], [], onParents, pack ?? RulePack.Hash);
    }

    private static long Hits(string code, RegisterView view)
    {
        var result = RegisterResult.Of((RegisterRule)Catalogue.WithCode(code)!, view);
        Assert.Null(result.Crash);
        Assert.All(result.Violations, v =>
        {
            Assert.DoesNotContain('{', Finding.Fill(result.Rule.Message.Da, v.Values));
            Assert.DoesNotContain('{', Finding.Fill(result.Rule.Message.En, v.Values));
        });
        return result.Hits;
    }

    [Fact]
    public void A_sound_register_breaks_none_of_the_rules_that_must_never_be_broken() =>
        Assert.All(Catalogue.Rules.OfType<RegisterRule>().Where(r => r.Severity == Severity.Error), r => Assert.False(RegisterResult.Of(r, View(counts: [Country, Girls])).IsFault, r.Code));

    [Fact]
    public void REG_001_nobody_with_an_error_in_the_number_is_in_the_register()
    {
        Assert.Equal(0, Hits("REG-001", View()));
        Assert.Equal(1, Hits("REG-001", View(person: Valid.Karen)));
        Assert.Equal(0, Hits("REG-001", View(person: "AB-123456")));
    }

    [Fact]
    public void REG_002_one_record_has_one_version_in_force_and_each_version_is_kept_once()
    {
        Assert.Equal(0, Hits("REG-002", View()));
        Assert.Equal(1, Hits("REG-002", View(ledgers: [LedgerOf([First, Second], repeats: 1)])));
        var doubled = LedgerOf([First]);
        Assert.Equal(1, Hits("REG-002", View(ledgers: [doubled with { Spells = [doubled.Spells[0], doubled.Spells[0]] }])));
    }

    [Theory]
    [InlineData("2024-03-04", "2024-05-03", 1)]
    [InlineData("2024-03-05", "2024-04-30", 0)]
    [InlineData("2024-03-01", "2024-05-04", 0)]
    [InlineData("2024-03-01", "", 0)]
    public void REG_003_records_that_begin_and_end_within_three_days_are_near_duplicates(string from, string to, int hits)
    {
        SpellWord[] spells = [First, Word(from, to)];
        Array.Sort(spells);
        Assert.Equal(hits, Hits("REG-003", View([new BuiltCourse(0, Word("2024-03-01", to.Length == 0 ? "" : "2024-05-04"), 0, 2)], spells: spells)));
    }

    [Fact]
    public void REG_004_courses_joined_from_several_records_are_listed()
    {
        Assert.Equal(1, Hits("REG-004", View()));
        Assert.Equal(0, Hits("REG-004", View([new BuiltCourse(0, First, 0, 1)], spells: [First])));
    }

    [Fact]
    public void REG_005_a_course_is_built_of_its_own_records()
    {
        Assert.Equal(0, Hits("REG-005", View()));
        Assert.Equal(1, Hits("REG-005", View([Sound with { Word = Word("2024-03-01", "2024-06-30", "M202") }])));
        Assert.Equal(1, Hits("REG-005", View([Sound with { Word = Word("2024-03-01", "2024-06-30", municipality: "147") }])));
        Assert.Equal(1, Hits("REG-005", View([Sound with { Word = Word("2024-03-02", "2024-06-30") }])));
        Assert.Equal(1, Hits("REG-005", View([Sound with { Word = Word("2024-03-01", "") }])));
        Assert.Equal(1, Hits("REG-005", View([Sound with { Person = 1 }])));
    }

    [Theory]
    [InlineData("2024-05-14", 1)]
    [InlineData("2024-05-15", 0)]
    [InlineData("2024-04-15", 1)]
    public void REG_006_courses_with_at_most_14_days_between_them_should_be_one(string from, int hits)
    {
        var second = Word(from, "2024-06-30");
        Assert.Equal(hits, Hits("REG-006", View([new BuiltCourse(0, First, 0, 1), new BuiltCourse(0, second, 1, 1)], spells: [First, second])));
    }

    [Fact]
    public void REG_007_no_record_is_lost_or_counted_twice()
    {
        Assert.Equal(0, Hits("REG-007", View()));
        Assert.Equal(1, Hits("REG-007", View([Sound with { Spells = 1 }])));
        Assert.Equal(1, Hits("REG-007", View([Sound, Sound])));
        Assert.Equal(1, Hits("REG-007", View(ledgers: [LedgerOf([First])])));
    }

    [Fact]
    public void REG_008_records_on_a_parents_number_are_counted_by_municipality()
    {
        Assert.Equal(0, Hits("REG-008", View()));
        Assert.Equal(3, Hits("REG-008", View(ledgers: [LedgerOf([First, Second], onParents: 3)])));
    }

    [Fact]
    public void REG_009_a_child_counts_once()
    {
        Assert.Equal(0, Hits("REG-009", View(counts: [Country, Country with { Municipality = Copenhagen, Measure = Contact }])));
        Assert.Equal(1, Hits("REG-009", View(counts: [Country with { Persons = 2 }])));
        Assert.Equal(1, Hits("REG-009", View(counts: [Country with { Municipality = Copenhagen, Measure = Contact, Persons = 2 }])));
        Assert.Equal(1, Hits("REG-009", View(counts: [Country with { Year = 2023 }])));
    }

    [Fact]
    public void REG_010_age_is_the_age_on_31_December()
    {
        var toNewYear = new[] { Word("2024-12-01", "2024-12-31") };
        RegisterView At(BuiltCount count) => View([new BuiltCourse(0, toNewYear[0], 0, 1)], [count], toNewYear);
        Assert.Equal(0, Hits("REG-010", At(Girls with { Persons = 1 })));
        Assert.Equal(1, Hits("REG-010", At(Girls with { Persons = 0 })));
        Assert.Equal(1, Hits("REG-010", At(Girls with { Youngest = 6, Oldest = 11, Persons = 1 })));
        Assert.Equal(0, Hits("REG-010", View(counts: [Girls with { Persons = 0 }])));
    }

    [Fact]
    public void REG_011_a_corrected_value_that_comes_back_from_the_same_system_is_asked_about()
    {
        var right = Example.Support("end_date", "2024-05-01");
        var wrong = Example.Support("end_date", "2024-06-01");
        Example Told(string last) => new Example().SendAs("2024-05-05", 1, "old", wrong).SendAs("2024-06-05", 2, "old", right).SendAs("2024-07-05", 3, last, wrong);
        Assert.Equal(["REG-011@3:1"], Told("old").Places());
        Assert.Empty(Told("new").Codes());
        Assert.Empty(new Example().SendAs("2024-05-05", 1, "old", wrong).SendAs("2024-06-05", 2, "old", wrong).SendAs("2024-07-05", 3, "old", wrong).Codes());
        Assert.Equal(["REG-011"], new Reports().Send(NotificationRecord.Declaration, "2025-02-02", Valid.Notification()).Send(NotificationRecord.Declaration, "2025-02-03", Valid.Notification("notifier", "4"))
            .Send(NotificationRecord.Declaration, "2025-02-04", Valid.Notification()).Codes());
    }

    [Fact]
    public void REG_012_a_deleted_record_that_comes_again_unchanged_is_asked_about()
    {
        var record = Example.Support("end_date", "2024-05-01");
        var delete = new Dictionary<string, string> { ["event"] = "start", ["action"] = "delete", ["case_id"] = "S1", ["acting_municipality"] = "101" };
        Assert.Equal(["REG-012@3:1"], new Example().SendOn("2024-05-05", record).SendOn("2024-06-05", delete).SendOn("2024-07-05", record).Places());
        Assert.Empty(new Example().SendOn("2024-05-05", record).SendOn("2024-06-05", delete).SendOn("2024-07-05", Example.Support("end_date", "2024-05-02")).Codes());
    }

    [Fact]
    public void REG_013_courses_over_an_age_limit_are_listed()
    {
        var (before, on) = (Word("2027-06-01", "2028-06-14"), Word("2027-06-01", "2028-06-15"));
        Assert.Equal(0, Hits("REG-013", View([new BuiltCourse(0, before, 0, 1)], spells: [before])));
        Assert.Equal(1, Hits("REG-013", View([new BuiltCourse(0, on, 0, 1)], spells: [on])));
    }

    [Theory]
    [InlineData("2024-12-31", true, 0)]
    [InlineData("2024-12-30", false, 0)]
    [InlineData("2024-12-31", false, 1)]
    [InlineData("2024-12-30", true, 1)]
    public void REG_014_events_and_courses_agree_about_who_is_placed_on_31_December(string ended, bool byCourse, int hits)
    {
        var heap = new LedgerHeap();
        var offset = heap.Add("A1"u8, default, false);
        CaseEvent Event(int what, string day) => new() { Event = (byte)what, Day = Day(day).DayNumber, HeapOffset = offset, IdentityKind = (byte)(what == PlacementEvents.Start ? CodeLists.CprKind : 255) };
        var maria = PersonId.Parse(Valid.Maria);
        var ledger = new BuiltLedger(PlacementRecord.Declaration, Copenhagen, new Ledger { Events = [Event(PlacementEvents.Start, "2024-11-01"), Event(PlacementEvents.End, ended)], Heap = heap }, [],
            [new InForceRow(maria, 0, PlacementEvents.Start), new InForceRow(maria, 1, PlacementEvents.End)], 0, RulePack.Hash);
        var word = Word("2024-11-01", byCourse ? "2024-12-31" : "2024-12-30", "P1");
        Assert.Equal(hits, Hits("REG-014", View([new BuiltCourse(0, word, 0, 1)], spells: [word], ledgers: [ledger])));
    }

    [Fact]
    public void REG_015_a_course_over_the_change_of_law_is_listed_when_the_measure_has_several_provisions_in_an_act()
    {
        SpellWord[] Of(string measure) => [Word("2023-11-01", "2023-12-31", measure), Word("2024-01-01", "2024-03-01", measure)];
        RegisterView Joined(string measure) => View([new BuiltCourse(0, Word("2023-11-01", "2024-03-01", measure), 0, 2)], spells: Of(measure));
        Assert.Equal(1, Hits("REG-015", Joined("M209")));
        Assert.Equal(0, Hits("REG-015", Joined("M203")));
        Assert.Equal(0, Hits("REG-015", View()));
    }

    [Fact]
    public void REG_016_everything_is_judged_with_one_rule_pack()
    {
        Assert.Equal(0, Hits("REG-016", View()));
        Assert.Equal(1, Hits("REG-016", View(ledgers: [LedgerOf([First, Second], pack: "0123456789abcdef")])));
    }

    [Theory]
    [InlineData("2024-02-11", 1)]
    [InlineData("2024-02-12", 0)]
    public void REG_017_drug_treatments_with_at_most_ten_days_between_them_are_one_course(string second, int hits)
    {
        var heap = new LedgerHeap();
        var events = new List<CaseEvent>();
        foreach (var (id, start, end) in new[] { ("D1", "2024-01-01", "2024-02-01"), ("D2", second, "2024-03-01") })
        {
            var offset = heap.Add(System.Text.Encoding.UTF8.GetBytes(id), default, false);
            events.Add(new CaseEvent { Event = DrugEvents.Start, Day = Day(start).DayNumber, HeapOffset = offset });
            events.Add(new CaseEvent { Event = DrugEvents.End, Day = Day(end).DayNumber, HeapOffset = offset });
        }

        var rows = events.Select((e, i) => new InForceRow(PersonId.Parse(Valid.Jens), i, e.Event)).ToArray();
        var ledger = new BuiltLedger(DrugRecord.Declaration, Copenhagen, new Ledger { Events = [.. events], Heap = heap }, [], rows, 0, RulePack.Hash);
        Assert.Equal(hits, Hits("REG-017", View(ledgers: [ledger])));
    }
}
