using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>The notes that follow figures out of the house: those of their declaration, and the breaks in series that touch just these figures.</summary>
public static class FileNotes
{
    /// <summary>The notes of a table or of a part of it.</summary>
    public static IEnumerable<Text> Of(Cube cube)
    {
        ArgumentNullException.ThrowIfNull(cube);
        return cube.Declaration.Notes.Concat(SeriesBreaks.In(cube).Select(b => b.Text));
    }
}
