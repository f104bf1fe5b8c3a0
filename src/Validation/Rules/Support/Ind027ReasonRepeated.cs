using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A decisive circumstance stands once.</summary>
public static class Ind027ReasonRepeated
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IND-027",
        Title = new("Samme udslagsgivende forhold flere gange", "The same decisive circumstance more than once"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.DecisiveCircumstances],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.Event == CodeLists.Start && c[Fields.DecisiveCircumstances].Repeated),
        Values = c => [c.TextOf(Fields.DecisiveCircumstances)],
        Message = new(
            "Det samme udslagsgivende forhold står flere gange i ”{0}”.",
            "The same decisive circumstance stands more than once in “{0}”."),
        Fix = new("Skriv hvert forhold én gang, adskilt af |.", "Write each circumstance once, separated by |."),
        Sources = [SourceRef.Guideline("3.2.9.1")],
        IsDerived = true,
    };
}
