using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Placements of a child: decision, start, moves, other legal basis, handover to another municipality, end or a stay kept after 18.</summary>
internal sealed class PlacementCourses(Setting setting, EntryFiles files)
{
    private const int PerMillion = 30_000;
    private const int LongestDays = 2_600;

    // Types of place by how common they are: foster families first (guideline 2.2.6-2.2.8).
    private static readonly string[] Types = ["1", "1", "1", "2", "4", "4", "6", "7", "7", "7", "3", "8"];

    private Department? _last;

    /// <summary>Stays of the child made last.</summary>
    public List<PlacementStay> Stays { get; } = [];

    public void Make(Child child)
    {
        var draw = new Draw(setting.Plan.Seed, Purpose.Placement, child.Number);
        if (child.Family.MotherHasCase || !draw.Millionths(PerMillion))
            return;
        var start = setting.FirstDay + draw.Below(setting.Horizon - setting.FirstDay);
        if (start < child.Birth + 30 || child.StayOn(start) is not { } stay || Day.Age(child.Birth, start) > 16)
            return;
        var last = Math.Min(Math.Min(start + 60 + draw.Below(LongestDays), Day.Birthday(child.Birth, 18) - 1), child.Death);
        Course(child, stay.Municipality, start, last, draw);
    }

    private void Course(Child child, int municipality, int start, int last, Draw draw)
    {
        var caseId = $"A{child.Number:D7}";
        var decision = Math.Max(start - draw.Below(21), child.Birth);
        var basis = decision < Day.ChildrensAct ? draw.Percent(80) ? "SEL 52.3.7" : "SEL 58" : draw.Percent(80) ? "BL 46" : "BL 47";
        Send(municipality, decision, caseId, "decision", "person_id_type", "cpr", "person_id", child.Cpr, "legal_basis", basis, "decisive_circumstances", Circumstances.Pick(draw));
        _last = null;
        var type = Types[draw.Below(Types.Length)];
        Place(municipality, start, caseId, "start", type, child, draw, "person_id_type", "cpr", "person_id", child.Cpr);
        var from = start;
        while (draw.Percent(35))
        {
            var day = from + draw.Between(60, 500);
            if (day >= Math.Min(last, setting.Horizon) - 20)
                break;
            Stays.Add(new PlacementStay(municipality, child, caseId, type, from, day - 1, PNumberOf(type)));
            type = Other(type, draw);
            Place(municipality, day, caseId, "place_change", type, child, draw);
            from = day;
        }

        var given = from + draw.Between(40, 400);
        if (draw.Percent(4) && given < Math.Min(last, setting.Horizon) - 40 && child.StayOn(given) is { } home && home.Municipality != municipality)
        {
            Send(municipality, given, caseId, "duty_given", "other_municipality", Geography.Municipalities[home.Municipality].Code);
            Stays.Add(new PlacementStay(municipality, child, caseId, type, from, given, PNumberOf(type)));
            Send(home.Municipality, given, caseId, "duty_received", "person_id_type", "cpr", "person_id", child.Cpr, "legal_basis", basis, "placement_type", type,
                "other_municipality", Geography.Municipalities[municipality].Code);
            (municipality, from) = (home.Municipality, given);
        }

        End(child, municipality, caseId, type, from, last, draw);
    }

    private void End(Child child, int municipality, string caseId, string type, int from, int last, Draw draw)
    {
        if (last > setting.Horizon)
        {
            Stays.Add(new PlacementStay(municipality, child, caseId, type, from, Day.Open, PNumberOf(type)));
            return;
        }

        Stays.Add(new PlacementStay(municipality, child, caseId, type, from, last, PNumberOf(type)));
        var turns18 = last == Day.Birthday(child.Birth, 18) - 1;
        var (reason, after) = last == child.Death ? ("9", "5") : turns18 ? ("2", "3") : draw.Percent(85) ? ("1", "1") : ("9", "2");
        Send(municipality, last, caseId, "end", "end_reason", reason, "residence_after", after);
    }

    private string? PNumberOf(string type) => type is "6" or "7" or "8" ? _last?.PNumber : null;

    private static string Other(string type, Draw draw)
    {
        var other = Types[draw.Below(Types.Length)];
        while (other == type)
            other = Types[draw.Below(Types.Length)];
        return other;
    }

    private void Place(int municipality, int day, string caseId, string theEvent, string type, Child child, Draw draw, params string[] more)
    {
        string[] place = type is "6" or "7" or "8"
            ? NextDepartment(municipality, draw) is var d ? ["p_number", d.PNumber, "department_id", d.Id, "offer_outside_portal", "0"] : []
            : ["place_ref", $"F{child.Number:D7}{draw.Below(1000):D3}"];
        Send(municipality, day, caseId, theEvent, [.. more, "placement_type", type, .. place]);
    }

    // A child who moves does not come to the department it was in last.
    private Department NextDepartment(int municipality, Draw draw) =>
        _last = _last is null ? setting.Offers.Pick(municipality, draw) : setting.Offers.Other(_last, municipality, draw);

    private void Send(int municipality, int day, string caseId, string theEvent, params ReadOnlySpan<string> values)
    {
        if (day > setting.Horizon)
            return;
        var code = Geography.Municipalities[municipality].Code;
        files.Add(PlacementRecord.Declaration, code, Periods.AfterQuarter(day, 18), ["event", theEvent, "case_id", caseId, "acting_municipality", code, "event_date", Day.Text(day), .. values]);
    }
}
