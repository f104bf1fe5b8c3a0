using System.Xml;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// Reads a delivery from its bytes, be they delimited text, an Excel workbook or JSON: what it is, its columns, and each record as a candidate.
/// Whatever is wrong with the delivery as a whole is noted in the view for the rules to judge; nothing is thrown away and nothing is thrown.
/// </summary>
internal static class DeliveryReader
{
    /// <summary>The largest delivery that is read; a larger one is kept and answered with one finding.</summary>
    public const long LargestLength = 2_000_000_000;

    /// <summary>
    /// The most records of cases in a delivery; more is kept and answered with one finding. No municipality has a tenth of it in a month, and cases are judged
    /// together, in memory. The population register streams, and has no such bound.
    /// </summary>
    public const int MostRecords = 1_000_000;

    /// <summary>Reads all records. The candidate is the same object each time.</summary>
    public static void Read(string path, KeptBytes kept, DeliveryView view, Action<Candidate> take, long largest = LargestLength, int most = MostRecords)
    {
        if (kept.Length == 0)
        {
            view.Readability = Readability.Empty;
            return;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
        var format = DeliveryFormats.Of(file);
        if (kept.HasNul && format != DeliveryFormat.Workbook)
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

        view.ReadAsWindows1252 = !kept.IsUtf8 && format != DeliveryFormat.Workbook;
        try
        {
            using var rows = Open(file, format, view.ReadAsWindows1252);
            ReadRows(rows, type, view, take, type.Statistic == Statistic.Register ? int.MaxValue : most);
        }
        catch (UnreadableException fault)
        {
            Stop(view, fault.Readability, fault.Message);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or EndOfStreamException)
        {
            Stop(view, Readability.Damaged, format == DeliveryFormat.Json ? "JSON" : "xlsx");
        }
    }

    /// <summary>The rows of a delivery in one of the forms. Closing them closes the file.</summary>
    public static DeliveryRows Open(Stream file, DeliveryFormat format, bool isWindows1252) => format switch
    {
        DeliveryFormat.Workbook => new WorkbookRows(file),
        DeliveryFormat.Json => new JsonRows(file, isWindows1252),
        _ => new CsvRows(file, isWindows1252),
    };

    // One clear answer: what was found about the columns of a delivery that could not be read to the end is not to be trusted.
    private static void Stop(DeliveryView view, Readability readability, string note)
    {
        view.Readability = readability;
        view.UnknownColumns = [];
        view.MissingColumns = [];
        view.ReadingNote = readability == Readability.CutOff ? Write.Number(view.Records + 1) : note;
        if (readability == Readability.Damaged)
            view.ReplacementCharacterRow = view.Records == 0 ? 0 : view.Records + 1;
    }

    private static void ReadRows(DeliveryRows rows, RecordType type, DeliveryView view, Action<Candidate> take, int most)
    {
        if (rows.ReadHeader(type) is not { } header)
        {
            view.Readability = Readability.UnknownHeader;
            view.ReadingNote = Hidden(rows.Beginning());
            return;
        }

        view.UnknownColumns = header.Unknown;
        view.MissingColumns = header.Missing;
        ReadRecords(rows, header, new Candidate(type) { Delivery = view.Delivery, HeaderCount = header.Count }, view, take, most);
    }

    // Enough to recognise the file by; digits are hidden, since they may be a person's number.
    private static string Hidden(string line)
    {
        var start = line.Length > 100 ? line[..100] + "…" : line.TrimEnd('\r', '\n');
        return string.Concat(start.Select(c => char.IsAsciiDigit(c) ? 'x' : c));
    }

    private static void ReadRecords(DeliveryRows rows, DeliveryHeader header, Candidate candidate, DeliveryView view, Action<Candidate> take, int most)
    {
        while (rows.Read())
        {
            view.Records++;
            if (view.Records > most)
                throw new UnreadableException(Readability.TooLarge, $"> {Write.Number(most)}");
            if (rows.IsBroken || (!rows.WasEnded && rows.Count < header.Count))
            {
                view.Readability = Readability.CutOff;
                view.ReadingNote = Write.Number(view.Records);
                break;
            }

            if (view.Records == 1 && header.SchemaVersionAt is >= 0 and var at && at < rows.Count && rows.Length(at) > 0)
                view.SchemaVersion = rows.Value(at).Trim();
            candidate.Row = view.Records;
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
                if (rows.IsForeign(i))
                    candidate.Values[place].State = ValueState.Unreadable;
            }

            if (view.ReplacementCharacterRow == 0 && rows.HasReplacementCharacter())
                view.ReplacementCharacterRow = view.Records;
            take(candidate);
        }

        if (rows.IsBroken && view.Readability == Readability.Readable)
        {
            view.Readability = Readability.CutOff;
            view.ReadingNote = Write.Number(view.Records + 1);
        }
    }

    // Spreadsheets add empty values at the end of rows; those do no harm.
    private static int WrongCount(DeliveryRows rows, int expected)
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
}
