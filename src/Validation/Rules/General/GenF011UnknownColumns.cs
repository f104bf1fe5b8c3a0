using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Columns that the record type does not have are named, never silently dropped.</summary>
public static class GenF011UnknownColumns
{
    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F011",
        Title = new("Filen har ukendte kolonner", "The file has unknown columns"),
        Severity = Severity.Warning,
        AppliesTo = RecordTypes.All,
        Fields = [],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d => BrokenWhen(d.UnknownColumns.Count > 0),
        Values = d => [string.Join(", ", d.UnknownColumns)],
        Message = new(
            "Kolonnerne ”{0}” kendes ikke i posttypen. Deres indhold er bevaret i leverancen, men bruges ikke.",
            "The columns “{0}” are not known in the record type. Their content is kept in the delivery, but is not used."),
        Fix = new(
            "Ret kolonnens navn, hvis den skulle have været brugt; ellers er ingen handling nødvendig.",
            "Correct the name of the column if it should have been used; otherwise nothing needs to be done."),
        Sources = [SourceRef.Guideline("1.6")],
        IsDerived = true,
    };
}
