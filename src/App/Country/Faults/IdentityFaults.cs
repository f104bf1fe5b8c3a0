namespace Socialstat.App;

/// <summary>Who the case is about is told wrongly.</summary>
internal static class IdentityFaults
{
    public static readonly IReadOnlyList<Fault> All =
    [
        new()
        {
            Name = "unknown-cpr",
            Rule = "GEN-I006",
            Meaning = new("CPR-nummeret findes ikke i befolkningsregistret", "The CPR number is not in the population register"),
            Weight = 10,
            Fits = r => r.IsPlainStart,
            Make = r => r.Row.PersonId = r.Nobody(r.Spell.Child.Birth),
        },
        new()
        {
            Name = "cpr-not-a-date",
            Rule = "GEN-I003",
            Meaning = new("CPR-nummeret har måned 13", "The CPR number has month 13"),
            Fits = r => r.IsPlainStart,
            Make = r => r.Row.PersonId = r.Row.PersonId[..2] + "13" + r.Row.PersonId[4..],
        },
        new()
        {
            Name = "cpr-too-short",
            Rule = "GEN-I002",
            Meaning = new("CPR-nummeret mangler et ciffer", "The CPR number lacks a digit"),
            Fits = r => r.IsPlainStart,
            Make = r => r.Row.PersonId = r.Row.PersonId[..9],
        },
        new()
        {
            Name = "person-missing",
            Rule = "GEN-I001",
            Meaning = new("Der er ingen person", "There is no person"),
            Fits = r => r.IsPlainStart,
            Make = r => r.Row.PersonId = "",
        },
        new()
        {
            Name = "born-after-delivery",
            Rule = "GEN-I005",
            Meaning = new("CPR-nummeret er født efter leveringen", "The CPR number is born after the delivery"),
            Fits = r => r.IsPlainStart,
            Make = r => r.Row.PersonId = r.Nobody(r.DeliveryDay + 30 + r.Draw.Below(300)),
        },
        new()
        {
            Name = "anonymous-number",
            Rule = "GEN-I011",
            Meaning = new("Et anonymt nummer bruges på et barn", "An anonymous number is used for a child"),
            Fits = r => r.IsPlainStart,
            Make = r => r.Row.PersonId = r.Row.PersonId[..6] + (r.Spell.Child.Female ? "9998" : "9999"),
        },
        new()
        {
            Name = "cpr-as-person-id",
            Rule = "GEN-I008",
            Meaning = new("Et CPR-nummer er sendt som person-id", "A CPR number is sent as a person-id"),
            Fits = r => r.IsPlainStart,
            Make = r => r.Row.PersonIdType = "person_id",
        },
        new()
        {
            Name = "mother-as-child",
            Rule = "IND-015",
            Meaning = new("Moderens nummer er sendt som barnets", "The mother's number is sent as the child's"),
            Weight = 5,
            Fits = r => r.IsPlainStart && r.IsSupport,
            Make = r => r.Row.PersonId = r.Spell.Child.Family.MotherCpr,
        },
        new()
        {
            Name = "mother-as-disabled-child",
            Rule = "HAN-007",
            Meaning = new("Moderens nummer er sendt som barnets", "The mother's number is sent as the child's"),
            Fits = r => r.IsPlainStart && !r.IsSupport,
            Make = r => r.Row.PersonId = r.Spell.Child.Family.MotherCpr,
        },
        new()
        {
            Name = "only-parent",
            Rule = "IND-016",
            Meaning = new("Sagen er kun registreret på en forælder", "The case is registered on a parent only"),
            Weight = 6,
            Fits = r => r.IsPlainStart && r.IsSupport && r.Spell.Profile.Measure.Key != "M211",
            Make = r =>
            {
                r.Row.PersonIdType = "parent_cpr";
                r.Row.PersonId = r.Spell.Child.Family.MotherCpr;
                r.Row.CustodyHolderId = "";
            },
        },
        new()
        {
            Name = "mother-without-unborn",
            Rule = "GEN-I015",
            Meaning = new("Den kommende mors nummer uden ufødt barn", "The expecting mother's number without an unborn child"),
            Weight = 60,
            Fits = r => r.IsStart && r.Row.PersonIdType == "mother_cpr",
            Make = r => r.Row.Unborn = "",
        },
        new()
        {
            Name = "number-changed-silently",
            Rule = "GEN-I010",
            Meaning = new("Personnummeret er ændret uden det tidligere", "The person number is changed without the earlier one"),
            Weight = 60,
            Fits = r => r.IsStart && r.Row.PreviousPersonId.Length > 0,
            Make = r => r.Row.PreviousPersonId = "",
        },
    ];
}
