using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>A record about to get a fault, with what is true about its case.</summary>
internal sealed class FaultyRecord(CaseRow row, CaseSpell spell, Setting setting, int delivery, Draw draw)
{
    private readonly List<CaseRow> _extra = [];
    private readonly Schedule _schedule = setting.ScheduleOf(spell.Statistic);

    public CaseRow Row { get; } = row;

    public CaseSpell Spell { get; } = spell;

    public Draw Draw { get; } = draw;

    /// <summary>The delivery the record is sent in; a fault may make it later.</summary>
    public int Delivery { get; private set; } = delivery;

    public bool IsSent { get; private set; } = true;

    /// <summary>Records sent besides.</summary>
    public IReadOnlyList<CaseRow> Extra => _extra;

    public int DeliveryDay => _schedule.DayOf(Spell.Municipality, Delivery);

    public int Horizon => setting.Horizon;

    public bool IsSupport => Spell.Statistic == Statistic.Support;

    public bool IsStart => Row.Event == "start" && Row.Action != "delete";

    public bool IsEnd => Row.Event == "end";

    /// <summary>A start on the child's own number, first time sent.</summary>
    public bool IsPlainStart => IsStart && Spell.Identity is null && Row.PreviousPersonId.Length == 0;

    public bool IsPlainEnd => IsEnd && Spell.Identity is null;

    /// <summary>Whether the record tells when the case of a known child ends.</summary>
    public bool TellsEnd => IsPlainEnd || (IsPlainStart && Row.EndDate.Length > 0);

    public int AgeLimit => Spell.Profile.Measure.AgeLimit;

    public bool IsUnderServiceAct => IsSupport
        ? Spell.Start < Day.ChildrensAct && Spell.Profile.YouthCrimeAct is null
        : Spell.Start < Day.ChildrensAct;

    public string Nobody(int birth) => SyntheticCpr.OfNobody(birth, Draw.Below(200), Spell.Child.Female);

    public bool LivesThereOn(int day) => Spell.Child.StayOn(day) is { } stay && stay.Municipality == Spell.Municipality;

    public static int DayOf(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    public void Drop() => IsSent = false;

    public void SendAlso(CaseRow row) => _extra.Add(row);

    /// <summary>The first delivery that is too late for the start, or -1.</summary>
    public int FirstLateDelivery()
    {
        var late = _schedule.DeliveryOf(Spell.Municipality, Day.Of(Day.YearOf(Spell.Start) + 1, 12, 31));
        return late < _schedule.Count(Spell.Municipality) ? late : -1;
    }

    public void SendIn(int delivery) => Delivery = delivery;

    /// <summary>The code of another municipality, which has not asked for the case to be reported for it.</summary>
    public string AnotherMunicipality() => Geography.Municipalities[Spell.Municipality == 0 ? 1 : 0].Code;
}
