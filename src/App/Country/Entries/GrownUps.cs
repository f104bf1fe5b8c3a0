using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>What grown children and mothers get: drug treatment, services to adults, cars.</summary>
internal sealed class GrownUps(Setting setting, EntryFiles files)
{
    private const int MonthsOfStock = 6;
    private static readonly string[] Services = ["SEL 95", "SEL 96", "SEL 97", "SEL 98", "SEL 102"];

    public void Make(Child child)
    {
        var draw = new Draw(setting.Plan.Seed, Purpose.GrownUp, child.Number);
        var adult = Day.Birthday(child.Birth, 18) + 30;
        if (adult < setting.Horizon - 400 && draw.Millionths(20_000))
            Drug(child, Math.Max(adult, setting.FirstDay) + draw.Below(300), draw);
        if (adult < setting.Horizon - 400 && draw.Millionths(30_000))
            Service(child.Cpr, $"{child.Number:D7}", Math.Max(adult, Day.Of(2022, 1, 1)) + draw.Below(300), child.Death, child.StayOn(setting.Horizon)?.Municipality, draw);
        if (child.Number == child.Family.Eldest && draw.Millionths(15_000))
            Service(child.Family.MotherCpr, $"M{child.Number:D7}", Day.Of(2022, 1, 1) + draw.Below(900), Day.Open, child.Family.Stays[^1].Municipality, draw);
        if (child.Number == child.Family.Eldest && draw.Millionths(6_000))
            Car(child, draw);
    }

    private void Drug(Child child, int request, Draw draw)
    {
        var end = request + draw.Between(60, 400);
        if (end > Math.Min(setting.Horizon, child.Death) || child.StayOn(request) is not { } stay)
            return;
        var start = request + draw.Between(3, 13);
        Form("request", request);
        if (draw.Percent(15))
        {
            Form("end", request + 40, "end_status", "never_started");
            return;
        }

        Form("referral", request + 2);
        Form("start", start, "offer_id", $"T{draw.Below(40):D2}", "treatment_types", draw.Percent(70) ? "drug_free" : "drug_free|methadone", "intensity", "outpatient");
        if (end - start > 120 && draw.Percent(30))
            Form("change", start + 60, "offer_id", $"T{draw.Below(40):D2}", "treatment_types", "drug_free", "intensity", "day");
        Form("end", end, "end_status", draw.Percent(60) ? "completed" : "withdrawn");

        void Form(string form, int day, params ReadOnlySpan<string> values)
        {
            var code = Geography.Municipalities[stay.Municipality].Code;
            files.Add(DrugRecord.Declaration, code, Periods.AfterMonth(day, 9),
                ["event", form, "case_id", $"S{child.Number:D7}", "acting_municipality", code, "person_id", child.Cpr, "event_date", Day.Text(day), .. values]);
        }
    }

    // The full stock of the last months: each delivery has every service that has been active.
    private void Service(string cpr, string number, int start, int death, int? municipality, Draw draw)
    {
        if (municipality is not { } at || start > setting.Horizon - 300)
            return;
        var code = Geography.Municipalities[at].Code;
        var service = Services[draw.Below(Services.Length)];
        var end = draw.Percent(50) ? start + draw.Between(100, 900) : Day.Open;
        end = Math.Min(end, death);
        for (var back = MonthsOfStock - 1; back >= 0; back--)
        {
            var last = DateOnly.FromDayNumber(setting.Horizon + 1).AddMonths(-back).AddDays(-1).DayNumber;
            if (start <= last)
                files.Add(AdultRecord.Declaration, code, Periods.AfterMonth(last, 8), "service_id", $"Y{number}", "acting_municipality", code, "person_id", cpr,
                    "service_paragraph", service, "start_date", Day.Text(start), "end_date", end <= last ? Day.Text(end) : "",
                    "primary_target_group", start >= Day.Of(2025, 1, 1) ? TargetGroup : "");
        }
    }

    // Any target group below the two headings.
    private static readonly string TargetGroup = CommonConcepts.All.First(c => c.IsUnder(CommonConcepts.TargetGroups) && c.Level >= 3).Id.ToString("D");

    private void Car(Child child, Draw draw)
    {
        var application = setting.FirstDay + draw.Below(setting.Horizon - setting.FirstDay - 200);
        var decision = application + draw.Between(30, 150);
        var stay = child.Family.Stays.FirstOrDefault(s => s.From <= decision && decision <= s.To);
        if (stay == default)
            return;
        var granted = draw.Percent(60);
        var code = Geography.Municipalities[stay.Municipality].Code;
        files.Add(CarRecord.Declaration, code, Periods.AfterYear(decision, 1, 8), "case_id", $"B{child.Number:D7}", "acting_municipality", code, "person_id", child.Family.MotherCpr,
            "legal_basis", "SEL 114", "application_date", Day.Text(application), "first_decision_date", Day.Text(decision), "outcome", granted ? "granted" : "refused",
            "amount", granted ? (100_000 + draw.Below(120_000)).ToString(CultureInfo.InvariantCulture) : "", "appealed", "0", "final_decision_date", Day.Text(decision));
    }
}
