using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A delivery has bytes and records, or says that there is nothing to report.</summary>
public static class GenF001NothingToRead
{
    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F001",
        Title = new("Leverancen er tom", "The delivery is empty"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = [],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d =>
        {
            if (d.Readability == Readability.Empty)
                return Outcome.Broken;
            if (d.Readability is not (Readability.Readable or Readability.CutOff))
                return Outcome.CannotBeJudged;
            return BrokenWhen(d.Records == 0 && !d.Delivery.IsNilReport);
        },
        Values = d => [d.Delivery.FileName],
        Message = new(
            "Leverancen ”{0}” har ingen poster, og den er ikke mærket som en nulindberetning.",
            "The delivery “{0}” has no records, and it is not marked as a nil report."),
        Fix = new(
            "Send filen igen med poster, eller mærk den som en nulindberetning, hvis der intet er at indberette.",
            "Send the file again with records, or mark it as a nil report when there is nothing to report."),
        Sources = [SourceRef.Guideline("1.6")],
        IsDerived = true,
    };
}
