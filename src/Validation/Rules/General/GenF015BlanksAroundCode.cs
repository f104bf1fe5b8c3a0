using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Blanks, tabs and line breaks around a value are taken off, and that is said.</summary>
public static class GenF015BlanksAroundCode
{
    /// <summary>The declaration.</summary>
    public static readonly FieldRule Rule = new()
    {
        Code = "GEN-F015",
        Title = new("Der er blanke tegn omkring værdien", "There are blanks around the value"),
        Severity = Severity.Warning,
        AppliesTo = RecordTypes.All,
        Fields = [],
        Kinds = [FieldKind.Code, FieldKind.Codes, FieldKind.Person, FieldKind.Paragraph, FieldKind.Date, FieldKind.Digits, FieldKind.Uuid, FieldKind.Bool, FieldKind.Integer, FieldKind.Year],
        Looks = FieldLook.Trimmed,
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = (c, place) => BrokenWhen(c.Values[place].Trimmed && c.Values[place].State != ValueState.Blank),
        Values = (c, place) => [c.TextAt(place), c.Type.Fields[place].Field.Name],
        Message = new(
            "Der stod mellemrum, tabulator eller linjeskift omkring ”{0}” i feltet {1}. De er fjernet; afsenderens tekst er bevaret i leverancen.",
            "There were spaces, tabs or line breaks around “{0}” in the field {1}. They were taken off; the sender's text is kept in the delivery."),
        Fix = new("Ret udtrækket, så værdien står uden blanke tegn omkring.", "Correct the extract, so that the value has no blanks around it."),
        Sources = [SourceRef.Guideline("1.6")],
        IsDerived = true,
    };
}
