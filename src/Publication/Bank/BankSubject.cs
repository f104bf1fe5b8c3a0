using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A subject of the bank: a branch with subjects below it, or a leaf with tables.</summary>
/// <param name="Id">Identifier: digits, which clients of the statistics bank take for granted. The ids are ours.</param>
/// <param name="Text">Title.</param>
/// <param name="Children">Subjects directly below, in the order in which they are shown.</param>
/// <param name="Leaf">The subject that tables are declared under, when this is a leaf.</param>
public sealed record BankSubject(string Id, Text Text, IReadOnlyList<BankSubject> Children, Subject? Leaf = null)
{
    /// <summary>A subject that tables stand under.</summary>
    public static BankSubject Of(string id, Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return new BankSubject(id, subject.Text, [], subject);
    }

    /// <summary>This subject and all below it, each before those below it.</summary>
    public IEnumerable<BankSubject> WithDescendants => Children.SelectMany(c => c.WithDescendants).Prepend(this);

    /// <summary>The tables of the bank directly under this subject, in official order.</summary>
    public IEnumerable<PublicTable> TablesIn(Bank bank)
    {
        ArgumentNullException.ThrowIfNull(bank);
        return Leaf is null ? [] : bank.Tables.Where(t => t.Cube.Declaration.Subject == Leaf);
    }

    /// <summary>The tables of the bank under this subject and those below it, in the order of the tree.</summary>
    public IEnumerable<PublicTable> AllTablesIn(Bank bank) => WithDescendants.SelectMany(s => s.TablesIn(bank));
}
