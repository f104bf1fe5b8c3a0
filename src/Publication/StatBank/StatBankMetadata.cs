using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>The answers of the functions subjects, tables and tableinfo, with the keys in the original's order.</summary>
public static class StatBankMetadata
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The names of the functions.</summary>
    public static IReadOnlyList<string> Functions { get; } = ["subjects", "tables", "tableinfo"];

    /// <summary>The answer, as JSON or, when format says so, as XML.</summary>
    /// <param name="function">One of <see cref="Functions"/>.</param>
    /// <param name="bank">What the public may see.</param>
    /// <param name="parameters">What is asked.</param>
    /// <param name="today">The day that days past are counted from.</param>
    /// <param name="site">Address of the web site, for the link to a table's documentation; null leaves it out.</param>
    /// <exception cref="StatBankException">Something asked for does not exist.</exception>
    public static (byte[] Bytes, string ContentType) Answer(string function, Bank bank, StatBankParameters parameters, DateOnly today, string? site = null)
    {
        ArgumentNullException.ThrowIfNull(bank);
        ArgumentNullException.ThrowIfNull(parameters);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            if (function == "subjects")
                SubjectsAnswer.Write(json, bank, parameters);
            else if (function == "tables")
                TablesAnswer.Write(json, bank, parameters, today);
            else
                TableInfoAnswer.Write(json, TableNames.Find(bank, parameters), parameters.Language, site);
        }

        if (parameters.Text("format")?.Equals("XML", StringComparison.OrdinalIgnoreCase) != true)
            return (bytes.ToArray(), "text/json; charset=utf-8");
        return (XmlAnswer.Of(bytes.ToArray(), function), "text/xml; charset=utf-8");
    }

    /// <summary>The body of an error.</summary>
    public static byte[] Error(StatBankException fault, Language language)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return Error(fault.Code, fault.MessageIn(language));
    }

    /// <summary>The body of an error.</summary>
    public static byte[] Error(string code, string message)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            json.WriteString("errorTypeCode", code);
            json.WriteString("message", message);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    // Danish local time without zone.
    internal static string Updated(PublicTable table) => table.Edition.Updated.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
