using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Each record of a placement is one of the eight events.</summary>
public static class Anb001EventNotInList
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-001",
        Title = new("Hændelsestypen mangler eller kendes ikke", "The event is missing or not known"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.Event],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = Missing.Event,
        Values = c => [c.TextOf(PlacementFields.Event)],
        Message = new(
            "Hændelsestypen ”{0}” er ikke en af de otte, som anbringelser indberettes med.",
            "The event “{0}” is not one of the eight that placements are reported with."),
        Fix = new(
            "Brug en af decision, start, place_change, basis_change, end, duty_given, duty_received eller youth_decision, og send posten igen.",
            "Use one of decision, start, place_change, basis_change, end, duty_given, duty_received or youth_decision, and send the record again."),
        Sources = [SourceRef.Guideline("2.1")],
    };
}
