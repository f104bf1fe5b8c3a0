using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The bytes are text: no NUL, and no character that an earlier conversion has lost (U+FFFD).</summary>
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
        IsBrokenBy = d => BrokenWhen(d.Readability == Readability.Binary || d.ReplacementCharacterRow > 0),
        Values = d => [d.Readability == Readability.Binary ? "NUL" : "U+FFFD", Write.Number(d.ReplacementCharacterRow)],
        Message = new(
            "Filen indeholder tegn, som ikke kan læses som tekst (”{0}”, første gang i række {1}; 0 er filen som helhed).",
            "The file has characters that cannot be read as text (“{0}”, first in row {1}; 0 is the file as a whole)."),
        Fix = new("Dan filen igen fra fagsystemet som tekst i UTF-8, og send den.", "Export the file from the source system again as text in UTF-8, and send it."),
        Sources = [SourceRef.Guideline("1.6")],
        IsDerived = true,
    };
}
