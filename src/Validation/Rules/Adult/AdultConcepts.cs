using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>What is reported from Faelles Faglige Begreber about a service, and from when.</summary>
internal static class AdultConcepts
{
    /// <summary>First day from which services started or granted anew carry it (guideline 9.1 and 9.2.4).</summary>
    public static readonly DateOnly From =
        AdultRecord.Declaration.Fields[AdultRecord.Declaration.PlaceOf(AdultFields.PrimaryTargetGroup)].RequiredFrom!.Value;

    /// <summary>The fields that an assessment or a follow-up fills in.</summary>
    public static readonly IReadOnlyList<Field> Needed =
    [
        AdultFields.FunctionsConditions, AdultFields.EnvironmentFactors, AdultFields.ActivityParticipation, AdultFields.FunctioningLevel,
        AdultFields.SupportNeed, AdultFields.AssessmentDate,
    ];

    /// <summary>The fields that hold target groups.</summary>
    public static readonly IReadOnlyList<Field> TargetGroups = [AdultFields.PrimaryTargetGroup, AdultFields.OtherTargetGroups];

    /// <summary>The heading that the concepts of the field stand under.</summary>
    public static string HeadingOf(Field field) =>
        field == AdultFields.FunctionsConditions ? CommonConcepts.FunctionsAndConditions
        : field == AdultFields.EnvironmentFactors ? CommonConcepts.Environment
        : field == AdultFields.ActivityParticipation ? CommonConcepts.ActivityAndParticipation
        : field == AdultFields.FunctioningLevel ? CommonConcepts.FunctioningLevels
        : field == AdultFields.SupportNeed ? CommonConcepts.SupportNeeds
        : CommonConcepts.TargetGroups;

    /// <summary>The needed fields that are blank; none when the service is not described with the concepts. Null when that cannot be told.</summary>
    public static List<string>? Missing(Candidate c)
    {
        if (c.Provision is not { } service)
            return null;
        if (!AdultServices.HasConcepts(service) || !(c.Date(Fields.StartDate) >= From || c.Date(AdultFields.AssessmentDate) >= From))
            return [];
        return [.. Needed.Where(c.IsBlank).Select(field => field.Name)];
    }

    /// <summary>
    /// Whether the record is a follow-up: it says so, or its day of assessment is after the start and is not the end of the service.
    /// </summary>
    public static bool IsFollowUp(Candidate c) =>
        c.Bool(AdultFields.FollowUp) ?? (c.Date(AdultFields.AssessmentDate) is { } day && day > c.Date(Fields.StartDate) && day != c.Date(Fields.EndDate));
}
