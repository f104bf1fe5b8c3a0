using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Where a relationship of a part leads.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">The last word of its type: worksheet, styles, sharedStrings.</param>
/// <param name="Target">Name of the part; empty for what lies outside the workbook, which is never opened.</param>
internal sealed record PartRelation(string Id, string Kind, string Target);

/// <summary>The parts of a workbook (.xlsx): a zip archive from a stranger, opened with bounds on everything.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private const int LargestDirectory = 4 << 20;
    private const int EndLength = 22;
    private const long LargestPart = 2_000_000_000;
    private const long FreeLength = 16 << 20; // A part this small may be packed as tightly as it likes.
    private const int HighestRatio = 250;
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens a workbook; closing the package closes the file.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public WorkbookPackage(Stream file)
    {
        CheckDirectory(file);
        _archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: false);
        foreach (var entry in _archive.Entries)
        {
            if (!_parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry))
                throw new InvalidDataException(entry.FullName);
        }

        BookName = RelationsOf("").FirstOrDefault(r => r.Kind == "officeDocument")?.Target ?? "xl/workbook.xml";
    }

    /// <summary>Name of the workbook's own part.</summary>
    public string BookName { get; }

    /// <summary>The entries as they stand in the archive.</summary>
    public IEnumerable<ZipArchiveEntry> Entries => _archive.Entries;

    /// <summary>Whether there is such a part.</summary>
    public bool Has(string name) => _parts.ContainsKey(name);

    /// <summary>Opens a part.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public PartStream Open(string name, long most = LargestPart, bool isCopied = false)
    {
        if (!_parts.TryGetValue(name, out var entry))
            throw new InvalidDataException(name);
        return Open(entry, most, isCopied);
    }

    /// <summary>Opens an entry.</summary>
    public static PartStream Open(ZipArchiveEntry entry, long most = LargestPart, bool isCopied = false)
    {
        most = Math.Min(most, Math.Max(FreeLength, Math.Clamp(entry.CompressedLength, 0, LargestPart) * HighestRatio));
        return new PartStream(entry.Open(), entry.FullName, most, entry.Crc32) { IsCopied = isCopied };
    }

    /// <summary>Opens a part as XML.</summary>
    public XmlReader OpenXml(string name, long most = LargestPart) => PartXml.Open(Open(name, most));

    /// <summary>The relationships of a part; of the package itself when the name is empty.</summary>
    public List<PartRelation> RelationsOf(string part)
    {
        var relations = new List<PartRelation>();
        var name = RelationsName(part);
        if (!Has(name))
            return relations;
        using var xml = OpenXml(name, FreeLength);
        while (PartXml.Next(xml))
        {
            if (!PartXml.IsAt(xml, "Relationship"))
                continue;
            var isOutside = xml.GetAttribute("TargetMode") == "External";
            var type = xml.GetAttribute("Type") ?? "";
            relations.Add(new PartRelation(xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], isOutside ? "" : Resolve(part, xml.GetAttribute("Target") ?? "")));
            if (relations.Count > 10_000)
                throw new UnreadableException(Readability.TooLarge, name);
        }

        return relations;
    }

    /// <summary>Name of the part that holds a part's relationships.</summary>
    public static string RelationsName(string part)
    {
        var slash = part.LastIndexOf('/');
        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }

    public void Dispose() => _archive.Dispose();

    // A target is named from the folder of its part, or from the root.
    private static string Resolve(string part, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var folders = part.Split('/')[..^1].ToList();
        foreach (var step in target.Split('/'))
        {
            if (step == "..")
                folders.RemoveRange(Math.Max(0, folders.Count - 1), Math.Min(1, folders.Count));
            else if (step != ".")
                folders.Add(step);
        }

        return string.Join('/', folders);
    }

    // The list of entries is read into memory as a whole; a workbook has less than a hundred, and a stranger's may have a hundred million.
    private static void CheckDirectory(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, EndLength + ushort.MaxValue)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        file.Position = 0;
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || tail.Length - at < EndLength)
            throw new InvalidDataException("zip");
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
        var count = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(at + 10));
        if (start == uint.MaxValue || count == ushort.MaxValue || file.Length - start > LargestDirectory + ushort.MaxValue)
            throw new UnreadableException(Readability.TooLarge, "zip");
    }
}
