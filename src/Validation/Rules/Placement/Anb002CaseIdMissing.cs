using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Without a case id events cannot be put in order.</summary>
public static class Anb002CaseIdMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-002",
        Title = new("Sags-id mangler", "The case id is missing"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.CaseId, Fields.ActingMunicipality],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(c.IsBlank(Fields.CaseId)),
        Values = c => [c.TextOf(Fields.CaseId)],
        Message = new(
            "Sags-id er ikke udfyldt (”{0}”). Uden det kan hændelsen ikke knyttes til barnets øvrige hændelser.",
            "The case id is not filled in (“{0}”). Without it the event cannot be tied to the other events of the child."),
        Fix = new(
            "Udfyld sags-id fra fagsystemet, det samme for alle hændelser i sagen, og send posten igen.",
            "Fill in the case id of the source system, the same for all events of the case, and send the record again."),
        Sources = [SourceRef.Guideline("2.1")],
        IsDerived = true,
    };
}
