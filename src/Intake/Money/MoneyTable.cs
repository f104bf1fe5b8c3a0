using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>The rows of one layout by key while files are read one after another: the newest version holds.</summary>
internal sealed class MoneyTable
{
    private readonly Dictionary<string, MoneyRow> _rows = new(StringComparer.Ordinal);

    /// <summary>The rows in force, in no order.</summary>
    public IEnumerable<MoneyRow> Rows => _rows.Values;

    /// <summary>Reads a file into the table and tells what is wrong with it.</summary>
    public MoneyFileCount Read(string path, MoneyReceipt receipt, MoneyLayout layout, TextPool pool, Action<MoneyFinding> tell)
    {
        int added = 0, changed = 0, same = 0, deleted = 0, rejected = 0;
        var make = MoneyRowsOf.Of(layout);
        var view = ViewOf(receipt, layout);
        Candidate? seen = null;
        MoneyLine line = null!;
        var kept = new KeptBytes(receipt.Sha256, receipt.Length, receipt.IsUtf8, receipt.HasNul);
        DeliveryReader.Read(path, kept, view, candidate =>
        {
            // The reader fills the same candidate again and again.
            if (!ReferenceEquals(seen, candidate))
                (seen, line) = (candidate, new MoneyLine(layout, candidate, receipt.Number, pool, tell));
            if (view.MissingColumns.Count > 0 || !line.HasGoodFields())
            {
                rejected++;
                return;
            }

            var key = line.Key();
            if (line.IsDelete)
            {
                deleted += _rows.Remove(key) ? 1 : 0;
                return;
            }

            var row = make(line);
            if (line.IsBroken)
                rejected++;
            else if (!_rows.TryGetValue(key, out var old))
                (_rows[key], added) = (row, added + 1);
            else if ((row with { Place = old.Place }).Equals(old))
                same++;
            else
            {
                if (old.Place.File == row.Place.File)
                    line.Break(MoneyRules.KeyTwice, layout.Key[0], new($"Rækken har samme nøgle som række {old.Place.Row} i filen", $"The row has the same key as row {old.Place.Row} of the file"));
                (_rows[key], changed) = (row, changed + 1);
            }
        });
        foreach (var finding in WholeFile(view, layout, receipt))
            tell(finding);
        return new MoneyFileCount(receipt, view.Records, added, changed, same, deleted, rejected);
    }

    /// <summary>A file as it is read.</summary>
    public static DeliveryView ViewOf(MoneyReceipt receipt, MoneyLayout layout) => new()
    {
        Type = layout.Record,
        Delivery = new Delivery
        {
            Ordinal = receipt.Number,
            RecordType = layout.Name,
            Reporter = receipt.Municipality,
            Date = DateOnly.FromDateTime(receipt.At.UtcDateTime),
            Sequence = receipt.Number,
            SourceSystem = "",
            FileName = receipt.FileName,
            Sha256 = receipt.Sha256,
            Length = receipt.Length,
            ReceivedAt = receipt.At,
        },
    };

    private static IEnumerable<MoneyFinding> WholeFile(DeliveryView view, MoneyLayout layout, MoneyReceipt receipt)
    {
        MoneyFinding Of(MoneyRule rule, Text message, string field = "") =>
            new() { Rule = rule, Layout = layout.Name, Place = new RowPlace(receipt.Number, 0), Field = field, Message = message };
        if (view.Readability != Readability.Readable)
        {
            yield return Of(MoneyRules.FileUnreadable, view.Readability switch
            {
                Readability.Empty => new("Filen er tom", "The file is empty"),
                Readability.Binary => new("Filen er hverken tekst eller en Excel-projektmappe", "The file is neither text nor an Excel workbook"),
                Readability.UnknownHeader => new($"Ingen kolonner kendes: {view.ReadingNote}", $"No columns are known: {view.ReadingNote}"),
                Readability.TooLarge => new("Filen er for stor", "The file is too large"),
                Readability.CutOff => new($"Filen slutter midt i række {view.ReadingNote}; rækkerne før den er med", $"The file ends in the middle of row {view.ReadingNote}; the rows before it are in"),
                _ => new($"Filen er beskadiget ({view.ReadingNote}); de {view.Records} rækker før fejlen er med", $"The file is damaged ({view.ReadingNote}); the {view.Records} rows before the fault are in"),
            });
        }

        foreach (var column in view.MissingColumns)
            yield return Of(MoneyRules.ColumnMissing, new($"Kolonnen {column} mangler; ingen rækker er med", $"The column {column} is missing; no rows are in"), column);
        foreach (var column in view.UnknownColumns)
            yield return Of(MoneyRules.ColumnUnknown, new($"Kolonnen '{column}' kendes ikke", $"The column '{column}' is not known"), column);
    }
}
