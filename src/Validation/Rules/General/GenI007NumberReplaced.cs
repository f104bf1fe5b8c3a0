using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A number that has been replaced still works: the case follows the person to the current number, and the reported one is kept.</summary>
public static class GenI007NumberReplaced
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-I007",
        Title = new("CPR-nummeret er afløst af et andet", "The CPR number has been replaced"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.Order,
        Fields = [Fields.PersonId],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(Sent.IsCprKind(c.IdentityKind) && c.CurrentIdentity != c.StartVersion.Person),
        Values = c => [c.StartVersion.Person.ToString(), c.CurrentIdentity.ToString()],
        Message = new(
            "CPR-nummer ”{0}” er afløst af {1}. Sagen tælles på det nye nummer.",
            "CPR number “{0}” has been replaced by {1}. The case is counted on the new number."),
        Fix = new(
            "Ret nummeret i fagsystemet, og send sagen med det nye nummer og det tidligere som tidligere personnummer.",
            "Correct the number in the source system, and send the case with the new number and the old one as earlier identity."),
        Sources = [SourceRef.Guideline("3.2.3"), SourceRef.MeasuresDocumentation("3.5")],
    };
}
