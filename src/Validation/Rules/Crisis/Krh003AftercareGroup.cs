using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Taking part in an aftercare group is not reported; advice after a stay is.</summary>
public static class Krh003AftercareGroup
{
    private static readonly int Group = CrisisFields.ContactKind.Codes!.IndexOf("aftercare_group");

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "KRH-003",
        Title = new("Deltagelse i efterværnsgruppe skal ikke indberettes", "Taking part in an aftercare group is not reported"),
        Severity = Severity.Warning,
        AppliesTo = [CrisisEnquiryRecord.Declaration],
        Fields = [CrisisFields.ContactKind],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.Code(CrisisFields.ContactKind) == Group),
        Values = c => [c.TextOf(CrisisFields.ContactKind)],
        Message = new(
            "Henvendelsen er deltagelse i en efterværnsgruppe ({0}), som ikke skal indberettes. Rådgivning efter et ophold skal.",
            "The contact is taking part in an aftercare group ({0}), which is not reported. Advice after a stay is."),
        Fix = new(
            "Slet posten. Var det individuel rådgivning efter et ophold eller en ambulant indsats, så ret henvendelsens art, og svar ja til rådgivning efter endt ophold.",
            "Delete the record. If it was individual advice after a stay or an outpatient programme, correct the kind of contact, and answer yes to advice after a stay."),
        Sources = [SourceRef.Guideline("8.3.3")],
    };
}
