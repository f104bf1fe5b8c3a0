using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>A row of a sheet of shares that somebody else has made.</summary>
/// <param name="Row">Row of the sheet.</param>
/// <param name="Group">The whole that it is a part of.</param>
/// <param name="Title">What is counted.</param>
/// <param name="Percent">The printed share.</param>
/// <param name="Decimals">Decimals that it is printed with.</param>
/// <param name="Total">Number of the whole.</param>
public sealed record ShareSheetRow(int Row, string Group, string Title, decimal Percent, int Decimals, int Total);

/// <summary>A sheet of shares of a whole whose number is told (annex table 2.1): a share that no whole number of the total gives cannot be right.</summary>
public static class ShareLayout
{
    private static readonly Field Group = new() { Name = "whole", Label = new("Helhed", "Whole"), Kind = FieldKind.Text };
    private static readonly Field Title = new() { Name = "title", Label = new("Betegnelse", "Title"), Kind = FieldKind.Text };
    private static readonly Field Percent = new() { Name = "share", Label = new("Andel", "Share"), Kind = FieldKind.Text };
    private static readonly Field Total = new() { Name = "total", Label = new("Antal i alt", "Total"), Kind = FieldKind.Text };

    /// <summary>The sheet.</summary>
    public static readonly FigureSheet Sheet = new()
    {
        Layout = new RecordType
        {
            Name = "share_sheet",
            Statistic = Statistic.Register,
            Title = new("Andele", "Shares"),
            Description = new("En række er en andel i procent af en helhed, hvis antal er oplyst (rapportens bilagstabel 2.1).", "A row is a share in percent of a whole whose number is told (annex table 2.1 of the report)."),
            Source = SourceRef.JoiningReport("Bilag 2"),
            Fields = [.. new[] { Group, Title, Percent, Total }.Select(f => new FieldUse(f, Requirement.Always, []))],
        },
        Check = (lines, _) => Check(lines),
    };

    /// <summary>The numbers of the total whose shares lie nearest, below and above; both the same when the printed share is one of them.</summary>
    public static (int Below, int Above) Around(ShareSheetRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var below = (int)Math.Floor(row.Percent * row.Total / 100);
        foreach (var count in new[] { below, below + 1 })
        {
            if (ShareOf(count, row) == row.Percent)
                return (count, count);
        }

        return (below, below + 1);
    }

    private static SheetVerdict Check(IReadOnlyList<SheetLine> lines)
    {
        var unreadable = new List<CellFault>();
        var rows = lines.Select(l => Row(new SheetCells(Sheet.Layout, l, unreadable))).OfType<ShareSheetRow>().ToList();
        return new SheetVerdict(rows.Count, unreadable, [.. rows.SelectMany(r => Impossible(r, rows))]);
    }

    private static IEnumerable<CellFault> Impossible(ShareSheetRow row, List<ShareSheetRow> rows)
    {
        var (below, above) = Around(row);
        if (below == above)
            yield break;
        // Where all other shares of the whole say their number, the rest is this one's.
        var others = rows.Where(r => r.Group == row.Group && r != row).Select(Around).ToList();
        int? rest = others.TrueForAll(o => o.Below == o.Above) ? row.Total - others.Sum(o => o.Below) : null;
        var correct = rest == below || rest == above ? ShareOf(rest.Value, row) : (decimal?)null;
        var form = "0." + new string('0', row.Decimals);
        Text Say(Func<System.Globalization.NumberFormatInfo, string> danish, Func<System.Globalization.NumberFormatInfo, string> english) => new(danish(NumberForm.In(Language.Danish)), english(NumberForm.In(Language.English)));
        yield return new CellFault(row.Row, Percent.Name, new($"{row.Group}, {row.Title}", $"{row.Group}, {row.Title}"), row.Percent.ToString(form, NumberForm.In(Language.Danish)), correct,
            Say(f => $"intet antal af {row.Total.ToString("N0", f)} er {row.Percent.ToString(form, f)} %: {below} er {ShareOf(below, row).ToString(form, f)} %, og {above} er {ShareOf(above, row).ToString(form, f)} %; andelen kan være tilpasset, så summen bliver 100",
                f => $"no number of {row.Total.ToString("N0", f)} is {row.Percent.ToString(form, f)} %: {below} is {ShareOf(below, row).ToString(form, f)} %, and {above} is {ShareOf(above, row).ToString(form, f)} %; the share may have been adjusted to make the sum 100"),
            correct is { } right
                ? Say(f => $"Skriv {right.ToString(form, f)}: de andre andele lader {rest} tilbage. Afrundede andele skal ikke gå op", f => $"Write {right.ToString(form, f)}: the other shares leave {rest}. Rounded shares need not add up")
                : new("Find antallet i kilden, og regn andelen af det", "Find the number in the source, and compute the share from it"));
    }

    private static decimal ShareOf(int count, ShareSheetRow row) => Math.Round(100m * count / row.Total, row.Decimals, MidpointRounding.AwayFromZero);

    private static ShareSheetRow? Row(SheetCells cells)
    {
        var (percent, total) = (cells.Must(Percent, inThousands: false), cells.Must(Total, inThousands: true));
        if (!cells.IsBroken && (total < 1 || total > 100_000_000 || total != Math.Truncate(total)))
            cells.Break(Total, new("Skriv det hele antal, som andelen er af", "Write the whole number that the share is of"));
        if (!cells.IsBroken && percent is < 0 or > 100)
            cells.Break(Percent, new("Skriv en andel mellem 0 og 100", "Write a share between 0 and 100"));
        var text = cells.Text(Percent).TrimEnd('%', ' ');
        var mark = text.LastIndexOfAny(['.', ',']);
        return cells.IsBroken ? null : new ShareSheetRow(cells.Row, cells.Text(Group), cells.Text(Title), percent, mark < 0 ? 0 : Math.Min(6, text.Length - mark - 1), (int)total);
    }
}
