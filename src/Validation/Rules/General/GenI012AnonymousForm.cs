using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// An anonymous number begins with 123456 or a birthday. At crisis centres it is judged for the person and for the children, and a person with
/// neither a CPR number nor an anonymous number is found here too (of enquiries: KRH-001), as is another number that an expense calls anonymous.
/// Shelters have a form of their own (HEH-004).
/// </summary>
public static class GenI012AnonymousForm
{
    /// <summary>The declaration.</summary>
    public static readonly FieldRule Rule = new()
    {
        Code = "GEN-I012",
        Title = new("Anonymt nummer med forkert form", "Anonymous number of the wrong form"),
        Severity = Severity.Error,
        AppliesTo = [CrisisStayRecord.Declaration, CrisisEnquiryRecord.Declaration, ExpenditureRecord.Declaration],
        Fields = [CrisisFields.PersonId, CrisisFields.ChildrenIds, ExpenditureFields.PersonId],
        Kinds = [FieldKind.Person, FieldKind.Persons],
        Looks = FieldLook.Given,
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = (c, place) => BrokenWhen(!c.IsDelete && Wrong(c, place) is not null),
        Values = (c, place) => [Wrong(c, place)!],
        Message = new(
            "”{0}” er ikke et anonymt nummer: det skal begynde med fødselsdatoen (ddmmåå) eller 123456 og slutte på 9998 (kvinde), 9999 (mand) eller 9990 (andet eller ukendt).",
            "“{0}” is not an anonymous number: it must begin with the birth date (ddmmyy) or 123456 and end in 9998 (female), 9999 (male) or 9990 (other or unknown)."),
        Fix = new("Ret nummeret; skriv 123456, hvis fødselsdatoen ikke kendes.", "Correct the number; write 123456 if the birth date is not known."),
        Sources = [SourceRef.Guideline("8.2.1"), SourceRef.Guideline("8.3.2"), SourceRef.Guideline("11.2.9")],
    };

    // The number that is wrong; null when none is.
    private static string? Wrong(Candidate c, int place)
    {
        if (c.Type.Fields[place].Field == CrisisFields.ChildrenIds)
            return c.Persons(CrisisFields.ChildrenIds).Where(child => child.IsCpr && AnonymousNumber.Of(child) is { IsWellFormed: false }).Select(child => child.ToString()).FirstOrDefault();
        if (c.Values[place].State != ValueState.Read || c.IdentityKind != CodeLists.AnonymousKind)
            return null;
        var number = AnonymousNumber.Of(c.Values[place].Person);
        var isWrong = number is { Ending: not AnonymousEnding.NothingSaid } ? !number.Value.IsWellFormed : c.Type != CrisisEnquiryRecord.Declaration;
        return isWrong ? c.TextAt(place) : null;
    }
}
