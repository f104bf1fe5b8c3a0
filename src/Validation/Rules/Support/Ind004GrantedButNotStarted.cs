using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A measure that has been granted but not started is not reported.</summary>
public static class Ind004GrantedButNotStarted
{
    private static readonly int Granted = CodeLists.MeasureStatus.IndexOf("granted");

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IND-004",
        Title = new("Bevilget, men ikke sat i gang", "Granted but not started"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.Status, Fields.StartDate, Fields.DecisionDate],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.Event != CodeLists.Start)
                return Outcome.Kept;
            if (c[Fields.Status].State != ValueState.Read || c[Fields.StartDate].State == ValueState.Unreadable)
                return Outcome.CannotBeJudged;
            return BrokenWhen(c[Fields.Status].Number == Granted && c.IsBlank(Fields.StartDate));
        },
        Values = c => [c.TextOf(Fields.Status), c.TextOf(Fields.DecisionDate)],
        Message = new(
            "Indsatsen har status ”{0}” (afgørelse: ”{1}”) og ingen startdato. Indsatser, der er bevilget, men aldrig sat i gang, skal ikke indberettes.",
            "The measure has the status “{0}” (decision: “{1}”) and no start date. Measures that have been granted but never started must not be reported."),
        Fix = new(
            "Vent med at indberette, til indsatsen er sat i gang, og angiv da startdatoen. Kommer den aldrig i gang, så send den ikke, og slet den, hvis den er sendt.",
            "Wait with the report until the measure has started, and give the start date then. If it never starts, do not send it, and delete it if it has been sent."),
        Sources = [SourceRef.Guideline("3.2.9.4")],
    };
}
