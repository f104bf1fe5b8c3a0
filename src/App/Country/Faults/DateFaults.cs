namespace Socialstat.App;

/// <summary>Days that cannot be, or are of something else.</summary>
internal static class DateFaults
{
    public static readonly IReadOnlyList<Fault> All =
    [
        new()
        {
            Name = "grant-date-as-start",
            Rule = "GEN-D004",
            Meaning = new("Bevillingsdatoen er sendt som startdato", "The grant date is sent as the start date"),
            Weight = 10,
            Fits = r => r.IsPlainStart && r.IsSupport && r.Row.DecisionDate != r.Row.StartDate
                && r.Spell.Profile.IsOpenOn(FaultyRecord.DayOf(r.Row.DecisionDate))
                && r.LivesThereOn(FaultyRecord.DayOf(r.Row.DecisionDate))
                && Day.Age(r.Spell.Child.Birth, FaultyRecord.DayOf(r.Row.DecisionDate)) >= (r.Spell.Profile.Measure.MinimumAge ?? 0),
            Make = r => r.Row.StartDate = r.Row.DecisionDate,
        },
        new()
        {
            Name = "not-a-day",
            Rule = "GEN-F013",
            Meaning = new("Datoen 31. februar", "The day 31 February"),
            Fits = r => r.IsStart,
            Make = r => r.Row.StartDate = r.Row.StartDate[..4] + "-02-31",
        },
        new()
        {
            Name = "end-in-9999",
            Rule = "GEN-F014",
            Meaning = new("Slutdatoen 9999-12-31 i stedet for ingen", "End date 9999-12-31 instead of none"),
            Fits = r => r.IsPlainStart && r.IsSupport && r.Row.EndDate.Length == 0,
            Make = r => r.Row.EndDate = "9999-12-31",
        },
        new()
        {
            Name = "end-before-start",
            Rule = "GEN-D001",
            Meaning = new("Slutdatoen ligger før startdatoen", "The end is before the start"),
            Weight = 8,
            Fits = r => r.IsPlainStart && r.Row.EndDate.Length > 0,
            Make = r => r.Row.EndDate = Day.Text(r.Spell.Start - 1 - r.Draw.Below(40)),
        },
        new()
        {
            Name = "end-in-the-future",
            Rule = "GEN-D003",
            Meaning = new("Ophøret ligger efter leveringen", "The end event is after the delivery"),
            Weight = 1,
            Fits = r => r.IsPlainEnd && r.Spell.LimitBirthday > r.DeliveryDay + 60,
            Make = r => r.Row.EndDate = Day.Text(r.DeliveryDay + 5 + r.Draw.Below(40)),
        },
        new()
        {
            Name = "start-missing",
            Rule = "IND-003",
            Meaning = new("Startdatoen mangler", "The start date is missing"),
            Fits = r => r.IsPlainStart && r.IsSupport,
            Make = r => r.Row.StartDate = "",
        },
        new()
        {
            Name = "disability-start-missing",
            Rule = "HAN-010",
            Meaning = new("Startdatoen mangler", "The start date is missing"),
            Fits = r => r.IsPlainStart && !r.IsSupport,
            Make = r => r.Row.StartDate = "",
        },
        new()
        {
            Name = "end-missing",
            Rule = "IND-005",
            Meaning = new("Ophøret mangler sin dato", "The end event lacks its date"),
            Weight = 2,
            Fits = r => r.IsEnd && r.IsSupport,
            Make = r => r.Row.EndDate = "",
        },
        new()
        {
            Name = "disability-end-missing",
            Rule = "HAN-011",
            Meaning = new("Ophøret mangler sin dato", "The end event lacks its date"),
            Weight = 2,
            Fits = r => r.IsEnd && !r.IsSupport,
            Make = r => r.Row.EndDate = "",
        },
        new()
        {
            Name = "early-measure-without-end",
            Rule = "IND-006",
            Meaning = new("En tidlig indsats har ingen slutdato", "An early measure has no end date"),
            Weight = 20,
            Fits = r => r.IsPlainStart && r.Spell.Profile.MayEndOnStart,
            Make = r => r.Row.EndDate = "",
        },
        new()
        {
            Name = "ends-when-it-starts",
            Rule = "IND-007",
            Meaning = new("Start og slut er samme dag", "Start and end are the same day"),
            Weight = 6,
            Fits = r => r.IsPlainStart && r.IsSupport && r.Row.EndDate.Length > 0 && !r.Spell.Profile.EndKnownAtStart,
            Make = r => r.Row.EndDate = r.Row.StartDate,
        },
    ];
}
