using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>An even CPR number is a woman's, an odd one a man's.</summary>
public static class GenI014SexContradictsNumber
{
    private static readonly int Male = CodeLists.Sexes.IndexOf("M");

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "GEN-I014",
        Title = new("Køn passer ikke til CPR-nummeret", "Sex does not fit the CPR number"),
        Severity = Severity.Warning,
        AppliesTo = [PersonsRecord.Declaration],
        Fields = [Fields.Sex, Fields.PersonId],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = c =>
        {
            var sex = c.Code(Fields.Sex);
            var person = c.Person(Fields.PersonId);
            if (sex < 0 || !person.IsCpr || Cpr.BirthDate(person.Digits) is null || Sent.IsAnonymous(person.Digits))
                return Outcome.Kept;
            return BrokenWhen(Cpr.SexOf(person.Digits) != (sex == Male ? Sex.Male : Sex.Female));
        },
        Values = c => [c.TextOf(Fields.Sex), c.TextOf(Fields.PersonId)],
        Message = new(
            "Køn ”{0}” passer ikke til CPR-nummer {1}: lige sidste ciffer er kvinde (K), ulige er mand (M).",
            "Sex “{0}” does not fit CPR number {1}: an even last digit is a woman (K), an odd one a man (M)."),
        Fix = new("Slå personen op, og ret køn eller CPR-nummer.", "Look up the person, and correct the sex or the CPR number."),
        Sources = [SourceRef.MeasuresDocumentation("2.1"), SourceRef.Public("cpr.dk: opbygning af CPR-nummeret")],
    };
}
