namespace Socialstat.App;

/// <summary>Habits of registration and delivery: sent twice, sent by two systems, sent late, never ended.</summary>
internal static class PracticeFaults
{
    public static readonly IReadOnlyList<Fault> All =
    [
        new()
        {
            Name = "sent-twice",
            Rule = "GEN-F019",
            Meaning = new("Samme record to gange i leveringen", "The same record twice in the delivery"),
            Weight = 2,
            Fits = r => r.Row.Action != "delete",
            Make = r => r.SendAlso(r.Row.Copy()),
        },
        new()
        {
            Name = "sent-twice-differently",
            Rule = "GEN-F018",
            Meaning = new("Samme hændelse to gange med forskelligt indhold", "The same event twice with different content"),
            Fits = r => r.IsPlainStart,
            Make = r =>
            {
                var other = r.Row.Copy();
                other.StartDate = Day.Text(r.Spell.Start - 1);
                r.SendAlso(other);
            },
        },
        new()
        {
            Name = "two-systems",
            Rule = "IND-037",
            Meaning = new("Gammelt og nyt system sender begge sagen", "Old and new system both send the case"),
            Weight = 12,
            Fits = r => r.IsPlainStart && r.IsSupport && r.Row.StartDate == Day.Text(r.Spell.Start)
                && (r.Spell.End == Day.Open || r.Row.EndDate.Length > 0),
            Make = r =>
            {
                var other = r.Row.Copy();
                other.CaseId = "N" + other.CaseId;
                r.SendAlso(other);
            },
        },
        new()
        {
            Name = "two-disability-systems",
            Rule = "HAN-013",
            Meaning = new("Gammelt og nyt system sender begge sagen", "Old and new system both send the case"),
            Weight = 12,
            Fits = r => r.IsPlainStart && !r.IsSupport && r.Spell.End == Day.Open,
            Make = r =>
            {
                var other = r.Row.Copy();
                other.CaseId = "N" + other.CaseId;
                r.SendAlso(other);
            },
        },
        new()
        {
            Name = "late",
            Rule = "IND-041",
            Meaning = new("Sendt efter 31. januar året efter starten", "Sent after 31 January of the year after the start"),
            Weight = 10,
            Fits = r => r.IsPlainStart && r.IsSupport && r.Spell.ConvertedOn is null && r.FirstLateDelivery() >= 0,
            Make = r => r.SendIn(r.FirstLateDelivery()),
        },
        new()
        {
            Name = "late-disability",
            Rule = "HAN-017",
            Meaning = new("Sendt efter 31. januar året efter starten", "Sent after 31 January of the year after the start"),
            Weight = 10,
            Fits = r => r.IsPlainStart && !r.IsSupport && r.Spell.ConvertedOn is null && r.FirstLateDelivery() >= 0,
            Make = r => r.SendIn(r.FirstLateDelivery()),
        },
        new()
        {
            Name = "never-ended",
            Rule = "IND-009",
            Meaning = new("Ophøret er aldrig sendt, og den unge er fyldt 18", "The end is never sent, and the young person has turned 18"),
            Weight = 6,
            Fits = r => r.IsPlainEnd && r.IsSupport && r.AgeLimit == 18 && r.Spell.LimitBirthday <= r.Horizon,
            Make = r => r.Drop(),
        },
        new()
        {
            Name = "open-after-move",
            Rule = "IND-034",
            Meaning = new("Sagen er åben, efter at barnet er flyttet", "The case is open after the child has moved"),
            Weight = 30,
            Fits = r => r.IsPlainEnd && r.IsSupport && r.Spell.EndsByMove,
            Make = r => r.Drop(),
        },
        new()
        {
            Name = "old-law-never-ended",
            Rule = "GEN-D010",
            Meaning = new("En sag efter serviceloven er hverken afsluttet eller omlagt", "A case under serviceloven is neither ended nor converted"),
            Weight = 30,
            Fits = r => r.IsPlainEnd && r.IsUnderServiceAct && r.Spell.End >= Day.ChildrensAct,
            Make = r => r.Drop(),
        },
        new()
        {
            Name = "sequence-gap",
            Rule = "GEN-F010",
            Meaning = new("En levering mangler i rækken", "A delivery of the series is missing"),
            IsOfDelivery = true,
        },
    ];
}
