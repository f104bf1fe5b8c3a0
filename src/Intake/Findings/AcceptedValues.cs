using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// What somebody who accepts a finding answers for: the values it is said with, wherever it stands. The delivery's own day and name and counts
/// of days up to today are not among them, so that the same values in a new delivery are still accepted.
/// </summary>
internal static class AcceptedValues
{
    /// <summary>A hash of the values with which the finding stands now.</summary>
    public static long Of(StoreDatabase database, long id)
    {
        var said = new SortedSet<string>(StringComparer.Ordinal);
        using (var command = database.Command("""
            SELECT f.rule, f.arguments, d.date, d.file FROM finding f LEFT JOIN delivery d ON d.ordinal = f.delivery
            WHERE f.id = $id AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.delivery = f.delivery AND s.row = f.row)
            """, ("$id", id)))
        using (var rows = command.ExecuteReader())
        {
            while (rows.Read())
            {
                var values = rows.GetString(1).Split('\u001F');
                var count = Catalogue.WithCode(rows.GetString(0))?.AcceptedValues ?? values.Length;
                said.Add(string.Join('\u001F', values.Take(count).Where(v => rows.IsDBNull(2) || (v != rows.GetString(2) && v != rows.GetString(3)))));
            }
        }

        return BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', said))));
    }

    /// <summary>The hash in the digits of the log.</summary>
    public static string Write(long hash) => hash.ToString("x16", CultureInfo.InvariantCulture);
}
