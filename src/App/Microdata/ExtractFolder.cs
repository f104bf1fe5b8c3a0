using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>The files of an extract: the rows as CSV and Parquet, what the variables mean, what the classes say, and the manifest.</summary>
internal static class ExtractFolder
{
    /// <summary>The file with the rows.</summary>
    public const string Rows = "episodes.csv";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the files but the manifest; gives the number of rows.</summary>
    public static long Write(ExtractMaking making, string folder)
    {
        var rows = WriteCsv(making, folder);
        Make(folder, "episodes.parquet", file => WriteParquet(making, file));
        Make(folder, "variables.csv", file => VariableDocumentation.WriteCsv(making.Variables, making.Pools, making.Scope, file));
        Make(folder, "variables.json", file => VariableDocumentation.WriteJson(making.Variables, making.Pools, making.Scope, file));
        Make(folder, "classes.json", file => JsonSerializer.Serialize(file, making.Classes, Options));
        return rows;
    }

    /// <summary>Writes the manifest: what the extract is, on what basis, and the hash of every file.</summary>
    public static void WriteManifest(string folder, ExtractRequest request, ExtractApproval approval, string keyId, (long Rows, ExtractMaking Making, string LogChain) made)
    {
        var files = Files(folder).Select(f => new { f.Name, f.Sha256, f.Length }).ToList();
        Make(folder, "manifest.json", file => JsonSerializer.Serialize(file, new
        {
            request.Project,
            request.Title,
            request.LegalBasis,
            request.Recipient,
            RequestedBy = request.By,
            ApprovedBy = approval.By,
            approval.AcceptsSmallClasses,
            Request = request.Number,
            Approval = approval.Number,
            request.Statistic,
            request.FromYear,
            request.ToYear,
            Variables = request.Variables.Select(v => new { v.Name, v.Necessity }),
            made.Rows,
            made.Making.Classes.Persons,
            SmallMunicipalitiesBelowChildren = made.Making.Pools.Fewest,
            KeyId = keyId,
            ExpiresOn = request.ExpiresOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            made.LogChain,
            Files = files,
        }, Options));
    }

    /// <summary>The files of a folder with their hashes.</summary>
    public static List<ExtractFile> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(FileOf)];

    /// <summary>A file with its hash.</summary>
    public static ExtractFile FileOf(string path)
    {
        using var file = File.OpenRead(path);
        return new ExtractFile(Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(file)), file.Length);
    }

    private static long WriteCsv(ExtractMaking making, string folder)
    {
        var rows = 0L;
        Make(folder, Rows, file =>
        {
            using var csv = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
            csv.WriteLine(string.Join(';', making.Variables.Select(v => v.Name)));
            foreach (var row in making.Extract.Rows())
            {
                csv.WriteLine(string.Join(';', making.Variables.Select(v => v.Show(row))));
                rows++;
            }
        });
        return rows;
    }

    private static void WriteParquet(ExtractMaking making, Stream file)
    {
        var writer = new ParquetWriter(
            [.. making.Variables.Select(v => new ParquetColumn(v.Name, v.IsNumber ? ParquetType.Int32 : ParquetType.Text, IsOptional: v != MicrodataVariables.Person))], file);
        foreach (var row in making.Extract.Rows())
        {
            foreach (var variable in making.Variables)
            {
                if (variable.TextOf is { } text)
                    writer.Add(text(row));
                else if (variable.NumberOf!(row) is { } number)
                    writer.Add(number);
                else
                    writer.AddNothing();
            }
        }

        writer.Finish();
    }

    private static void Make(string folder, string name, Action<Stream> write)
    {
        using var file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write);
        write(file);
        Durable.Sync(file);
    }
}
