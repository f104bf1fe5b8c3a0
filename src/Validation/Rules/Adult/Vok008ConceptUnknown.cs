using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Target groups and assessments are written as UUIDs of Faelles Faglige Begreber, not as the codes of Statistics Denmark, and the concept is of the kind that the field asks for. Also where one concept is asked for and several are given.</summary>
public static class Vok008ConceptUnknown
{
    /// <summary>The declaration.</summary>
    public static readonly FieldRule Rule = new()
    {
        Code = "VOK-008",
        Title = new("Ukendt begreb", "Unknown concept"),
        Severity = Severity.Error,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [AdultFields.PrimaryTargetGroup, AdultFields.OtherTargetGroups, AdultFields.FunctionsConditions, AdultFields.EnvironmentFactors, AdultFields.ActivityParticipation, AdultFields.FunctioningLevel, AdultFields.SupportNeed],
        Kinds = [FieldKind.Concept, FieldKind.Concepts],
        Looks = FieldLook.Given,
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = (c, place) => c.Values[place].State != ValueState.Read
            ? Outcome.Broken
            : BrokenWhen(!FieldReader.Concepts(c.TextAt(place)).All(concept => Belongs(concept, c.Type.Fields[place].Field))),
        Values = (c, place) => [c.TextAt(place), c.Type.Fields[place].Field.Name, AdultConcepts.HeadingOf(c.Type.Fields[place].Field)],
        Message = new(
            "”{0}” er ikke et begreb under ”{2}” i Fælles Faglige Begreber, som feltet {1} skal have.",
            "“{0}” is not a concept under “{2}” in Fælles Faglige Begreber, as the field {1} must have."),
        Fix = new(
            "Brug begrebets UUID fra Fælles Faglige Begreber, flere adskilt af |. Danmarks Statistiks egne talkoder må ikke bruges i stedet.",
            "Use the UUID of the concept from Fælles Faglige Begreber, several separated by |. The number codes of Statistics Denmark must not be used instead."),
        Sources = [SourceRef.Guideline("9.2.4"), SourceRef.Guideline("9.2.6")],
    };

    private static bool Belongs(CommonConcept concept, Field field) =>
        concept.IsUnder(AdultConcepts.HeadingOf(field)) ? concept != CommonConcepts.NotStated || AdultConcepts.TargetGroups.Contains(field)
        : AdultConcepts.TargetGroups.Contains(field) && CommonConcepts.IsTargetHeading(concept); // A heading is for VOK-007.
}
