using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Socialstat.Intake;

namespace Socialstat.App;

/// <summary>What can be said about a delivery when its file name does not say it.</summary>
internal sealed class LabelOptions
{
    private readonly Option<string?> _type = new("--type") { Description = "Rekordtype / record type" };
    private readonly Option<string?> _reporter = new("--reporter") { Description = "Indberetter / reporter" };
    private readonly Option<DateOnly?> _date = new("--date") { Description = "Leverancens dag (åååå-mm-dd) / the delivery's day (yyyy-MM-dd)", CustomParser = ReadDay };
    private readonly Option<int?> _sequence = new("--sequence") { Description = "Løbenummer i serien / sequence number in the series" };
    private readonly Option<string> _system = new("--source-system") { Description = "Afsendersystem / the sender's system", DefaultValueFactory = _ => "" };
    private readonly Option<int?> _records = new("--records") { Description = "Antal poster ifølge afsenderen / number of records according to the sender" };
    private readonly Option<bool> _nil = new("--nil") { Description = "Intet at indberette / nothing to report" };

    private readonly Option<string?> _schema = new("--schema-version") { Description = "Skemaversion (fx 2025-01) / schema version (e.g. 2025-01)" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _type, _reporter, _date, _sequence, _system, _records, _nil, _schema })
            command.Options.Add(option);
    }

    public DeliveryLabel Read(ParseResult parsed) => new()
    {
        RecordType = parsed.GetValue(_type),
        Reporter = parsed.GetValue(_reporter),
        Date = parsed.GetValue(_date),
        Sequence = parsed.GetValue(_sequence),
        SourceSystem = parsed.GetValue(_system) ?? "",
        DeclaredRecords = parsed.GetValue(_records),
        IsNilReport = parsed.GetValue(_nil),
        SchemaVersion = parsed.GetValue(_schema),
    };

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"--date: '{result.Tokens[0].Value}' er ikke en dato (åååå-mm-dd) / is not a date (yyyy-MM-dd)");
        return null;
    }
}
