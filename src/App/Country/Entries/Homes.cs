using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Shelters and crisis centres: stays and enquiries, reported anew for the whole year each quarter.</summary>
internal sealed class Homes(Setting setting, EntryFiles files)
{
    private const int Shelters = 12;
    private const int Centres = 10;
    private static readonly string[] Before = ["own_home", "family_friends_partner", "street", "prison", "hospital", "shelter"];
    private readonly List<(RecordType Type, int Offer, int From, int To, Dictionary<string, string> Record)> _records = [];

    public void Make(Child child)
    {
        var draw = new Draw(setting.Plan.Seed, Purpose.Home, child.Number);
        var adult = Day.Birthday(child.Birth, 18) + 10;
        if (adult < setting.Horizon - 200 && draw.Millionths(15_000))
            Shelter(child, Math.Max(adult, setting.FirstDay) + draw.Below(400), draw);
        if (child.Number == child.Family.Eldest && draw.Millionths(8_000))
            Crisis(child, setting.FirstDay + draw.Below(setting.Horizon - setting.FirstDay - 100), draw);
        if (draw.Millionths(6_000))
            Enquiries(child, setting.FirstDay + draw.Below(setting.Horizon - setting.FirstDay - 30), draw);
    }

    /// <summary>Writes the deliveries: each quarter what is active in the year so far.</summary>
    public void Finish()
    {
        foreach (var (type, offer, from, to, record) in _records)
        {
            for (var quarter = 0; ; quarter++)
            {
                var end = DateOnly.FromDayNumber(setting.FirstDay).AddMonths(3 * (quarter + 1)).AddDays(-1).DayNumber;
                if (end > setting.Horizon)
                    break;
                var year = Day.YearOf(end);
                if (from > end || Day.YearOf(from) > year || (to != Day.Open && Day.YearOf(to) < year))
                    continue;
                var sent = new Dictionary<string, string>(record);
                if (type.EndField is { } field && to <= end)
                    sent[field.Name] = Day.Text(to);
                if (type == ShelterStayRecord.Declaration)
                    sent["discharged_to"] = to <= end ? record["discharged_to"] : "";
                files.Add(type, sent["p_number"], Periods.AfterQuarter(end, 10), sent);
            }
        }
    }

    private void Shelter(Child child, int from, Draw draw)
    {
        var to = from + draw.Between(5, 300);
        if (from > setting.Horizon || to > child.Death)
            return;
        var offer = draw.Below(Shelters);
        _records.Add((ShelterStayRecord.Declaration, offer, from, to, new()
        {
            ["stay_id"] = $"H{child.Number:D7}",
            ["p_number"] = PNumber(offer),
            ["department_id"] = Department(offer),
            ["person_id"] = child.Cpr,
            ["admission_date"] = Day.Text(from),
            ["discharge_date"] = "",
            ["last_residence"] = Before[draw.Below(Before.Length)],
            ["discharged_to"] = draw.Percent(60) ? "own_home" : "unknown",
        }));
    }

    private void Crisis(Child child, int from, Draw draw)
    {
        var offer = Shelters + draw.Below(Centres);
        var children = draw.Below(3);
        _records.Add((CrisisStayRecord.Declaration, offer, from, from + draw.Between(3, 150), new()
        {
            ["stay_id"] = $"K{child.Number:D7}",
            ["p_number"] = PNumber(offer),
            ["department_id"] = Department(offer),
            ["person_id"] = draw.Percent(70) ? child.Family.MotherCpr : "1234569998",
            ["move_in_date"] = Day.Text(from),
            ["move_out_date"] = "",
            ["number_of_children"] = children.ToString(CultureInfo.InvariantCulture),
            ["children_ids"] = string.Join('|', Enumerable.Repeat("1234569990", children)),
        }));
    }

    private void Enquiries(Child child, int day, Draw draw)
    {
        if (draw.Percent(50))
        {
            var offer = draw.Below(Shelters);
            _records.Add((ShelterEnquiryRecord.Declaration, offer, day, day, new()
            {
                ["enquiry_id"] = $"F{child.Number:D7}",
                ["p_number"] = PNumber(offer),
                ["enquiry_date"] = Day.Text(day),
                ["person_id"] = $"0{draw.Between(1, 9)}0{draw.Between(1, 9)}{draw.Between(60, 99)}-999{(draw.Percent(80) ? 9 : 8)}",
                ["in_target_group"] = "1",
                ["rejection_reasons"] = "no_room",
            }));
            return;
        }

        var centre = Shelters + draw.Below(Centres);
        _records.Add((CrisisEnquiryRecord.Declaration, centre, day, day, new()
        {
            ["enquiry_id"] = $"G{child.Number:D7}",
            ["p_number"] = PNumber(centre),
            ["enquiry_date"] = Day.Text(day),
            ["person_id"] = "1234569998",
            ["contact_person"] = draw.Percent(60) ? "self" : "public_authority",
            ["channel"] = draw.Percent(80) ? "phone" : "written",
            ["content"] = draw.Percent(60) ? "advice" : "vacancy",
            ["aftercare"] = "0",
            ["violence_types"] = draw.Percent(50) ? "physical|psychological" : "psychological",
        }));
    }

    // Ten digits starting with 98, so that made-up P-numbers of homes are easy to tell.
    private static string PNumber(int offer) => (9_800_000_000L + (offer * 1_000)).ToString(CultureInfo.InvariantCulture);

    private static string Department(int offer) => $"00000000-0000-4000-8000-{offer + 1:D12}";
}
