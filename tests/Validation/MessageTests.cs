using System.Text.RegularExpressions;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>A delivery that breaks each rule for support and disability, among all other rules, and what the sender is told.</summary>
public partial class MessageTests
{
    private const string Lone = "6501900002";
    private const string Nor = "7008244000";
    private const string Anders = "7005034001";
    // Placements are needed too; these rules have their stories in PlacedChildRuleTests.
    private static readonly string[] BesidePlacements = ["IND-032", "IND-035", "IND-036", "IND-045"];
    private static readonly string[] Place = ["p_number", Judged.PNumber, "department_id", Judged.Department];
    private static readonly string[] NewPlace = ["p_number", Judged.PNumber, "department_id", "8d3c1a52-77aa-4c7e-8b15-6f1f0a1b2c3d"];

    private static readonly Dictionary<string, Func<Example>> Stories = new()
    {
        ["IND-001"] = () => One("event", "stop"),
        ["IND-002"] = () => One("measure_paragraph", "BL 33"),
        ["IND-003"] = () => One("start_date", ""),
        ["IND-004"] = () => One("start_date", "", "status", "granted"),
        ["IND-005"] = () => Story().Send(Example.Support(), Example.SupportEnd("")),
        ["IND-006"] = () => One("measure_paragraph", "BL 30.1.1"),
        ["IND-007"] = () => One("end_date", "2024-03-01"),
        ["IND-009"] = () => Story().AsOf("2028-06-15").SendOn("2025-01-31", Example.Support()),
        ["IND-010"] = () => Story().AsOf("2028-07-01").SendOn("2028-06-20", Example.Support("end_date", "2028-06-15")),
        ["IND-011"] = () => Story().AsOf("2026-05-20").SendOn("2025-01-31", Youth()),
        ["IND-012"] = () => Story().AsOf("2026-05-20").SendOn("2026-05-20", Youth("end_date", "2026-05-10")),
        ["IND-013"] = () => Story().AsOf("2028-07-01").SendOn("2028-06-20", Example.Support("start_date", "2028-06-15")),
        ["IND-014"] = () => One("measure_paragraph", "BL 114.1.2"),
        ["IND-015"] = () => Story().AsOf("2026-05-20").SendOn("2026-05-20", Youth("start_date", "2026-05-10")),
        ["IND-016"] = () => One("person_id_type", "parent_cpr", "person_id", Lone),
        ["IND-017"] = () => One("measure_target", "child|parent", "parent_id", ""),
        ["IND-018"] = () => One("measure_paragraph", "BL 75", "person_id_type", "parent_cpr", "person_id", Lone, "parent_id", Example.Maria),
        ["IND-019"] = () => One("person_id", Lone),
        ["IND-020"] = () => One("unborn", "ja"),
        ["IND-021"] = () => Story().SendOn("2024-03-20", OnMother()),
        ["IND-022"] = () => Story().SendOn("2024-08-01", OnMother("end_date", "2024-07-01")).SendOn("2024-09-01", OnChild("end_date", "2024-07-01")),
        ["IND-023"] = () => Story().SendOn("2024-08-01", OnMother("mother_moved", "ja")).SendOn("2024-09-01", OnChild()),
        ["IND-024"] = () => One("child_died", "ja"),
        ["IND-026"] = () => One("decisive_circumstances", ""),
        ["IND-027"] = () => One("decisive_circumstances", "UDSLAG4|UDSLAG4"),
        ["IND-029"] = () => One("measure_paragraph", "BL 32.1.5"),
        ["IND-030"] = () => One([.. Place, "measure_paragraph", "BL 32.1.5"]),
        ["IND-031"] = () => Story().Send(Example.Support(Place), Example.SupportChange("2024-06-01", NewPlace)),
        ["IND-034"] = () => Story().Lives(Example.Maria, "101", "2010-06-15", "2025-03-31").Lives(Example.Maria, "147", "2025-04-01").Send(Example.Support()),
        ["IND-037"] = () => Story().Send(Example.Support(), Example.Support("case_id", "S2", "start_date", "2024-05-01")),
        ["IND-038"] = () => Story().Send(Example.Support("end_date", "2024-04-30"), Example.Support("case_id", "S2", "start_date", "2024-05-01")),
        ["IND-039"] = () => Story().Send([.. Enumerable.Range(4, 5).Select(m => Example.Support("case_id", $"S{m}", "start_date", $"2024-{m:00}-01", "end_date", $"2024-{m:00}-28"))]),
        ["IND-040"] = () => Story().Send(Example.Support("end_date", "2024-05-01")).SendOn("2025-05-31", Example.SupportEnd("2025-05-30")),
        ["IND-041"] = () => Story().SendOn("2025-02-01", Example.Support()),
        ["IND-044"] = () => One("start_date", "2019-03-01", "measure_paragraph", "SEL 52.3.6", "decision_date", "2019-03-01"),
        ["HAN-001"] = () => Other("event", ""),
        ["HAN-002"] = () => Other("measure_paragraph", "BL 32.1.3"),
        ["HAN-003"] = () => Other("measure_paragraph", "BL 85"),
        ["HAN-004"] = () => Other([.. Place, "measure_paragraph", "BL 82.1", "linked_offer", "ja"]),
        ["HAN-005"] = () => Other("visitation_basis", "DTL"),
        ["HAN-006"] = () => Other("measure_paragraph", "BL 82.1"),
        ["HAN-007"] = () => Other("person_id", Anders),
        ["HAN-008"] = () => Story().About(DisabilityRecord.Declaration).AsOf("2028-06-15").Send(Example.Disability()),
        ["HAN-009"] = () => Other("measure_paragraph", "BL 89", "person_id", Nor, "start_date", "2024-10-01"),
        ["HAN-010"] = () => Other("start_date", ""),
        ["HAN-011"] = () => Story().About(DisabilityRecord.Declaration).Send(Example.Disability(), Example.SupportEnd("", "case_id", "H1")),
        ["HAN-012"] = () => Other("measure_paragraph", "SEL 44/83", "start_date", "2021-03-01", "end_date", "2021-12-31"),
        ["HAN-013"] = () => Story().About(DisabilityRecord.Declaration).Send(Example.Disability(), Example.Disability("case_id", "H2")),
        ["HAN-014"] = () => Story().About(DisabilityRecord.Declaration)
            .Send(Example.Disability("end_date", "2024-04-30"), Example.Disability("case_id", "H2", "start_date", "2024-05-01")),
        ["HAN-017"] = () => Story().About(DisabilityRecord.Declaration).SendOn("2025-02-01", Example.Disability()),
    };

    public static TheoryData<string> Codes => [.. Stories.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_rule_fires_in_a_delivery_and_its_message_is_filled_in(string code)
    {
        var findings = Stories[code]().Findings();
        Assert.All(findings, f => Assert.Null(f.Crash));
        var finding = findings.First(f => f.Rule.Code == code);
        foreach (var message in new[] { finding.Message(Language.Danish), finding.Message(Language.English) })
        {
            Assert.DoesNotMatch(Placeholder(), message);
            Assert.Contains(finding.Values[0], message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("No place", "No place")]
    [InlineData("{0} before {1}", "{1} before {0}x{9}")]
    [InlineData("{1}{1}{", "{0}x{9}{0}x{9}{")]
    [InlineData("{2} {a} {} {10}", "{2} {a} {} {10}")]
    public void Values_are_put_into_a_message_and_never_read_as_places(string template, string expected)
    {
        Assert.Equal(expected, Finding.Fill(template, ["{1}", "{0}x{9}"]));
        Assert.Equal(expected + " Mend it {0}.", Finding.Fill(template, ["{1}", "{0}x{9}"], "Mend it {0}."));
    }

    [Fact]
    public void Every_rule_about_records_cases_and_courses_in_one_municipality_has_a_story() =>
        Assert.Equal(
            SupportRules.All.Concat(DisabilityRules.All).Where(r => r is CaseRule or RecordRule or FieldRule or GroupRule or CourseRule { AcrossMunicipalities: false }).Where(r => !BesidePlacements.Contains(r.Code)).Select(r => r.Code),
            Stories.Keys);

    private static Example Story() => new Example().AsOf("2025-06-01")
        .Knows(Lone, "1990-01-05", Sex.Female).Knows(Nor, "2024-08-10", mother: Lone).Knows(Anders, "2003-05-10", Sex.Male);

    private static Example One(params string[] changes) => Story().Send(Example.Support(changes));

    private static Example Other(params string[] changes) => Story().About(DisabilityRecord.Declaration).Send(Example.Disability(changes));

    private static Dictionary<string, string> Youth(params string[] changes) => Example.Support(["measure_paragraph", "BL 114.1.2", "person_id", Anders, .. changes]);

    private static Dictionary<string, string> OnMother(params string[] changes) =>
        Example.Support(["person_id_type", "mother_cpr", "person_id", Lone, "unborn", "ja", .. changes]);

    private static Dictionary<string, string> OnChild(params string[] changes) => Example.Support(["person_id", Nor, "previous_person_id", Lone, "unborn", "nej", .. changes]);

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
