using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Socialstat.Publication;

/// <summary>
/// A query that is saved under an id. The id is the query itself, packed: nothing that an anonymous caller sends is kept,
/// and no saved query is ever lost.
/// </summary>
public sealed record PxWeb2SavedQuery
{
    // An address holds some thousands of characters; the longest id leaves room for the rest of it.
    private const int LongestId = 6000;
    private const int LongestQuery = 1 << 20;

    /// <summary>The table's code.</summary>
    public required string Table { get; init; }

    /// <summary>Code of the language.</summary>
    public string Language { get; init; } = "da";

    /// <summary>What is wanted of the table.</summary>
    public PxWeb2Query Query { get; init; } = new();

    /// <summary>The format; null for the usual.</summary>
    public string? Format { get; init; }

    /// <summary>Parameters of the format.</summary>
    public IReadOnlyList<string> FormatParameters { get; init; } = [];

    /// <summary>The query with an id.</summary>
    /// <exception cref="PxWebException">The id is none that was given out.</exception>
    public static PxWeb2SavedQuery Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        try
        {
            using var packed = new DeflateStream(new MemoryStream(Base64Url.DecodeFromChars(id)), CompressionMode.Decompress);
            var bytes = new byte[LongestQuery];
            var length = packed.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return PxWeb2Body.ReadQuery(bytes.AsMemory(0, length));
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException or PxWebException)
        {
            throw new PxWebException(PxWebFault.UnknownSavedQuery, id);
        }
    }

    /// <summary>The id.</summary>
    /// <exception cref="PxWebException">The query is too long for an address.</exception>
    public string Id()
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            using var json = PxWebJson.On(deflate);
            json.WriteStartObject();
            WriteMembers(json);
            json.WriteEndObject();
        }

        var id = Encoding.ASCII.GetString(Base64Url.EncodeToUtf8(packed.ToArray()));
        return id.Length <= LongestId ? id : throw new PxWebException(PxWebFault.UnreadableBody, "selection");
    }

    /// <summary>Writes what the query is.</summary>
    internal void WriteMembers(Utf8JsonWriter json)
    {
        json.WriteString("tableId", Table);
        json.WriteString("language", Language);
        json.WriteStartObject("selection");
        PxWeb2Document.WriteSelectionMembers(json, Query);
        json.WriteEndObject();
        if (Format is not null)
            json.WriteString("outputFormat", Format);
        json.WriteTexts("outputFormatParams", FormatParameters);
    }
}
