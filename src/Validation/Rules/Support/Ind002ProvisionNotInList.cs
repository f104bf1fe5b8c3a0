using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A start is granted under a provision that the statistic covers.</summary>
public static class Ind002ProvisionNotInList
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IND-002",
        Title = new(
            "Indsatsparagraffen mangler eller hører ikke til statistikken",
            "The provision is missing or not part of the statistic"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.MeasureParagraph],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = Missing.Provision,
        Values = c => [c.TextOf(Fields.MeasureParagraph)],
        Message = new(
            "”{0}” er ikke en paragraf, som indsatser og støtte til børn og unge indberettes efter.",
            "“{0}” is not a provision under which measures and support for children and young people are reported."),
        Fix = new(
            "Find paragraffen i afgørelsen, og skriv den som fx BL 32.1.5 eller § 32, stk. 1, nr. 5, i barnets lov.",
            "Find the provision in the decision and write it as e.g. BL 32.1.5."),
        Sources = [SourceRef.Guideline("3.1"), SourceRef.Public("BEK 1295/2023 § 1, nr. 3"), SourceRef.MeasuresDocumentation("2.2")],
    };
}
