namespace Socialstat.Register;

/// <summary>
/// The departments of Tilbudsportalen as far as extracts have been delivered, the newest version of each. Immutable; looked up by UUID.
/// </summary>
public sealed class OfferRegister
{
    private readonly Dictionary<Guid, DepartmentRow> _departments = [];
    private readonly DepartmentRow[] _versions;

    private OfferRegister(DepartmentRow[] versions)
    {
        _versions = versions;
        foreach (ref readonly var row in versions.AsSpan())
            _departments[row.Id] = row;
    }

    /// <summary>No extract has been delivered.</summary>
    public static OfferRegister Empty { get; } = new([]);

    /// <summary>Whether an extract has been delivered at all.</summary>
    public bool IsAvailable => _departments.Count > 0;

    /// <summary>The newest version of each department by rank of delivery (by ordinal) and then row.</summary>
    public static OfferRegister Of(IEnumerable<DepartmentRow> versions, int[] ranks)
    {
        DepartmentRow[] all = [.. versions.OrderBy(v => ranks[v.Delivery]).ThenBy(v => v.Row)];
        return new OfferRegister(all);
    }

    /// <summary>Reads a packed file.</summary>
    public static OfferRegister Read(string path)
    {
        var versions = PackedFile.Read<DepartmentRow>(path, 0);
        return new OfferRegister(versions);
    }

    /// <summary>All versions that have been delivered, the one that overrules the others of its department last.</summary>
    public ReadOnlySpan<DepartmentRow> Versions => _versions;

    /// <summary>Writes a packed file.</summary>
    public void Write(string path) => PackedFile.Write(path, PackedFile.Bytes(_versions));

    /// <summary>The department, or null when no extract has it.</summary>
    public DepartmentRow? Find(Guid id) => _departments.TryGetValue(id, out var row) ? row : null;
}
