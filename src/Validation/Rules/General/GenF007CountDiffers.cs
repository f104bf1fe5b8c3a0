using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>What arrived is what was sent: the declared number of records, and a file that is not cut off.</summary>
public static class GenF007CountDiffers
{
    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F007",
        Title = new("Leverancen er ikke fuldstændig", "The delivery is not complete"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = [],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d =>
        {
            if (d.Readability == Readability.CutOff)
                return Outcome.Broken;
            return d.Delivery.DeclaredRecords is { } declared ? BrokenWhen(declared != d.Records) : Outcome.CannotBeJudged;
        },
        Values = d => [Write.Number(d.Records), d.Delivery.DeclaredRecords is { } declared ? Write.Number(declared) : "", d.ReadingNote],
        Message = new(
            "Der er talt {0} poster. Afsenderen har oplyst ”{1}”, og læsningen sluttede ved ”{2}”. Noget kan være gået tabt undervejs.",
            "{0} records were counted. The sender declared “{1}”, and reading ended at “{2}”. Something may have been lost on the way."),
        Fix = new("Send hele filen igen med et nyt løbenummer.", "Send the whole file again with a new sequence number."),
        Sources = [SourceRef.Guideline("1.6"), SourceRef.JoiningReport("3.3")],
        IsDerived = true,
    };
}
