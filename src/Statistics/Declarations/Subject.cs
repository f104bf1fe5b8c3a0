using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>The subject under which a table is published. The codes are ours.</summary>
/// <param name="Code">Code, at most 20 characters (a limit of PX files).</param>
/// <param name="Text">Title.</param>
public sealed record Subject(string Code, Text Text)
{
    /// <summary>Disadvantaged children and young people (000:8.6).</summary>
    public static Subject Children { get; } = new("BU", new Text("Udsatte børn og unge", "Disadvantaged children and young people"));

    /// <summary>Disability (004:8.6).</summary>
    public static Subject Disability { get; } = new("HAND", new Text("Handicapområdet", "Disability"));
}
