using Socialstat.Law;

namespace Socialstat.Tests.App;

/// <summary>What must hold in a country without faults, checked on the files alone.</summary>
public sealed class CountryCases(Countries countries) : IClassFixture<Countries>
{
    private static readonly DateOnly ChildrensAct = new(2024, 1, 1);
    private readonly ReadCountry _country = countries.Clean;

    private IEnumerable<CaseLine> Starts => _country.Cases.Where(c => c["event"] == "start" && c["action"] != "delete");

    // The first start of each case that was not deleted, with the case's last reported end.
    private IEnumerable<(CaseLine Start, CaseLine Last, DateOnly? End)> Folded => _country.Cases.GroupBy(c => c.Case)
        .Where(g => g.All(c => c["action"] != "delete"))
        .Select(g => (First: g.First(c => c["event"] == "start"), Last: g.Last(c => c["event"] == "start"), End: g.LastOrDefault(c => c["event"] == "end")))
        .Select(c => (c.First, c.Last, c.End?.Date("end_date") ?? c.Last.Date("end_date")));

    [Fact]
    public void A_case_has_each_event_once_in_a_delivery() =>
        Assert.Equal(_country.Cases.Count, _country.Cases.Select(c => (c.File, c.Case, c["event"])).Distinct().Count());

    [Fact]
    public void Required_values_are_there()
    {
        Assert.All(_country.Cases, c =>
        {
            var type = RecordTypes.Named(c.Type)!;
            foreach (var use in type.Fields.Where(f => f.Requirement == Requirement.Always && (f.Events.Count == 0 || f.Events.Contains(c["event"]))))
                Assert.NotEqual("", c[use.Field.Name]);
        });
    }

    [Fact]
    public void Every_cpr_number_is_known() =>
        Assert.All(Starts.Where(c => c["person_id_type"] != "person_id"), c => Assert.Contains(c["person_id"], _country.Persons.Keys));

    [Fact]
    public void Paragraphs_belong_to_the_statistic_and_are_in_force_on_the_start()
    {
        Assert.All(Folded, c =>
        {
            var provision = LawRef.Parse(c.Start["measure_paragraph"])!.Value;
            Assert.Equal(c.Start.Type, c.Start.Measure.Statistic.ToString(), ignoreCase: true);
            Assert.True(provision.Act.InForce.Contains(c.Start.Date("start_date")!.Value), c.Start["measure_paragraph"] + " " + c.Start["start_date"]);
        });
    }

    [Fact]
    public void Cases_over_the_change_of_law_are_kept_converted_or_opened_anew()
    {
        var cases = Folded.Where(c => LawRef.Parse(c.Start["measure_paragraph"])!.Value.Act == Act.Serviceloven).ToList();
        Assert.All(cases, c => Assert.True(c.End is not null || c.Last["measure_paragraph"].StartsWith("BL ", StringComparison.Ordinal)));
        Assert.Contains(cases, c => c.End >= ChildrensAct && c.Last["measure_paragraph"] == c.Start["measure_paragraph"]);
        Assert.Contains(cases, c => c.Last["measure_paragraph"].StartsWith("BL ", StringComparison.Ordinal) && c.Last["start_date"] == c.Start["start_date"]);
        Assert.Contains(cases, c => c.End == ChildrensAct.AddDays(-1));
        Assert.All(cases, c => Assert.Equal(c.Start.Measure, c.Last.Measure));
    }

    [Fact]
    public void A_case_ends_on_or_after_its_start_and_before_the_birthday_that_limits_it()
    {
        Assert.All(Folded, c =>
        {
            var start = c.Last.Date("start_date")!.Value;
            Assert.True(c.End is null || c.End >= start, c.Start.Case);
            if (!_country.Persons.TryGetValue(c.Last["person_id"], out var person) || c.Last["person_id_type"] != "cpr")
                return;
            var limit = Birthday(person.Birth, c.Start.Measure.AgeLimit);
            Assert.True(start < limit && (c.End ?? start) < limit, c.Start.Case);
            Assert.True(c.End is not null || limit > new DateOnly(2027, 1, 1), c.Start.Case);
            if (c.Start.Measure.MinimumAge is { } minimum)
                Assert.True(start >= Birthday(person.Birth, minimum), c.Start.Case);
        });
    }

    [Fact]
    public void The_companion_scheme_is_for_children_from_twelve_years()
    {
        var companions = Folded.Where(c => c.Start.Measure.Key == "H7").ToList();
        Assert.NotEmpty(companions);
        Assert.All(companions, c => Assert.True(c.Start.Date("start_date") >= Birthday(_country.Persons[c.Last["person_id"]].Birth, 12)));
    }

    [Fact]
    public void Early_measures_tell_their_end_with_the_start_and_only_they_end_on_it()
    {
        Assert.All(Folded.Where(c => c.Start.Type == "support"), c =>
        {
            if (c.Start.Measure.Group == "5")
                Assert.NotEqual("", c.Start["end_date"]);
            if (c.End == c.Start.Date("start_date"))
                Assert.Contains(c.Start.Measure.Provisions, p => p.ToString().StartsWith("BL 30.", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Reports_are_in_time_and_tell_nothing_that_has_not_happened()
    {
        Assert.All(Folded, c =>
        {
            var start = c.Start.Date("start_date")!.Value;
            Assert.InRange(c.Start.Delivered, start, new DateOnly(start.Year + 1, 1, 31));
            Assert.True(c.Start["decision_date"].Length == 0 || c.Start.Date("decision_date") <= start);
            Assert.True((c.Start.Date("end_date") ?? start) <= c.Start.Delivered.AddDays(366));
        });
        Assert.All(_country.Cases.Where(c => c["event"] == "end"), c => Assert.True(c.Date("end_date") <= c.Delivered));
        Assert.All(_country.Cases.Where(c => c["event"] == "offer_change"), c => Assert.True(c.Date("change_date") <= c.Delivered));
    }

    [Fact]
    public void Offers_are_told_with_p_number_and_department_unless_outside_the_portal()
    {
        Assert.All(Starts, c =>
        {
            var told = c["offer_outside_portal"] == "0";
            Assert.Equal(c.Measure.OfferRequired, c["offer_outside_portal"].Length == 1);
            Assert.Equal(told, c["p_number"].Length == 10 && c["p_number"].All(char.IsAsciiDigit));
            Assert.Equal(told, Guid.TryParseExact(c["department_id"], "D", out _));
        });
    }

    [Fact]
    public void Circumstances_are_one_to_three_different_codes()
    {
        Assert.All(Starts.Where(c => c.Type == "support"), c =>
        {
            var codes = c["decisive_circumstances"].Split('|');
            Assert.InRange(codes.Length, 1, 3);
            Assert.Equal(codes.Length, codes.Distinct().Count());
            Assert.All(codes, code => Assert.True(CodeLists.DecisiveCircumstances.IndexOf(code) >= 0));
        });
    }

    [Fact]
    public void The_acting_municipality_is_the_residence_from_start_to_end()
    {
        Assert.All(Folded.Where(c => c.Last["person_id_type"] == "cpr" && c.Last["previous_person_id"].Length == 0), c =>
        {
            var (person, municipality) = (c.Last["person_id"], c.Last["acting_municipality"]);
            Assert.True(_country.LivesIn(person, municipality, c.Last.Date("start_date")!.Value), c.Start.Case);
            Assert.True(c.End is null || _country.LivesIn(person, municipality, c.End.Value), c.Start.Case);
        });
    }

    [Fact]
    public void Few_spells_of_a_measure_overlap_or_nearly_touch()
    {
        var spells = Folded.GroupBy(c => (c.Last["person_id"], c.Last["acting_municipality"], c.Start.Measure)).ToList();
        var close = spells.Sum(g => g.OrderBy(c => c.Last["start_date"], StringComparer.Ordinal).Zip(g.OrderBy(c => c.Last["start_date"], StringComparer.Ordinal).Skip(1))
            .Count(p => p.First.End is { } end && p.Second.Last.Date("start_date") <= end.AddDays(14)));
        Assert.InRange(close / (double)spells.Sum(g => g.Count()), 0.005, 0.06);
    }

    [Fact]
    public void The_history_has_corrections_deletions_changed_numbers_and_moves()
    {
        Assert.Contains(_country.Cases, c => c["action"] == "delete");
        Assert.Contains(_country.Cases, c => c["person_id_type"] == "mother_cpr" && c["unborn"] == "1");
        Assert.Contains(_country.Cases, c => c["person_id_type"] == "parent_cpr");
        Assert.Contains(_country.Cases, c => c["person_id_type"] == "person_id");
        Assert.Contains(_country.Cases, c => c["previous_person_id"].Length > 0);
        Assert.Contains(_country.Cases.Where(c => c["event"] == "end").GroupBy(c => c.Case), g => g.Select(c => c["end_date"]).Distinct().Count() > 1);
        Assert.Contains(Folded.GroupBy(c => (c.Last["person_id"], c.Start.Measure)), g => g.Select(c => c.Start["acting_municipality"]).Distinct().Count() > 1);
    }

    // A changed number names the identity that the case had.
    [Fact]
    public void A_changed_person_number_names_the_earlier_one()
    {
        foreach (var history in Starts.GroupBy(c => c.Case).Where(g => g.Count() > 1))
        {
            foreach (var (earlier, later) in history.Zip(history.Skip(1)))
                Assert.Equal(earlier["person_id"] == later["person_id"] ? "" : earlier["person_id"], later["previous_person_id"]);
        }
    }

    private static DateOnly Birthday(DateOnly birth, int age) =>
        birth is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(birth.Year + age) ? new DateOnly(birth.Year + age, 3, 1) : birth.AddYears(age);
}
