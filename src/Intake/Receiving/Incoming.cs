using System.Globalization;
using System.Text.RegularExpressions;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>What the sender says about a delivery besides its bytes. What is not said is taken from the file name.</summary>
public sealed record DeliveryLabel
{
    /// <summary>Record type.</summary>
    public string? RecordType { get; init; }

    /// <summary>Reporter.</summary>
    public string? Reporter { get; init; }

    /// <summary>The delivery's day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Sequence number in the series.</summary>
    public int? Sequence { get; init; }

    /// <summary>The sender's system.</summary>
    public string SourceSystem { get; init; } = "";

    /// <summary>Number of records that the sender says there are.</summary>
    public int? DeclaredRecords { get; init; }

    /// <summary>The version of the layout that the delivery is made by, e.g. 2025-01; null when it is not said.</summary>
    public string? SchemaVersion { get; init; }

    /// <summary>The sender says that there is nothing to report.</summary>
    public bool IsNilReport { get; init; }

    /// <summary>The day until which the sender wishes it to be held back; <see cref="HoldChange.Open"/> without a day, null when it is not to be held.</summary>
    public DateOnly? HeldUntil { get; init; }

    /// <summary>The sequence number of the source that the program corrects with it; nobody else can say this. See <see cref="Register.Delivery.Outranks"/>.</summary>
    internal int? Outranks { get; init; }
}

/// <summary>A delivery on its way in: a file, and what is said about it.</summary>
/// <param name="Path">Where the bytes are now.</param>
/// <param name="FileName">File name as sent.</param>
/// <param name="Label">What is said about it.</param>
public sealed partial record Incoming(string Path, string FileName, DeliveryLabel Label)
{
    /// <summary>The sender's key of the request, so that it is carried out once however often it is sent; null when there is none.</summary>
    public RequestKey? Key { get; init; }

    /// <summary>What was seen of the bytes when the file was made for this delivery alone; the inbox takes it over. Null when the file is the sender's.</summary>
    public KeptBytes? Kept { get; init; }

    /// <summary>A file whose name says what it is, unless the label does.</summary>
    public static Incoming File(string path, DeliveryLabel? label = null)
    {
        var name = System.IO.Path.GetFileName(path);
        return new Incoming(path, name, FromName(name, label ?? new DeliveryLabel()));
    }

    /// <summary>All files of paths and folders, in order of file name.</summary>
    public static IReadOnlyList<string> FilesIn(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                files.AddRange(Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(f => !System.IO.Path.GetFileName(f).StartsWith('.')));
            else
                files.Add(path);
        }

        return [.. files.OrderBy(System.IO.Path.GetFileName, StringComparer.Ordinal).ThenBy(f => f, StringComparer.Ordinal)];
    }

    /// <summary>Whether it is the request that the answer was given to. What it leaves out was decided by the answer.</summary>
    public bool IsAnsweredBy(KeyedAnswer answer) => Kept is { } kept && RequestKeys.IsSame(this, kept.Sha256, answer);

    private static DeliveryLabel FromName(string name, DeliveryLabel label)
    {
        var match = NameForm().Match(name);
        if (!match.Success)
        {
            var type = label.RecordType ?? RecordTypes.All.FirstOrDefault(t => name.StartsWith(t.Name, StringComparison.OrdinalIgnoreCase))?.Name;
            return label with { RecordType = type };
        }

        DateOnly? date = DateOnly.TryParseExact(match.Groups["date"].Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return label with
        {
            RecordType = label.RecordType ?? match.Groups["type"].Value.ToLowerInvariant(),
            Reporter = label.Reporter ?? match.Groups["reporter"].Value,
            Date = label.Date ?? date,
            Sequence = label.Sequence ?? int.Parse(match.Groups["sequence"].Value, CultureInfo.InvariantCulture),
        };
    }

    [GeneratedRegex(@"^(?<type>[A-Za-z]+(_[A-Za-z]+)*)_(?<reporter>[0-9]{3,10})_(?<date>[0-9]{8})_(?<sequence>[0-9]{1,9})(\.[A-Za-z0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NameForm();
}
