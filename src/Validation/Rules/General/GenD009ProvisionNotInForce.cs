using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// A measure starts under a provision that is in force on the day.
/// A running measure that is converted to the provision that took over keeps its start date.
/// </summary>
public static class GenD009ProvisionNotInForce
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-D009",
        Title = new("Bestemmelsen gjaldt ikke på startdatoen", "The provision was not in force on the start date"),
        Severity = Severity.Error,
        AppliesTo = [.. Kinds.Measures, CarRecord.Declaration],
        Fields = [Fields.MeasureParagraph, Fields.StartDate],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.Record is { Provision: { } listed } record && c.StartDate is { } day)
                return BrokenWhen(!record.IsDelete && !listed.IsValidOn(day));
            if (c.Provision is not { } provision || c.StartDate is not { } start)
                return Outcome.CannotBeJudged;
            return BrokenWhen(!provision.Act.InForce.Contains(start) && !c.ConvertedFromEarlierProvision);
        },
        Values = c => [Write.Provision(c.Provision), Write.Day(c.StartDate), Write.Day(c.Provision!.Value.Act.InForce.From), Write.Day(c.Provision!.Value.Act.InForce.To)],
        Message = new(
            "Efter ”{0}” kan en indsats ikke starte den {1}: bestemmelsen gælder for start fra {2} til ”{3}”.",
            "A measure cannot start on {1} under “{0}”: the provision holds for starts from {2} to “{3}”."),
        Fix = new(
            "Brug den bestemmelse, der gjaldt på startdatoen, eller ret datoen. En løbende sag omlægges ved at sende den samme start igen med den nye bestemmelse.",
            "Use the provision that was in force on the start date, or correct the date. A running case is converted by sending the same start again with the new provision."),
        Proposal = SameMeasure.UnderActInForce(values => values[1]),
        Sources = [SourceRef.MeasuresDocumentation("1"), SourceRef.MeasuresDocumentation("7.2"), SourceRef.Guideline("1.5")],
    };
}
