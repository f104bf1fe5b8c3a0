using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// Function and grouping stand in the published table, under the provision when the record names one (contradictions in the text are decided in the data).
/// Without a provision they stand in the table at all.
/// </summary>
public static class Ihu003AccountNotInTable
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IHU-003",
        Title = new("Funktion og gruppering passer ikke til paragraffen", "Function and grouping do not fit the provision"),
        Severity = Severity.Error,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.Account, ExpenditureFields.Provision],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            if (!Postings.AccountOf(c).HasMandatory)
                return Outcome.CannotBeJudged;
            var names = !c.IsBlank(ExpenditureFields.Provision);
            return BrokenWhen((names && LawRef.Parse(c.TextOf(ExpenditureFields.Provision)) is null) || Postings.AreasOf(c).Count == 0);
        },
        Values = c => [c.TextOf(ExpenditureFields.Account), Postings.AccountOf(c).Function ?? "", Postings.AccountOf(c).Grouping ?? "", c.TextOf(ExpenditureFields.Provision)],
        Message = new(
            "Konto ”{0}” (funktion {1}, gruppering {2}) står ikke i tabellen over konti (lovgrundlag: ”{3}”).",
            "Account “{0}” (function {1}, grouping {2}) does not stand in the table of accounts (legal basis: “{3}”)."),
        Fix = new(
            "Ret kontoen eller lovgrundlaget. Vejledningens afsnit 11.2.2 viser funktion og gruppering for hver paragraf, for eksempel § 107: 5.38.52 gruppering 001-003.",
            "Correct the account or the legal basis. Part 11.2.2 of the guideline shows function and grouping of each provision, for example section 107: 5.38.52 grouping 001-003."),
        Sources = [SourceRef.Guideline("11.2.2")],
    };
}
