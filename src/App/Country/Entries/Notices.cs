using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Notifications about a child, delivered each quarter by the municipality where the child lives.</summary>
internal sealed class Notices(Setting setting, EntryFiles files)
{
    private const int PerChildYearMillionths = 45_000;
    private static readonly string[] Notifiers = ["1", "2", "2", "2", "3", "4", "5", "6", "6", "8", "9", "10", "11"];

    public void Make(Child child)
    {
        var draw = new Draw(setting.Plan.Seed, Purpose.Notification, child.Number);
        for (var year = setting.Plan.FromYear; year <= setting.Plan.ToYear; year++)
        {
            if (!draw.Millionths(PerChildYearMillionths))
                continue;
            var day = Day.Of(year, 1, 1) + draw.Below(365);
            if (day < child.Birth || day > child.Death || Day.Age(child.Birth, day) > 17 || child.StayOn(day) is not { } stay)
                continue;
            var code = Geography.Municipalities[stay.Municipality].Code;
            var family = draw.Percent(20) ? day >= Day.ChildrensAct ? draw.Percent(30) ? "12" : "13" : "7" : Notifiers[draw.Below(Notifiers.Length)];
            files.Add(NotificationRecord.Declaration, code, Periods.AfterQuarter(day, 12), "notification_id", $"U{child.Number:D7}{year % 100:D2}", "acting_municipality", code,
                "received_date", Day.Text(day), "person_id_type", "cpr", "person_id", child.Cpr, "notifier", family, "causes", Circumstances.Pick(draw));
        }
    }
}
