using System.Globalization;
using System.Text;
using Socialstat.Intake;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>The error list as CSV: UTF-8 with byte order mark, semicolons, quotes where needed.</summary>
internal sealed class FindingsCsv : IDisposable
{
    private const string Header = "code;severity;statistic;reporter;delivery;row;field;case_id;value;message";
    private readonly TextWriter _to;
    private readonly bool _owned;

    /// <summary>Writes to a file, or to the writer when no file is named.</summary>
    public FindingsCsv(string? path, TextWriter otherwise)
    {
        _owned = path is not null;
        if (path is not null && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        _to = path is null ? otherwise : new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        _to.Write(Header + "\r\n");
    }

    /// <summary>Writes a line.</summary>
    public void Write(FindingLine line)
    {
        _to.Write(string.Join(';', line.Code, line.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" }, line.Statistic, line.Reporter,
            Quoted(line.Delivery), line.Row.ToString(CultureInfo.InvariantCulture), line.Field, Quoted(line.CaseId), Quoted(line.Value), Quoted(line.Message)));
        _to.Write("\r\n");
    }

    public void Dispose()
    {
        _to.Flush();
        if (_owned)
            _to.Dispose();
    }

    private static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
