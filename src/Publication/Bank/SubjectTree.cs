using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// The subjects of the bank as a tree, as the statistics bank arranges these statistics: social conditions, social support, and there
/// the two areas (000:8.6; 004:8.4, 8.6). The subject that a table declares decides its leaf.
/// </summary>
public static class SubjectTree
{
    /// <summary>The subjects at the top.</summary>
    public static IReadOnlyList<BankSubject> Roots { get; } =
    [
        new("4", new("Sociale forhold", "Social conditions"),
        [
            new("41", new("Social støtte", "Social support"),
            [
                BankSubject.Of("411", Subject.Children),
                BankSubject.Of("412", Subject.Disability),
            ]),
        ]),
    ];

    /// <summary>Every subject, each before those below it.</summary>
    public static IReadOnlyList<BankSubject> All { get; } = [.. Roots.SelectMany(r => r.WithDescendants)];

    /// <summary>The subject with the id, or null.</summary>
    public static BankSubject? Find(string? id) => All.FirstOrDefault(s => s.Id == id);

    /// <summary>The subjects from the top down to the one that the table stands under; empty when its subject is not in the tree.</summary>
    public static IReadOnlyList<BankSubject> PathTo(TableDeclaration table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return [.. All.Where(s => s.WithDescendants.Any(d => d.Leaf == table.Subject))];
    }
}
