using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>A step in the handing out of microdata for research: who did what for which project, and when.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ExtractRequest), "request")]
[JsonDerivedType(typeof(ExtractApproval), "approval")]
[JsonDerivedType(typeof(ProjectKeyMade), "key_made")]
[JsonDerivedType(typeof(ProjectKeyDestroyed), "key_destroyed")]
[JsonDerivedType(typeof(ExtractHandedOut), "handed_out")]
[JsonDerivedType(typeof(ExtractDeleted), "deleted")]
[JsonDerivedType(typeof(OutputChecked), "output_checked")]
[JsonDerivedType(typeof(ReidentificationAsked), "reidentification_asked")]
[JsonDerivedType(typeof(ReidentificationApproved), "reidentification_approved")]
[JsonDerivedType(typeof(Reidentified), "reidentified")]
public abstract record MicrodataFact
{
    /// <summary>Running number from 1.</summary>
    [JsonPropertyName("number")]
    public int Number { get; init; }

    /// <summary>The project.</summary>
    [JsonPropertyName("project")]
    public required string Project { get; init; }

    /// <summary>When it was done, UTC.</summary>
    [JsonPropertyName("recorded_at")]
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who did it.</summary>
    [JsonPropertyName("by")]
    public required string By { get; init; }

    /// <summary>Whom an issuer vouched for; null for steps of operations, which are written down by the account that has the store.</summary>
    [JsonPropertyName("proof")]
    public ProvenPerson? Proof { get; init; }

    /// <summary>Hash of the step before.</summary>
    [JsonPropertyName("previous")]
    public string Previous { get; init; } = "";
}

/// <summary>A variable that is asked for, and why the project cannot do without it.</summary>
/// <param name="Name">Name of the variable.</param>
/// <param name="Necessity">Why it is needed.</param>
public sealed record WantedVariable(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("necessity")] string Necessity);

/// <summary>An extract is asked for.</summary>
public sealed record ExtractRequest : MicrodataFact
{
    /// <summary>Title of the project.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>The legal basis, e.g. databeskyttelsesloven section 10.</summary>
    [JsonPropertyName("legal_basis")]
    public required string LegalBasis { get; init; }

    /// <summary>Who is to have the extract.</summary>
    [JsonPropertyName("recipient")]
    public required string Recipient { get; init; }

    /// <summary>The statistic whose episodes are asked for: support, disability or placement.</summary>
    [JsonPropertyName("statistic")]
    public required string Statistic { get; init; }

    /// <summary>First year; an episode is in the extract when it is active on some day of the years.</summary>
    [JsonPropertyName("from_year")]
    public required int FromYear { get; init; }

    /// <summary>Last year.</summary>
    [JsonPropertyName("to_year")]
    public required int ToYear { get; init; }

    /// <summary>The last day on which the extract may be kept.</summary>
    [JsonPropertyName("expires_on")]
    public required DateOnly ExpiresOn { get; init; }

    /// <summary>The variables, each with its reason.</summary>
    [JsonPropertyName("variables")]
    public required IReadOnlyList<WantedVariable> Variables { get; init; }
}

/// <summary>A request is approved, by another than who asked.</summary>
public sealed record ExtractApproval : MicrodataFact
{
    /// <summary>Number of the request.</summary>
    [JsonPropertyName("request")]
    public required int Request { get; init; }

    /// <summary>Why small classes are accepted (signed by the approver); null when they are not.</summary>
    [JsonPropertyName("accepts_small_classes")]
    public string? AcceptsSmallClasses { get; init; }
}

/// <summary>A key of the project is made; pseudonyms are made with the newest key.</summary>
public sealed record ProjectKeyMade : MicrodataFact
{
    /// <summary>Identifier of the key; the key itself is never here.</summary>
    [JsonPropertyName("key_id")]
    public required string KeyId { get; init; }
}

/// <summary>A key of the project is destroyed: its pseudonyms can never be made again.</summary>
public sealed record ProjectKeyDestroyed : MicrodataFact
{
    /// <summary>Identifier of the key.</summary>
    [JsonPropertyName("key_id")]
    public required string KeyId { get; init; }
}

/// <summary>A file of an extract.</summary>
/// <param name="Name">Name in the extract's folder.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Length">Number of bytes.</param>
public sealed record ExtractFile(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("sha256")] string Sha256,
    [property: JsonPropertyName("length")] long Length);

/// <summary>An extract is made and handed out.</summary>
public sealed record ExtractHandedOut : MicrodataFact
{
    /// <summary>Number of the request.</summary>
    [JsonPropertyName("request")]
    public required int Request { get; init; }

    /// <summary>Number of the approval.</summary>
    [JsonPropertyName("approval")]
    public required int Approval { get; init; }

    /// <summary>Identifier of the key of its pseudonyms.</summary>
    [JsonPropertyName("key_id")]
    public required string KeyId { get; init; }

    /// <summary>Number of rows.</summary>
    [JsonPropertyName("rows")]
    public required long Rows { get; init; }

    /// <summary>Number of persons.</summary>
    [JsonPropertyName("persons")]
    public required int Persons { get; init; }

    /// <summary>Number of persons in the smallest class of quasi-identifiers.</summary>
    [JsonPropertyName("smallest_class")]
    public required int SmallestClass { get; init; }

    /// <summary>The folder in which it was made.</summary>
    [JsonPropertyName("folder")]
    public required string Folder { get; init; }

    /// <summary>Its files.</summary>
    [JsonPropertyName("files")]
    public required IReadOnlyList<ExtractFile> Files { get; init; }
}

/// <summary>An extract is deleted. The proof: what each file was just before, and that nothing was left.</summary>
public sealed record ExtractDeleted : MicrodataFact
{
    /// <summary>Number of the step with which it was handed out.</summary>
    [JsonPropertyName("extract")]
    public required int Extract { get; init; }

    /// <summary>The files as they were just before they were deleted; a file that was already gone has no hash.</summary>
    [JsonPropertyName("files")]
    public required IReadOnlyList<ExtractFile> Files { get; init; }

    /// <summary>Whether the folder was looked through afterwards and had none of them.</summary>
    [JsonPropertyName("nothing_left")]
    public required bool NothingLeft { get; init; }
}

/// <summary>A table that a researcher wanted to take home was checked. Its cells are kept by name, so that later ones are checked beside it; figures are not.</summary>
public sealed record OutputChecked : MicrodataFact
{
    /// <summary>Number of the step with which its extract was handed out.</summary>
    [JsonPropertyName("extract")]
    public required int Extract { get; init; }

    /// <summary>The file, as it was checked.</summary>
    [JsonPropertyName("file")]
    public required ExtractFile File { get; init; }

    /// <summary>Whether it counts persons; else episodes.</summary>
    [JsonPropertyName("of_persons")]
    public required bool IsOfPersons { get; init; }

    /// <summary>Whether it may be taken home.</summary>
    [JsonPropertyName("passed")]
    public required bool Passed { get; init; }

    /// <summary>Number of times that each attack succeeded; empty when it passed.</summary>
    [JsonPropertyName("attacks")]
    public required IReadOnlyDictionary<string, int> Attacks { get; init; }

    /// <summary>The cells whose figures are shown, by name.</summary>
    [JsonPropertyName("shown")]
    public required IReadOnlyList<string> Shown { get; init; }

    /// <summary>The cells whose figures are hidden, by name.</summary>
    [JsonPropertyName("hidden")]
    public required IReadOnlyList<string> Hidden { get; init; }

    /// <summary>Earlier checks of the project with nearly the same cells.</summary>
    [JsonPropertyName("nearly_as")]
    public required IReadOnlyList<int> NearlyAs { get; init; }
}

/// <summary>It is asked who a pseudonym stands for, and why it must be known. The log never has the answer.</summary>
public sealed record ReidentificationAsked : MicrodataFact
{
    /// <summary>The pseudonym.</summary>
    [JsonPropertyName("pseudonym")]
    public required string Pseudonym { get; init; }

    /// <summary>Why it must be known.</summary>
    [JsonPropertyName("reason")]
    public required string Reason { get; init; }
}

/// <summary>That it may be known who a pseudonym stands for is approved, by another than who asked; once, and for some days.</summary>
public sealed record ReidentificationApproved : MicrodataFact
{
    /// <summary>Number of the question.</summary>
    [JsonPropertyName("asked")]
    public required int Asked { get; init; }
}

/// <summary>It was looked up who a pseudonym stands for.</summary>
public sealed record Reidentified : MicrodataFact
{
    /// <summary>Number of the question.</summary>
    [JsonPropertyName("asked")]
    public required int Asked { get; init; }

    /// <summary>Number of the approval, which is used up by this.</summary>
    [JsonPropertyName("approval")]
    public required int Approval { get; init; }

    /// <summary>Whether a person was found.</summary>
    [JsonPropertyName("found")]
    public required bool IsFound { get; init; }
}
