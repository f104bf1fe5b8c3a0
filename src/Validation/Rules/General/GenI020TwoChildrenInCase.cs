using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Twins and triplets have one case each.</summary>
public static class GenI020TwoChildrenInCase
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-I020",
        Title = new("Sagen omfatter flere børn", "The case covers several children"),
        Severity = Severity.Warning,
        AppliesTo = [.. Kinds.Measures, PlacementRecord.Declaration],
        Fields = [Fields.CaseId, Fields.PersonId],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(c.TwinHasOtherPerson),
        Values = c => [c.CaseId, c.Version.Person.ToString()],
        Message = new(
            "Sag ”{0}” er i samme leverance indberettet både på {1} og på en anden person. Hvert barn skal have sin egen sag.",
            "Case “{0}” is reported in the same delivery both on {1} and on another person. Each child must have its own case."),
        Fix = new("Opret en sag med eget sags-id for hvert barn, og send dem igen.", "Make a case with its own case id for each child, and send them again."),
        Sources = [SourceRef.Guideline("3.2.4")],
    };
}
