using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>Nobody with an error in the CPR number (GEN-I002, GEN-I003, GEN-I005, GEN-I006) is in the register that figures are made from: such records stay on the error list, which tells their age.</summary>
public static class Reg001UnknownPersonInRegister
{
    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-001",
        Title = new("Post med CPR-fejl i registret", "Record with a CPR error in the register"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Counted,
        Fields = [Fields.PersonId],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Snapshot.Persons.Length,
        Violations = r => Unknown(r),
        Message = new(
            "”{0}” står i det register, tallene laves af, men nummeret er ikke en dato eller findes ikke i befolkningsregistret.",
            "“{0}” is in the register that figures are made from, but the number is no date or is not in the population register."),
        Fix = new(
            "Registret skal bygges igen. Er fejlen der stadig, ligger den i programmet; meld den til dem, der driver det.",
            "Rebuild the register. If the fault is still there, it is in the program; report it to those who run it."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.DisabilityDocumentation("3.5")],
    };

    private static IEnumerable<RegisterViolation> Unknown(RegisterView r)
    {
        for (var i = 0; i < r.Snapshot.Persons.Length; i++)
        {
            var person = r.Snapshot.Persons[i];
            if (person.Id.IsCpr && (r.People.Find(person.Id) < 0 || Cpr.BirthDate(person.Id.Digits) is null))
                yield return new RegisterViolation(new SpellWord(r.Snapshot.SpellsOf(i)[0]).Municipality, 1, person.Id.ToString());
        }
    }
}
