using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Each quarter's delivery holds all open stays and moves of the year; one that was there before and is not any more has been lost, or should be deleted.</summary>
public static class Kri009StayAbsent
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "KRI-009",
        Title = new("Et ophold mangler i årets samlede leverance", "A stay is missing from the delivery of the year"),
        Severity = Severity.Warning,
        AppliesTo = [CrisisStayRecord.Declaration],
        Fields = [ShelterFields.StayId],
        JudgedOn = JudgedOn.DeliveryDate,
        Together = Together.Reporter,
        Violations = Stays.Absent,
        Message = new(
            "Ophold {0} (indflyttet {1}) er indberettet {3}, men mangler i leverancen {2}, som skal indeholde alle åbne ophold og årets ind- og udflytninger. Det er derfor taget ud.",
            "Stay {0} (moved in {1}) was reported {3}, but is missing from the delivery of {2}, which must hold all open stays and the moves of the year. It has therefore been taken out."),
        Fix = new(
            "Send årets ophold igen med det manglende. Skulle opholdet slettes, kan advarslen accepteres.",
            "Send the stays of the year again with the missing one. If the stay was to be deleted, the warning can be accepted."),
        Sources = [SourceRef.Guideline("8.4")],
    };
}
