using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A P-number is ten digits.</summary>
public static class GenP001PNumberForm
{
    /// <summary>The declaration.</summary>
    public static readonly FieldRule Rule = new()
    {
        Code = "GEN-P001",
        Title = new("P-nummeret har ikke ti cifre", "The P-number does not have ten digits"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Order,
        Fields = [Fields.PNumber],
        Kinds = [FieldKind.Digits],
        Looks = FieldLook.Given,
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = (c, place) => BrokenWhen(c.Values[place].State == ValueState.Unreadable),
        Values = (c, place) => [c.TextAt(place)],
        Message = new(
            "P-nummer ”{0}” er ikke præcis ti cifre.",
            "P-number “{0}” is not exactly ten digits."),
        Fix = new("Ret P-nummeret (se Tilbudsportalen), og send posten igen.", "Correct the P-number (see Tilbudsportalen), and send the record again."),
        Sources = [SourceRef.Guideline("2.2.6"), SourceRef.Guideline("3.2.10"), SourceRef.Guideline("5.2.3"), SourceRef.Guideline("7.2.5"), SourceRef.Guideline("9.2.7")],
    };
}
