using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>An application after a refusal is a case of its own; sent under the id of the refused case it would wipe that out.</summary>
public static class Bil008NewApplicationOnOldCase
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "BIL-008",
        Title = new("Ny ansøgning på en afsluttet sag", "A new application on a closed case"),
        Severity = Severity.Warning,
        AppliesTo = [CarRecord.Declaration],
        Fields = [CarFields.ApplicationDate, Fields.CaseId],
        Events = [],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => c.Record!.Date(CarFields.ApplicationDate) is null ? Outcome.CannotBeJudged : BrokenWhen(IsNewApplication(c)),
        Values = c => [c.Record!.TextOf(CarFields.ApplicationDate), c.CaseId, c.HeldRecord!.TextOf(CarFields.FirstDecisionDate)],
        Message = new(
            "Ansøgningen {0} er sendt på sag ”{1}”, som blev afslået {2}. Den nye indberetning har erstattet afslaget.",
            "The application of {0} was sent on case “{1}”, which was refused on {2}. The new report has replaced the refusal."),
        Fix = new(
            "Send den nye ansøgning med et nyt sags-id, og send afslaget igen på det gamle.",
            "Send the new application under a new case id, and send the refusal again under the old one."),
        Sources = [SourceRef.Guideline("10.2.7")],
    };

    private static readonly int Refused = CarFields.Outcome.Codes!.IndexOf("refused");

    /// <summary>Whether the case was refused and the person has applied again since.</summary>
    internal static bool IsNewApplication(CaseView c) =>
        c.HeldRecord is { } held && held.Code(CarFields.Outcome) == Refused
        && c.Record!.Date(CarFields.ApplicationDate) > (held.Date(CarFields.FinalDecisionDate) ?? held.Date(CarFields.FirstDecisionDate));
}
