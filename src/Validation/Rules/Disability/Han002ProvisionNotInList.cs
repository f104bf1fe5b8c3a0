using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A start is granted under a provision that the statistic covers.</summary>
public static class Han002ProvisionNotInList
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HAN-002",
        Title = new(
            "Indsatsparagraffen mangler eller hører ikke til statistikken",
            "The provision is missing or not part of the statistic"),
        Severity = Severity.Error,
        AppliesTo = [DisabilityRecord.Declaration],
        Fields = [Fields.MeasureParagraph],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = Missing.Provision,
        Values = c => [c.TextOf(Fields.MeasureParagraph)],
        Message = new(
            "”{0}” er ikke en paragraf, som handicapkompenserende indsatser til børn og unge indberettes efter.",
            "“{0}” is not a provision under which disability-compensating measures for children and young people are reported."),
        Fix = new(
            "Find paragraffen i afgørelsen, og skriv den som fx BL 82.1 eller § 82, nr. 1, i barnets lov.",
            "Find the provision in the decision and write it as e.g. BL 82.1."),
        Sources = [SourceRef.Guideline("5.2.1"), SourceRef.DisabilityDocumentation("2.6"), SourceRef.Public("BEK 1295/2023 § 1, nr. 8")],
    };
}
