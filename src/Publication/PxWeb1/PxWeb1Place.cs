namespace Socialstat.Publication;

/// <summary>A place in the addresses of PxWeb's first interface: above the database, a subject in it, or a table.</summary>
/// <param name="IsInDatabase">Whether the database is named.</param>
/// <param name="Subject">The subject, or null at the top.</param>
/// <param name="Table">The table, or null.</param>
public sealed record PxWeb1Place(bool IsInDatabase, BankSubject? Subject, PublicTable? Table)
{
    private const string PxEnding = ".px";

    /// <summary>The place that the parts of an address lead to. A table is also found by its code alone, wherever in the tree it stands.</summary>
    /// <exception cref="PxWebException">There is no such place.</exception>
    public static PxWeb1Place Find(Bank bank, IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
            return new PxWeb1Place(false, null, null);
        if (!parts[0].Equals(PxWeb1Document.Database, StringComparison.OrdinalIgnoreCase))
            throw new PxWebException(PxWebFault.UnknownPlace, parts[0]);
        BankSubject? subject = null;
        for (var i = 1; i < parts.Count; i++)
        {
            if ((subject?.Children ?? SubjectTree.Roots).FirstOrDefault(s => s.Id == parts[i]) is { } child)
                subject = child;
            else if (i == parts.Count - 1 && bank.Find(WithoutEnding(parts[i])) is { } table)
                return new PxWeb1Place(true, subject, table);
            else
                throw new PxWebException(PxWebFault.UnknownPlace, parts[i]);
        }

        return new PxWeb1Place(true, subject, null);
    }

    // Databases of PX files name their tables with the ending.
    private static string WithoutEnding(string code) => code.EndsWith(PxEnding, StringComparison.OrdinalIgnoreCase) ? code[..^PxEnding.Length] : code;
}
