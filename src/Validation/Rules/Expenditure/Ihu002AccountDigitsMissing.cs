using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Digits 1-5 (main account, main function, function) and 12-14 (grouping) of the account number tell which measure it is, so they are always there.</summary>
public static class Ihu002AccountDigitsMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IHU-002",
        Title = new("Kontonummeret mangler cifre", "The account number lacks digits"),
        Severity = Severity.Error,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.Account],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && !Postings.AccountOf(c).HasMandatory),
        Values = c => [c.TextOf(ExpenditureFields.Account), Postings.AccountOf(c).Function ?? "", Postings.AccountOf(c).Grouping ?? ""],
        Message = new(
            "Kontonummeret ”{0}” skal have op til 16 cifre, hvor ciffer 1-5 (funktion) og 12-14 (gruppering) er udfyldt. Læst: funktion ”{1}”, gruppering ”{2}”.",
            "The account number “{0}” has up to 16 digits, of which digits 1-5 (function) and 12-14 (grouping) are filled in. Read: function “{1}”, grouping “{2}”."),
        Fix = new(
            "Skriv kontonummeret med alle 16 pladser; cifre, der ikke oplyses, skrives som x.",
            "Write the account number with all 16 places; digits that are left out are written as x."),
        Sources = [SourceRef.Guideline("11.2.2")],
    };
}
