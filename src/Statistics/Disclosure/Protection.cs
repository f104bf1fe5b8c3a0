namespace Socialstat.Statistics;

/// <summary>The way every release goes: protect the tables of one register together, and let the auditor attack the result.</summary>
public static class Protection
{
    /// <summary>Hides or changes what could tell about a person.</summary>
    /// <exception cref="ArgumentException">The tables were not computed from the snapshot.</exception>
    public static ProtectedTables Apply(ProtectionInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var release = new ReleaseCells(input);
        foreach (var year in release.Years())
        {
            for (var group = 0; group < year.Matrices.Length; group++)
            {
                if (year.Matrices[group] is { } matrix)
                    release.Hide(Suppression.Hidden(year, matrix, release));
            }
        }

        return release.Finish();
    }
}
