namespace Socialstat.Validation;

/// <summary>All versions of one record, newest first, and which of them are good.</summary>
internal sealed class EntryKey(int[] versions)
{
    private int _chosen;

    /// <summary>Positions of the versions in the ledger, newest first.</summary>
    public int[] Versions { get; } = versions;

    /// <summary>Places in <see cref="Versions"/> of those that break no error rule by themselves, newest first.</summary>
    public List<int> Good { get; } = [];

    /// <summary>Findings on single versions.</summary>
    public List<(int Place, Finding Finding)> Findings { get; } = [];

    /// <summary>Place in <see cref="Versions"/> of the version in force; -1 when none is good.</summary>
    public int InForce => _chosen < Good.Count ? Good[_chosen] : -1;

    /// <summary>The record that group rules see: the version in force, or the newest attempt; null when it has been taken out.</summary>
    public Entry? Entry { get; set; }

    /// <summary>A group rule does not accept the version in force: the one before it is tried.</summary>
    public void PassOver() => _chosen++;
}
