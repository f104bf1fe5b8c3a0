using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Writes the records of a case into the deliveries they belong to: start, changed offer, end, and what is sent again or taken back.</summary>
internal sealed class CaseRecords(Setting setting, CaseOutlet outlet)
{
    private const int CorrectedEndPercent = 3;
    private const int CorrectedStartPercent = 4;
    private const int OfferChangePercent = 25;
    private const int OutsidePortalPercent = 12;
    private static readonly string[] Workers = [.. Enumerable.Range(1, 60).Select(n => $"Sagsbehandler {n}")];

    public void Write(CaseSpell spell, Draw draw)
    {
        var first = setting.ScheduleOf(spell.Statistic).DeliveryOf(spell.Municipality, spell.Start);
        var start = StartRow(spell, draw, out var department);
        var endIsTold = TellsEnd(spell, first, start, draw);
        if (spell.Identity is { } other)
            WriteIdentities(spell, other, start, first);
        else if (MayCorrectStart(spell, first, draw))
            WriteCorrectedStart(spell, start, first);
        else
            outlet.Emit(start, spell, first);
        if (spell.ConvertedOn is { } day)
            WriteConverted(spell, start, day);
        if (department is not null && spell.ConvertedOn is null && spell.Identity is null)
            WriteOfferChange(spell, department, draw);
        if (!endIsTold && spell.End != Day.Open)
            WriteEnd(spell, draw);
        outlet.Told?.Invoke(spell);
    }

    /// <summary>A case that should never have been reported: sent, and deleted by the next delivery.</summary>
    public void WriteDeleted(CaseSpell spell, Draw draw)
    {
        var first = setting.ScheduleOf(spell.Statistic).DeliveryOf(spell.Municipality, spell.Start);
        if (first + 1 >= setting.ScheduleOf(spell.Statistic).Count(spell.Municipality))
            return;
        var start = StartRow(spell, draw, out _);
        if (spell.Profile.EndKnownAtStart)
            start.EndDate = Day.Text(spell.End);
        outlet.Emit(start, spell, first);
        var deletion = start.Copy();
        deletion.Action = "delete";
        outlet.Emit(deletion, spell, first + 1);
    }

    private CaseRow StartRow(CaseSpell spell, Draw draw, out Department? department)
    {
        var row = Row("start", spell);
        row.Action = draw.Percent(10) ? "upsert" : "";
        row.PersonIdType = "cpr";
        row.PersonId = spell.Child.Cpr;
        row.MeasureParagraph = spell.Profile.Provision(spell.Start, spell.Child.Number);
        row.StartDate = Day.Text(spell.Start);
        row.Caseworker = draw.Percent(30) ? Workers[draw.Below(Workers.Length)] : "";
        if (spell.Statistic == Statistic.Support)
        {
            row.DecisionDate = Day.Text(spell.Start - (draw.Percent(30) ? 0 : draw.Between(1, 45)));
            row.CustodyHolderId = draw.Percent(20) ? spell.Child.Family.MotherCpr : "";
            row.DecisiveCircumstances = Circumstances.Pick(draw);
        }

        department = null;
        if (spell.Profile.Measure.OfferRequired)
        {
            var outside = draw.Percent(OutsidePortalPercent);
            row.OfferOutsidePortal = outside ? "1" : "0";
            if (!outside)
                Place(row, department = setting.Offers.Pick(spell.Municipality, draw));
        }

        return row;
    }

    // Early preventive measures always tell the end with the start; others sometimes, when it is known or planned.
    private bool TellsEnd(CaseSpell spell, int first, CaseRow start, Draw draw)
    {
        if (spell.Statistic != Statistic.Support || spell.End == Day.Open)
            return false;
        var delivered = setting.ScheduleOf(spell.Statistic).DayOf(spell.Municipality, first);
        var tells = spell.Profile.EndKnownAtStart || draw.Percent(spell.End <= delivered ? 50 : spell.End <= delivered + 300 ? 20 : 0);
        if (!tells)
            return false;
        // Longer than first planned: the end comes as a record of its own later.
        var extended = !spell.Profile.EndKnownAtStart && spell.End > delivered && spell.End <= setting.Horizon && spell.End - spell.Start > 60 && draw.Percent(20);
        start.EndDate = Day.Text(extended ? spell.End - draw.Between(5, 45) : spell.End);
        return !extended;
    }

    private void WriteIdentities(CaseSpell spell, OtherIdentity other, CaseRow child, int first)
    {
        var later = other.ChildFrom <= setting.Horizon ? setting.ScheduleOf(spell.Statistic).DeliveryOf(spell.Municipality, other.ChildFrom) : -1;
        if (later == first)
        {
            outlet.Emit(child, spell, first);
            return;
        }

        var early = child.Copy();
        early.PersonIdType = other.Kind;
        early.PersonId = other.Id;
        early.CustodyHolderId = "";
        early.Unborn = other.Kind == "mother_cpr" ? "1" : "";
        outlet.Emit(early, spell, first);
        if (later < 0)
            return;
        child.PreviousPersonId = other.Id;
        outlet.Emit(child, spell, later);
    }

    private bool MayCorrectStart(CaseSpell spell, int first, Draw draw) =>
        draw.Percent(CorrectedStartPercent)
        && (spell.End == Day.Open || spell.End > spell.Start + 5)
        && Day.Text(spell.Start + 2)[..7] == Day.Text(spell.Start)[..7]
        && setting.ScheduleOf(spell.Statistic).IsInTime(spell.Municipality, first + 1, spell.Start);

    private void WriteCorrectedStart(CaseSpell spell, CaseRow start, int first)
    {
        var wrong = start.Copy();
        wrong.StartDate = Day.Text(spell.Start + 2);
        outlet.Emit(wrong, spell, first);
        outlet.Emit(start, spell, first + 1);
    }

    private void WriteConverted(CaseSpell spell, CaseRow start, int day)
    {
        var again = start.Copy();
        again.MeasureParagraph = spell.Profile.Provision(Day.ChildrensAct, spell.Child.Number);
        outlet.Emit(again, spell, setting.ScheduleOf(spell.Statistic).DeliveryOf(spell.Municipality, day));
    }

    private void WriteOfferChange(CaseSpell spell, Department current, Draw draw)
    {
        var last = Math.Min(spell.End, setting.Horizon) - 30;
        if (last - spell.Start < 90 || !draw.Percent(OfferChangePercent))
            return;
        var day = draw.Between(spell.Start + 60, last);
        var row = Row("offer_change", spell);
        row.ChangeDate = Day.Text(day);
        row.OfferOutsidePortal = "0";
        Place(row, setting.Offers.Other(current, spell.Municipality, draw));
        outlet.Emit(row, spell, setting.ScheduleOf(spell.Statistic).DeliveryOf(spell.Municipality, day));
    }

    private void WriteEnd(CaseSpell spell, Draw draw)
    {
        var delivery = setting.ScheduleOf(spell.Statistic).DeliveryOf(spell.Municipality, spell.End);
        var end = Row("end", spell);
        end.EndDate = Day.Text(spell.End);
        var corrected = spell.End - spell.Start > 60 && delivery + 1 < setting.ScheduleOf(spell.Statistic).Count(spell.Municipality) && draw.Percent(CorrectedEndPercent);
        if (!corrected)
        {
            outlet.Emit(end, spell, delivery);
            return;
        }

        var wrong = end.Copy();
        wrong.EndDate = Day.Text(spell.End - draw.Between(1, 30));
        outlet.Emit(wrong, spell, delivery);
        outlet.Emit(end, spell, delivery + 1);
    }

    private static CaseRow Row(string kind, CaseSpell spell) => new()
    {
        Event = kind,
        CaseId = spell.CaseId,
        ActingMunicipality = Geography.Municipalities[spell.Municipality].Code,
    };

    private static void Place(CaseRow row, Department department)
    {
        row.PNumber = department.PNumber;
        row.DepartmentId = department.Id;
    }
}
