using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>A line of the error list, as the contract lays it down.</summary>
public sealed record FindingLine
{
    /// <summary>The rule's code.</summary>
    public required string Code { get; init; }

    /// <summary>Error, warning or info.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Code of the statistic.</summary>
    public required string Statistic { get; init; }

    /// <summary>The reporter.</summary>
    public required string Reporter { get; init; }

    /// <summary>File name as sent; empty when the finding is about a municipality's figures.</summary>
    public required string Delivery { get; init; }

    /// <summary>Data row from 1; 0 for the delivery as a whole.</summary>
    public required int Row { get; init; }

    /// <summary>Machine name of the field.</summary>
    public required string Field { get; init; }

    /// <summary>The case.</summary>
    public required string CaseId { get; init; }

    /// <summary>The offending value.</summary>
    public required string Value { get; init; }

    /// <summary>What is wrong and how to fix it.</summary>
    public required string Message { get; init; }

    /// <summary>Whether the rule itself failed.</summary>
    public bool IsCrash { get; init; }
}

/// <summary>The accumulated error list: what is still wrong, newest judgement, in a fixed order. Read as a stream.</summary>
public static class FindingList
{
    /// <summary>The lines of a store, of one reporter or all.</summary>
    public static IEnumerable<FindingLine> Read(StoreDatabase database, string? reporter, Language language, int? delivery = null)
    {
        ArgumentNullException.ThrowIfNull(database);
        using var command = database.Command($"""
            SELECT f.rule, f.severity, f.delivery, f.row, f.field, f.case_id, f.arguments, f.crash, f.origin, d.record_type, d.reporter, d.file
            FROM finding f LEFT JOIN delivery d ON d.ordinal = f.delivery
            WHERE ($reporter IS NULL OR d.reporter = $reporter OR {Origins.IsMunicipality})
              AND ($delivery IS NULL OR f.delivery = $delivery)
              AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.delivery = f.delivery AND s.row = f.row)
            ORDER BY f.delivery, f.row, f.rule, f.origin, f.number
            """, ("$reporter", reporter), ("$delivery", delivery));
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            var origin = rows.GetInt64(8);
            var municipality = Origins.MunicipalityOf(origin);
            var lineReporter = municipality >= 0 ? Geography.Municipalities[municipality].Code : rows.IsDBNull(10) ? "" : rows.GetString(10);
            if (reporter is not null && lineReporter != reporter)
                continue;
            var type = rows.IsDBNull(9) ? null : RecordTypes.Named(rows.GetString(9));
            var statistic = municipality >= 0 ? Origins.StatisticOf(origin).Code() : type?.Statistic.Code() ?? "GEN";
            var values = rows.GetString(6).Split('\u001F');
            var crash = rows.IsDBNull(7) ? null : rows.GetString(7);
            yield return Line(rows.GetString(0), (Severity)rows.GetInt32(1), statistic, lineReporter, rows.IsDBNull(11) ? "" : rows.GetString(11),
                rows.GetInt32(3), rows.GetString(4), rows.GetString(5), values, crash, language);
        }
    }

    /// <summary>A line from its parts.</summary>
    internal static FindingLine Line(
        string code, Severity severity, string statistic, string reporter, string delivery, int row, string field, string caseId, string[] values, string? crash, Language language)
    {
        var rule = Catalogue.WithCode(code);
        var message = crash is not null ? Finding.Fill(Finding.CrashMessage.In(language), [crash]) : rule is null ? code : Finding.Fill(rule.Message.In(language), values, rule.Fix.In(language));
        return new FindingLine
        {
            Code = code,
            Severity = severity,
            Statistic = statistic,
            Reporter = reporter,
            Delivery = delivery,
            Row = row,
            Field = field,
            CaseId = caseId,
            Value = values[0],
            Message = message,
            IsCrash = crash is not null,
        };
    }
}
