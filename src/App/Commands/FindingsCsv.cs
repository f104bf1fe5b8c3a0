using System.Globalization;
using System.Text;
using Socialstat.Intake;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>The error list as CSV: UTF-8 with byte order mark, semicolons, quotes where needed.</summary>
internal sealed class FindingsCsv : IDisposable
{
    private const string Header = "code;severity;statistic;reporter;delivery;row;field;case_id;value;message";
    private const string LifeHeader = ";id;state;first_seen;age_days;returned";
    private readonly TextWriter _to;
    private readonly bool _owned;
    private readonly bool _withLife;

    /// <summary>Writes to a file, or to the writer when no file is named; with the lives of the findings when they are asked for.</summary>
    public FindingsCsv(string? path, TextWriter otherwise, bool withLife = false)
    {
        _withLife = withLife;
        _owned = path is not null;
        if (path is not null && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        _to = path is null ? otherwise : new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        _to.Write(Header + (withLife ? LifeHeader : "") + "\r\n");
    }

    /// <summary>Writes a line.</summary>
    public void Write(FindingLine line)
    {
        WriteLine(line);
        _to.Write("\r\n");
    }

    private void WriteLine(FindingLine line) =>
        _to.Write(string.Join(';', line.Code, line.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" }, line.Statistic, line.Reporter,
            Quoted(line.Delivery), line.Row.ToString(CultureInfo.InvariantCulture), line.Field, Quoted(line.CaseId), Quoted(line.Value), Quoted(line.Message)));

    /// <summary>Writes a line, with its life when that was asked for.</summary>
    public void Write(ReceiptedFinding finding)
    {
        WriteLine(finding.Line);
        if (_withLife)
        {
            var life = finding.Life;
            _to.Write(string.Create(CultureInfo.InvariantCulture, $";{life.Id};{FindingStates.Word(life.State)};{life.FirstSeen:yyyy-MM-dd};{life.AgeDays};{life.Returned}"));
        }

        _to.Write("\r\n");
    }

    public void Dispose()
    {
        _to.Flush();
        if (_owned)
            _to.Dispose();
    }

    /// <summary>A value with quotes where CSV needs them.</summary>
    public static string Quoted(string text) =>
        text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
