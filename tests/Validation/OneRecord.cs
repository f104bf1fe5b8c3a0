using System.Globalization;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>One record by itself, read and judged with the rules about records; for record types without cases, and for other reporters.</summary>
internal static class OneRecord
{
    public static Delivery Delivery(RecordType type, string day = "2025-01-31", string reporter = "101") => new()
    {
        Ordinal = 1,
        RecordType = type.Name,
        Reporter = reporter,
        Date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Sequence = 1,
        SourceSystem = "",
        FileName = $"{type.Name}_{reporter}_1.csv",
        Sha256 = "1",
        Length = 1,
        ReceivedAt = DateTimeOffset.UnixEpoch,
    };

    public static Candidate Candidate(RecordType type, Dictionary<string, string> fields, string day = "2025-01-31", string reporter = "101") =>
        Example.Read(type, fields, Delivery(type, day, reporter), 1);

    public static IReadOnlyList<Finding> Judge(Candidate candidate)
    {
        var findings = new List<Finding>();
        new RuleBook(Catalogue.Rules, candidate.Type).Judge(candidate, findings.Add);
        Messages.AreWhole(findings);
        return findings;
    }

    public static bool Breaks(string code, RecordType type, Dictionary<string, string> fields, string day = "2025-01-31", string reporter = "101") =>
        Judge(Candidate(type, fields, day, reporter)).Any(f => f.Rule.Code == code);

    public static bool Support(string code, params string[] changes) => Breaks(code, SupportRecord.Declaration, Example.Support(changes));

    public static bool Person(string code, params string[] changes) =>
        Breaks(code, PersonsRecord.Declaration, With(new() { ["person_id"] = Example.Maria, ["birth_date"] = "2010-06-15", ["sex"] = "K", ["death_date"] = "", ["mother_id"] = "" }, changes));

    public static bool Residence(string code, params string[] changes) =>
        Breaks(code, ResidenceRecord.Declaration, With(new() { ["person_id"] = Example.Maria, ["municipality"] = "101", ["from"] = "2010-06-15", ["to"] = "" }, changes));

    public static bool Population(string code, params string[] changes) =>
        Breaks(code, PopulationRecord.Declaration, With(new() { ["year"] = "2025", ["municipality"] = "101", ["age"] = "5", ["sex"] = "K", ["persons"] = "100" }, changes));

    private static Dictionary<string, string> With(Dictionary<string, string> record, string[] changes)
    {
        for (var i = 0; i < changes.Length; i += 2)
            record[changes[i]] = changes[i + 1];
        return record;
    }
}
