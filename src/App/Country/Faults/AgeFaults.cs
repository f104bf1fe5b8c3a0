namespace Socialstat.App;

/// <summary>Measures that run past the birthday they must have ended at, or start too early or too late.</summary>
internal static class AgeFaults
{
    public static readonly IReadOnlyList<Fault> All =
    [
        new()
        {
            Name = "end-on-18th-birthday",
            Rule = "IND-010",
            Meaning = new("Slutdatoen er 18-års fødselsdagen", "The end is the 18th birthday"),
            Weight = 50,
            Fits = r => r.TellsEnd && r.IsSupport && r.AgeLimit == 18 && r.Spell.LimitBirthday <= r.DeliveryDay,
            Make = r => r.Row.EndDate = Day.Text(r.Spell.LimitBirthday),
        },
        new()
        {
            Name = "end-after-18",
            Rule = "IND-009",
            Meaning = new("Indsatsen slutter efter det 18. år", "The measure ends after the age of 18"),
            Weight = 30,
            Fits = r => r.TellsEnd && r.IsSupport && r.AgeLimit == 18 && r.Spell.LimitBirthday + 60 <= r.DeliveryDay,
            Make = r => r.Row.EndDate = Day.Text(r.Spell.LimitBirthday + 1 + r.Draw.Below(59)),
        },
        new()
        {
            Name = "end-on-23rd-birthday",
            Rule = "IND-012",
            Meaning = new("Slutdatoen er 23-års fødselsdagen", "The end is the 23rd birthday"),
            Weight = 80,
            Fits = r => r.TellsEnd && r.IsSupport && r.AgeLimit == 23 && r.Spell.LimitBirthday <= r.DeliveryDay,
            Make = r => r.Row.EndDate = Day.Text(r.Spell.LimitBirthday),
        },
        new()
        {
            Name = "end-after-23",
            Rule = "IND-011",
            Meaning = new("Ungestøtten slutter efter det 23. år", "Youth support ends after the age of 23"),
            Weight = 80,
            Fits = r => r.TellsEnd && r.IsSupport && r.AgeLimit == 23 && r.Spell.LimitBirthday + 60 <= r.DeliveryDay,
            Make = r => r.Row.EndDate = Day.Text(r.Spell.LimitBirthday + 1 + r.Draw.Below(59)),
        },
        new()
        {
            Name = "disability-end-on-18th-birthday",
            Rule = "HAN-008",
            Meaning = new("Slutdatoen er 18-års fødselsdagen", "The end is the 18th birthday"),
            Weight = 80,
            Fits = r => r.TellsEnd && !r.IsSupport && r.Spell.LimitBirthday <= r.DeliveryDay,
            Make = r => r.Row.EndDate = Day.Text(r.Spell.LimitBirthday),
        },
        new()
        {
            Name = "start-after-18",
            Rule = "IND-013",
            Meaning = new("Indsatsen starter efter det 18. år", "The measure starts after the age of 18"),
            Weight = 80,
            Fits = r => r.IsPlainStart && r.IsSupport && r.AgeLimit == 18 && r.Spell.End == r.Spell.LimitBirthday - 1
                && r.Row.EndDate.Length == 0 && r.Spell.LimitBirthday + 10 <= r.DeliveryDay,
            Make = r => r.Row.StartDate = Day.Text(r.Spell.LimitBirthday + r.Draw.Below(10)),
        },
        new()
        {
            Name = "youth-support-before-18",
            Rule = "IND-014",
            Meaning = new("Ungestøtte til et barn under 18 år", "Youth support to a child under 18"),
            Weight = 2,
            Fits = r => r.IsPlainStart && r.IsSupport && r.AgeLimit == 18 && r.Spell.ConvertedOn is null,
            Make = r => r.Row.MeasureParagraph = r.Spell.Start < Day.ChildrensAct ? "SEL 76.3.4" : "BL 114.1.4",
        },
        new()
        {
            Name = "companion-under-12",
            Rule = "HAN-009",
            Meaning = new("Ledsageordning til et barn under 12 år", "Companion scheme for a child under 12"),
            Fits = r => r.IsPlainStart && !r.IsSupport && Day.Age(r.Spell.Child.Birth, r.Spell.Start) < 12 && r.Spell.ConvertedOn is null,
            Make = r => r.Row.MeasureParagraph = r.IsUnderServiceAct ? "SEL 45" : "BL 89",
        },
    ];
}
