using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>A version of a row about money as it was sent.</summary>
/// <param name="Receipt">The file it came in.</param>
/// <param name="Row">Data row in the file.</param>
/// <param name="Texts">The text of each column of the layout, in order; empty where there is none.</param>
public sealed record MoneyVersion(MoneyReceipt Receipt, int Row, IReadOnlyList<string> Texts);

/// <summary>Finds every version of a row, oldest first.</summary>
public static class MoneyVersions
{
    /// <summary>The versions of the row with the key: the values of the key's columns in order, as they are written in files.</summary>
    public static IReadOnlyList<MoneyVersion> Of(StorePaths paths, Municipality municipality, MoneyLayout layout, IReadOnlyList<string> key)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(municipality);
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(key);
        var pool = new TextPool();
        var wanted = KeyOf(layout, key, pool);
        var versions = new List<MoneyVersion>();
        foreach (var receipt in MoneyLog.Read(paths).Facts.OfType<MoneyReceipt>().Where(r => r.Municipality == municipality.Code && r.Layout == layout.Name))
        {
            DeliveryReader.Read(new Inbox(paths.MoneyFiles).PathOf(receipt.Sha256), new KeptBytes(receipt.Sha256, receipt.Length, receipt.IsUtf8, receipt.HasNul), MoneyTable.ViewOf(receipt, layout), candidate =>
            {
                if (new MoneyLine(layout, candidate, receipt.Number, pool, _ => { }).Key() == wanted)
                    versions.Add(new MoneyVersion(receipt, candidate.Row, [.. layout.Record.Fields.Select((_, place) => candidate.Values[place].State is ValueState.NoColumn or ValueState.Blank ? "" : candidate.TextAt(place))]));
            });
        }

        return versions;
    }

    // The key as a row of its own, so that it is read as rows are.
    private static string KeyOf(MoneyLayout layout, IReadOnlyList<string> key, TextPool pool)
    {
        var candidate = new Candidate(layout.Record) { Text = System.Text.Encoding.UTF8.GetBytes(string.Concat(key)) };
        var from = 0;
        for (var i = 0; i < Math.Min(key.Count, layout.Key.Count); i++)
        {
            var length = System.Text.Encoding.UTF8.GetByteCount(key[i]);
            FieldReader.Read(candidate, layout.Record.PlaceOf(layout.Key[i]), from, length);
            from += length;
        }

        return new MoneyLine(layout, candidate, 0, pool, _ => { }).Key();
    }
}
