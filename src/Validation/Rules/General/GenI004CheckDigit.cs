using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A number that fails modulus 11 and that nobody knows is probably mistyped. Never an error: such numbers have been valid since 2007.</summary>
public static class GenI004CheckDigit
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-I004",
        Title = new("CPR-nummerets kontrolciffer passer ikke", "The check digit of the CPR number does not fit"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.Order,
        Fields = [Fields.PersonId],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (!Sent.IsCprKind(c.IdentityKind) || !c.Version.Person.IsCpr || Sent.IsAnonymous(c.Version.Person.Digits))
                return Outcome.Kept;
            return BrokenWhen(!Cpr.HasCheckDigit(c.Version.Person.Digits) && c.Knowledge != PersonKnowledge.Known);
        },
        Values = c => [c.Version.Person.ToString()],
        Message = new(
            "CPR-nummer ”{0}” opfylder ikke modulus 11 og kendes ikke i befolkningsregistret. Det kan være en tastefejl, men også et gyldigt nummer.",
            "CPR number “{0}” does not satisfy modulus 11 and is not known in the population register. It may be mistyped, but also be a valid number."),
        Fix = new("Slå CPR-nummeret op, og ret det, hvis det er forkert.", "Look up the CPR number, and correct it if it is wrong."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.Public("cpr.dk: personnumre uden kontrolciffer (modulus 11)")],
    };
}
