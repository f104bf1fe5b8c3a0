using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The bytes can be read: text has no NUL and no character that an earlier conversion has lost (U+FFFD), workbooks and JSON are whole.</summary>
public static class GenF004EncodingBroken
{
    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F004",
        Title = new("Filen indeholder ødelagte tegn", "The file has broken characters"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = [],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d => BrokenWhen(d.Readability is Readability.Binary or Readability.Damaged || d.ReplacementCharacterRow > 0),
        Values = d => [d.Readability switch { Readability.Binary => "NUL", Readability.Damaged => d.ReadingNote, _ => "U+FFFD" }, Write.Number(d.ReplacementCharacterRow)],
        Message = new(
            "Filen indeholder noget, som ikke kan læses (”{0}”, første gang i række {1}; 0 er filen som helhed).",
            "The file has something that cannot be read (“{0}”, first in row {1}; 0 is the file as a whole)."),
        Fix = new(
            "Dan filen igen fra fagsystemet som tekst i UTF-8, hel .xlsx eller gyldig JSON, og send den.",
            "Export the file from the source system again as text in UTF-8, a whole .xlsx or valid JSON, and send it."),
        Sources = [SourceRef.Guideline("1.6")],
        IsDerived = true,
    };
}
