using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A table as the public may see it.</summary>
/// <param name="Cube">The figures, with what is hidden already missing.</param>
/// <param name="Edition">When it was updated, and by whom.</param>
/// <param name="Release">Identifier of the release that it comes from.</param>
/// <param name="Remarks">What a reader must know about this release of it, beside the notes of its declaration: municipalities that have not approved, corrections.</param>
public sealed record PublicTable(Cube Cube, Edition Edition, string Release, IReadOnlyList<Text> Remarks)
{
    /// <summary>The statistics bank's code of the table.</summary>
    public string Code => Cube.Declaration.Code;

    /// <summary>The notes of the declaration and the remarks of the release.</summary>
    public IEnumerable<Text> OwnNotes => Cube.Declaration.Notes.Concat(Remarks);

    /// <summary>What stands with the figures in a file or an answer: the notes of the declaration, the breaks in series that touch the figures, and the remarks of the release.</summary>
    public IEnumerable<Text> Notes => FileNotes.Of(Cube).Concat(Remarks);
}
