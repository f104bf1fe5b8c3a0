using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// A schema version that a delivery names is known and in force on the day of the delivery. A delivery that names none is read by the version in
/// force on its day, so there is nothing that can be missing.
/// </summary>
public static class GenF003SchemaVersion
{
    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F003",
        Title = new("Skemaversionen er ukendt eller gælder ikke", "The schema version is not known or not in force"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = [],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d => VersionOf(d) is not { } version
            ? Outcome.CannotBeJudged
            : BrokenWhen(SchemaVersions.Find(version, d.Today) is not { } period || !period.Contains(d.Delivery.Date)),
        Values = d => [VersionOf(d) ?? "", Write.Day(d.Delivery.Date), SchemaVersions.On(d.Delivery.Date)],
        Message = new(
            "Skemaversion ”{0}” kan ikke bruges i en leverance for {1}. Den gældende version er {2}.",
            "Schema version “{0}” cannot be used in a delivery for {1}. The version in force is {2}."),
        Fix = new(
            "Lav leverancen efter den gældende version, eller ret oplysningen om skemaversion, og send igen.",
            "Make the delivery by the version in force, or correct the schema version it names, and send again."),
        Sources = [SourceRef.Guideline("1.5"), SourceRef.Guideline("1.6")],
    };

    private static string? VersionOf(DeliveryView d) => d.SchemaVersion ?? d.Delivery.SchemaVersion;
}
