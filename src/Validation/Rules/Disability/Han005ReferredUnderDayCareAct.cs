using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Treatment places granted under the Day-care Act do not belong in the statistic.</summary>
public static class Han005ReferredUnderDayCareAct
{
    private static readonly int DayCareAct = CodeLists.VisitationBases.IndexOf("DTL");

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HAN-005",
        Title = new("Visiteret efter dagtilbudsloven", "Referred under the Day-care Act"),
        Severity = Severity.Error,
        AppliesTo = [DisabilityRecord.Declaration],
        Fields = [Fields.VisitationBasis],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.Event != CodeLists.Start)
                return Outcome.Kept;
            return c[Fields.VisitationBasis].State == ValueState.Read
                ? BrokenWhen(c[Fields.VisitationBasis].Number == DayCareAct)
                : Outcome.CannotBeJudged;
        },
        Values = c => [c.TextOf(Fields.VisitationBasis)],
        Message = new(
            "Barnet er visiteret efter dagtilbudsloven (”{0}”). Behandlingsmæssige fripladser efter dagtilbudsloven skal ikke indberettes til denne statistik.",
            "The child is referred under the Day-care Act (“{0}”). Treatment free places under the Day-care Act are not reported to this statistic."),
        Fix = new(
            "Send ikke posten, og slet den, hvis den er sendt. Er barnet visiteret efter barnets lov, så ret feltet.",
            "Do not send the record, and delete it if it has been sent. If the child is referred under the Children’s Act, correct the field."),
        Sources = [SourceRef.Guideline("5.2.2")],
    };
}
