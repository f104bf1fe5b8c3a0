using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A measure that still runs under serviceloven is ended, or converted to the provision of barnets lov with its start date unchanged.</summary>
public static class GenD010OpenUnderOldAct
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-D010",
        Title = new("Åben indsats efter serviceloven", "Open measure under serviceloven"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration, DisabilityRecord.Declaration],
        Fields = [Fields.MeasureParagraph, Fields.EndDate],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.Today,
        IsBrokenBy = c =>
        {
            if (c.Provision is not { } provision || c.StartDate is not { } start)
                return Outcome.CannotBeJudged;
            var last = Act.Serviceloven.InForce.To!.Value;
            return BrokenWhen(provision.Act == Act.Serviceloven && start <= last && c.IsOpen && c.Today > last);
        },
        Values = c => [Write.Provision(c.Provision), Write.Day(c.StartDate), Write.Day(Act.Serviceloven.InForce.To)],
        Message = new(
            "Indsatsen efter ”{0}” med start {1} har ingen slutdato, men bestemmelserne om børn i serviceloven ophørte {2}.",
            "The measure under “{0}” that started on {1} has no end date, but the provisions on children in serviceloven ended on {2}."),
        Fix = new(
            "Indberet ophør, eller send den samme start igen med bestemmelsen i barnets lov og uændret startdato.",
            "Report the end, or send the same start again with the provision of barnets lov and the start date unchanged."),
        Proposal = SameMeasure.UnderActInForce(_ => Write.Day(Act.BarnetsLov.InForce.From)),
        Sources = [SourceRef.MeasuresDocumentation("1"), SourceRef.Guideline("1.4")],
    };
}
