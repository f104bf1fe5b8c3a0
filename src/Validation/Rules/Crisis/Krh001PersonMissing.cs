using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>An enquiry is about a person with a CPR number or at least an anonymous number, which tells the sex.</summary>
public static class Krh001PersonMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "KRH-001",
        Title = new("Hverken CPR-nummer eller anonymt nummer", "No CPR number and no anonymous number"),
        Severity = Severity.Error,
        AppliesTo = [CrisisEnquiryRecord.Declaration],
        Fields = [CrisisFields.PersonId],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c[CrisisFields.PersonId].State == ValueState.Unreadable)
                return Outcome.Kept; // What cannot be read at all is GEN-F027.
            return BrokenWhen(!c.Person(CrisisFields.PersonId).IsCpr);
        },
        Values = c => [c.TextOf(CrisisFields.PersonId)],
        Message = new(
            "”{0}” er hverken et CPR-nummer eller et anonymt nummer for den person, henvendelsen handler om. Uden det kendes efterspørgslen fra kvinder og mænd ikke.",
            "“{0}” is neither a CPR number nor an anonymous number of the person that the enquiry is about. Without it the demand of women and men is not known."),
        Fix = new(
            "Skriv 123456-9998 (kvinde), 123456-9999 (mand) eller 123456-9990 (andet eller ukendt); kendes fødselsdatoen, så skriv den i stedet for 123456.",
            "Write 123456-9998 (woman), 123456-9999 (man) or 123456-9990 (other or unknown); if the birth date is known, write it in place of 123456."),
        Sources = [SourceRef.Guideline("8.3.2")],
    };
}
