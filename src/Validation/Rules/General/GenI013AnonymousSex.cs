using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// An anonymous number says the sex by its ending, and never by whether the last digit is even: 9998 a woman, 9999 a man, 9990 neither. An enquiry
/// to a shelter that ends in 9990 is HEH-004.
/// </summary>
public static class GenI013AnonymousSex
{
    private static readonly int Female = CodeLists.Sexes.IndexOf("K");
    private static readonly int Male = CodeLists.Sexes.IndexOf("M");

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "GEN-I013",
        Title = new("Anonymt nummer passer ikke til køn", "Anonymous number does not fit the sex"),
        Severity = Severity.Error,
        AppliesTo = [CrisisStayRecord.Declaration, CrisisEnquiryRecord.Declaration, ExpenditureRecord.Declaration, ShelterEnquiryRecord.Declaration],
        Fields = [Fields.Sex, Fields.PersonId],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            var sex = c.Code(Fields.Sex);
            if (c.IsDelete || sex < 0 || c.IdentityKind != CodeLists.AnonymousKind || AnonymousNumber.Of(c.Person(Fields.PersonId)) is not { } number)
                return Outcome.Kept;
            return BrokenWhen(number.Ending switch
            {
                AnonymousEnding.Female => sex != Female,
                AnonymousEnding.Male => sex != Male,
                AnonymousEnding.OtherOrUnknown => c.Type != ShelterEnquiryRecord.Declaration,
                _ => false,
            });
        },
        Values = c => [c.TextOf(Fields.Sex), c.TextOf(Fields.PersonId)],
        Message = new(
            "Køn ”{0}” passer ikke til det anonyme nummer {1}: 9998 er en kvinde (K), 9999 en mand (M), og 9990 bruges, når kønnet er andet eller ukendt.",
            "Sex “{0}” does not fit the anonymous number {1}: 9998 is a woman (K), 9999 a man (M), and 9990 is used when the sex is another or not known."),
        Fix = new("Ret de sidste fire cifre, eller lad feltet køn være tomt.", "Correct the last four digits, or leave the field sex blank."),
        Sources = [SourceRef.Guideline("8.2.1"), SourceRef.Guideline("8.2.2"), SourceRef.Guideline("11.2.9")],
    };
}
