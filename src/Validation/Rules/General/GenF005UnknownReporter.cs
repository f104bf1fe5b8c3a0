using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Municipalities report their own statistics; the population register reports the supporting files.</summary>
public static class GenF005UnknownReporter
{
    private const string PopulationRegisterCode = "000";

    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F005",
        Title = new("Indberetteren er ukendt", "The reporter is not known"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = [],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d =>
        {
            if (d.Type is not { } type)
                return Outcome.CannotBeJudged;
            return BrokenWhen(type.Statistic == Statistic.Register
                ? d.Delivery.Reporter != PopulationRegisterCode
                : d.Type?.Reporter == ReporterKind.Offer
                    ? d.Delivery.Reporter.Length != 10 || !d.Delivery.Reporter.All(char.IsAsciiDigit)
                    : Geography.WithCode(d.Delivery.Reporter) is null);
        },
        Values = d => [d.Delivery.Reporter, d.Delivery.RecordType],
        Message = new(
            "Indberetter ”{0}” kan ikke indberette posttypen {1}. Kommuner bruger deres trecifrede kommunekode, herberger og krisecentre deres P-nummer på ti cifre; befolkningsregistret bruger 000.",
            "Reporter “{0}” cannot report the record type {1}. Municipalities use their three-digit code, shelters and crisis centres their P-number of ten digits; the population register uses 000."),
        Fix = new(
            "Ret indberetterens kode i filnavnet eller ved afsendelsen, og send igen.",
            "Correct the reporter code in the file name or when sending, and send again."),
        Sources = [SourceRef.MeasuresDocumentation("1"), SourceRef.DisabilityDocumentation("1"), SourceRef.Guideline("1.1"), SourceRef.Guideline("7.1"), SourceRef.Guideline("8.1")],
    };
}
