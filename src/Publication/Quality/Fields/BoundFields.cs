namespace Socialstat.Publication;

/// <summary>Every field that a text may name, listed by hand.</summary>
public static class BoundFields
{
    private static readonly Dictionary<string, BoundField> ByName;

    static BoundFields()
    {
        All = [.. DeclaredFields.All, .. ReleaseFields.All, .. CellFields.All, .. ResponseFields.All, .. ProcessFields.All, .. ContactFields.All];
        ByName = All.ToDictionary(f => f.Name, StringComparer.Ordinal);
    }

    /// <summary>Every field.</summary>
    public static IReadOnlyList<BoundField> All { get; }

    /// <summary>The field with the name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static BoundField Named(string name) => ByName.TryGetValue(name, out var field) ? field : throw new KeyNotFoundException($"No field {name}.");
}
