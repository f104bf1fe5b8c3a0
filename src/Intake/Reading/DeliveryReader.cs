using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// Reads a delivery from its bytes: what it is, its columns, and each record as a candidate. Whatever is wrong with the delivery as a whole is
/// noted in the view for the rules to judge; nothing is thrown away and nothing is thrown.
/// </summary>
internal static class DeliveryReader
{
    /// <summary>The largest delivery that is read; a larger one is kept and answered with one finding.</summary>
    public const long LargestLength = 2_000_000_000;

    private static readonly byte[] Delimiters = [(byte)';', (byte)',', (byte)'\t'];

    /// <summary>Reads all records. The candidate is the same object each time.</summary>
    public static void Read(string path, KeptBytes kept, DeliveryView view, Action<Candidate> take, long largest = LargestLength)
    {
        if (kept.Length == 0)
        {
            view.Readability = Readability.Empty;
            return;
        }

        if (kept.HasNul)
        {
            view.Readability = Readability.Binary;
            return;
        }

        if (view.Type is not { } type)
        {
            view.Readability = Readability.UnknownType;
            view.ReadingNote = view.Delivery.FileName;
            return;
        }

        if (kept.Length > largest)
        {
            view.Readability = Readability.TooLarge;
            view.ReadingNote = Write.Number(kept.Length);
            return;
        }

        view.ReadAsWindows1252 = !kept.IsUtf8;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
        var rows = new CsvRows(file, !kept.IsUtf8);
        rows.SkipMark();
        var header = Header.Read(rows, type, Delimiters, out var delimiter);
        if (header is null)
        {
            view.Readability = Readability.UnknownHeader;
            var line = rows.PeekLine();
            view.ReadingNote = Beginning(line);
            return;
        }

        view.UnknownColumns = header.Unknown;
        view.MissingColumns = header.Missing;
        ReadRecords(rows, header, delimiter, new Candidate(type) { Delivery = view.Delivery, HeaderCount = header.Count }, view, take);
    }

    // Enough to recognise the file by; digits are hidden, since they may be a person's number.
    private static string Beginning(string line)
    {
        var start = line.Length > 100 ? line[..100] + "…" : line.TrimEnd('\r', '\n');
        return string.Concat(start.Select(c => char.IsAsciiDigit(c) ? 'x' : c));
    }

    private static void ReadRecords(CsvRows rows, Header header, byte delimiter, Candidate candidate, DeliveryView view, Action<Candidate> take)
    {
        var row = 0;
        while (rows.Read(delimiter))
        {
            row++;
            if (rows.IsBroken || (!rows.WasEnded && rows.Count < header.Count))
            {
                view.Readability = Readability.CutOff;
                view.ReadingNote = Write.Number(row);
                break;
            }

            candidate.Row = row;
            candidate.Text = rows.Text;
            candidate.WrongFieldCount = WrongCount(rows, header.Count);
            for (var i = 0; i < header.Places.Length; i++)
            {
                var place = header.Places[i];
                if (place < 0)
                    continue;
                if (i < rows.Count)
                    FieldReader.Read(candidate, place, rows.Start(i), rows.Length(i));
                else
                    FieldReader.Read(candidate, place, 0, 0);
            }

            if (view.ReplacementCharacterRow == 0 && HasReplacementCharacter(rows))
                view.ReplacementCharacterRow = row;
            take(candidate);
        }

        if (rows.IsBroken && view.Readability == Readability.Readable)
        {
            view.Readability = Readability.CutOff;
            view.ReadingNote = Write.Number(row + 1);
        }

        view.Records = row;
    }

    // Spreadsheets add empty values at the end of rows; those do no harm.
    private static int WrongCount(CsvRows rows, int expected)
    {
        if (rows.Count == expected)
            return 0;
        for (var i = expected; i < rows.Count; i++)
        {
            if (rows.Length(i) > 0)
                return rows.Count;
        }

        return rows.Count < expected ? rows.Count : 0;
    }

    private static bool HasReplacementCharacter(CsvRows rows)
    {
        var first = rows.Start(0);
        var last = rows.Count - 1;
        var row = rows.Text.AsSpan(first, rows.Start(last) + rows.Length(last) - first);
        return row.Contains((byte)0xEF) && row.IndexOf("\uFFFD"u8) >= 0;
    }
}
