namespace Socialstat.Law;

/// <summary>A concept of Faelles Faglige Begreber.</summary>
/// <param name="Id">Its UUID.</param>
/// <param name="Level">Depth in the tree, from 0.</param>
/// <param name="Path">The concepts above it, outermost first, separated by " > ".</param>
/// <param name="Title">Danish title.</param>
public sealed record CommonConcept(Guid Id, int Level, string Path, string Title)
{
    /// <summary>Whether it stands under the heading, at any depth.</summary>
    public bool IsUnder(string heading)
    {
        ArgumentNullException.ThrowIfNull(heading);
        return Path == heading || Path.StartsWith(heading + " > ", StringComparison.Ordinal);
    }
}

/// <summary>The concepts of Faelles Faglige Begreber (data/common_concepts.csv) that adult services are described with from 1 January 2025.</summary>
public static class CommonConcepts
{
    /// <summary>Heading of the target groups.</summary>
    public const string TargetGroups = "Social indsats > Målgruppe";

    /// <summary>Heading of functions and conditions.</summary>
    public const string FunctionsAndConditions = "FFB tilstande > Funktioner og forhold";

    /// <summary>Heading of activity and participation.</summary>
    public const string ActivityAndParticipation = "FFB tilstande > Aktivitet og deltagelse";

    /// <summary>Heading of environmental factors.</summary>
    public const string Environment = "FFB tilstande > Omgivelsesfaktorer";

    /// <summary>Heading of levels of functioning.</summary>
    public const string FunctioningLevels = "Funktionsevneniveau";

    /// <summary>Heading of needs of support.</summary>
    public const string SupportNeeds = "Støttebehovsniveau";

    /// <summary>
    /// "Not stated": no concept of the tree, but what may still be reported as target group, and must be under section 117 a
    /// (guideline 9.2.4, 9.2.5). It is written as the word, since it has no UUID.
    /// </summary>
    public static CommonConcept NotStated { get; } = new(Guid.Empty, 2, TargetGroups, "Uoplyst");

    /// <summary>The word for <see cref="NotStated"/> in deliveries; letter case does not matter.</summary>
    public const string NotStatedText = "uoplyst";

    /// <summary>Whether the concept is one of the headings above the target groups, which are not to be reported themselves (guideline 9.2.4).</summary>
    public static bool IsTargetHeading(CommonConcept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return concept != NotStated && (concept.Path == TargetGroups || concept.Title == "Målgruppe");
    }

    /// <summary>All concepts.</summary>
    public static IReadOnlyList<CommonConcept> All { get; } = [.. DataFile.Read("common_concepts.csv").Select(row => new CommonConcept(
        Guid.Parse(row["uuid"]), int.Parse(row["level"], System.Globalization.CultureInfo.InvariantCulture), row["path"], row["title_da"]))];

    private static readonly Dictionary<Guid, CommonConcept> ById = All.ToDictionary(c => c.Id);

    /// <summary>The concept with the UUID, or null.</summary>
    public static CommonConcept? With(Guid id) => ById.GetValueOrDefault(id);
}
