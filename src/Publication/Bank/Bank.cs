using System.Globalization;

namespace Socialstat.Publication;

/// <summary>All tables that the public may see at an instant. Every interface, page and file of the public site is answered from one bank.</summary>
/// <param name="Tables">The tables in official order.</param>
public sealed record Bank(IReadOnlyList<PublicTable> Tables)
{
    /// <summary>A bank in which nothing has been published.</summary>
    public static Bank Empty { get; } = new([]);

    /// <summary>A text that changes whenever anything in the bank does; the same text means the same bytes of every answer.</summary>
    public string Version { get; } = string.Join(' ', Tables.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Code}@{t.Release}/{t.Edition.Updated:O}")));

    /// <summary>The table with the code (letter case does not matter), or null.</summary>
    public PublicTable? Find(string? code) => Tables.FirstOrDefault(t => t.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
