namespace Socialstat.App;

/// <summary>Cases that are not, or not yet, on a child's number: before birth (guideline 3.2.5) and support to a mother whose child is elsewhere (3.2.6).</summary>
internal sealed class Prenatal(Setting setting, MeasureChoice choice, CaseRecords records)
{
    private static readonly string[] BeforeBirth = ["M202", "M205"];

    /// <summary>A few mothers get support before the birth. Only when the first delivery comes before the child's number does.</summary>
    public void Make(Child child, CaseNumbers numbers, Draw draw)
    {
        if (!draw.Percent(6) || child.Family.Arrival is not null || child.Death != Day.Open)
            return;
        var start = child.Birth - draw.Between(30, 160);
        var known = child.Birth + draw.Between(5, 25);
        var profile = choice.WithKey(BeforeBirth[draw.Below(BeforeBirth.Length)]);
        var home = child.Family.Stays.FirstOrDefault(s => s.From <= start && start <= s.To);
        if (start < setting.FirstDay || known > setting.Horizon || home.From == 0 || home.To < known)
            return;
        var endsBefore = draw.Percent(20);
        var end = endsBefore ? child.Birth - draw.Between(3, 15) : Math.Min(home.To, known + draw.Between(60, 400));
        end = Math.Min(end, setting.Horizon);
        var deliveries = setting.Support;
        if (end < start + 10 || (!endsBefore && deliveries.DeliveryOf(home.Municipality, start) == deliveries.DeliveryOf(home.Municipality, known)))
            return;
        if (start < Day.ChildrensAct && end >= Day.ChildrensAct)
            return;
        records.Write(
            new CaseSpell
            {
                Child = child,
                Profile = profile,
                Municipality = home.Municipality,
                Start = start,
                End = end,
                CaseId = numbers.Next(),
                Identity = new OtherIdentity("mother_cpr", child.Family.MotherCpr, endsBefore ? Day.Open : known),
            },
            draw);
    }

    /// <summary>The mother of a child with another acting municipality (SEL 54, BL 75).</summary>
    public void SupportToMother(Child eldest, CaseNumbers numbers, Draw draw)
    {
        var profile = choice.WithKey("M211");
        var start = Math.Max(setting.FirstDay, eldest.Birth + 400) + draw.Below(1_500);
        var end = start + profile.Duration(draw);
        var home = eldest.Family.Stays.FirstOrDefault(s => s.From <= start && end <= s.To);
        if (home.From == 0 || end > setting.Horizon || (start < Day.ChildrensAct && end >= Day.ChildrensAct) || Day.Birthday(eldest.Birth, 18) <= end)
            return;
        records.Write(
            new CaseSpell
            {
                Child = eldest,
                Profile = profile,
                Municipality = home.Municipality,
                Start = start,
                End = end,
                CaseId = numbers.Next(),
                Identity = new OtherIdentity("parent_cpr", eldest.Family.MotherCpr, Day.Open),
            },
            draw);
    }
}
