using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The headings of the target groups are not target groups: one of those below is chosen. It need not be one without others below it ("misbrug" is allowed).</summary>
public static class Vok007HeadingAsTargetGroup
{
    /// <summary>The declaration.</summary>
    public static readonly FieldRule Rule = new()
    {
        Code = "VOK-007",
        Title = new("En overskrift er brugt som målgruppe", "A heading is used as target group"),
        Severity = Severity.Error,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [AdultFields.PrimaryTargetGroup, AdultFields.OtherTargetGroups],
        Kinds = [FieldKind.Concept, FieldKind.Concepts],
        Looks = FieldLook.Given,
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = (c, place) => BrokenWhen(Heading(c, place) is not null),
        Values = (c, place) => [c.TextAt(place), Heading(c, place)!.Title],
        Message = new(
            "Målgruppen ”{1}” ({0}) er en overskrift og må ikke indberettes.",
            "The target group “{1}” ({0}) is a heading and must not be reported."),
        Fix = new(
            "Vælg en af målgrupperne under overskriften, for eksempel misbrug under socialt problem.",
            "Choose one of the target groups below the heading, for example misbrug (abuse) below socialt problem (social problem)."),
        Sources = [SourceRef.Guideline("9.2.4")],
    };

    private static CommonConcept? Heading(Candidate c, int place) => FieldReader.Concepts(c.TextAt(place)).FirstOrDefault(CommonConcepts.IsTargetHeading);
}
