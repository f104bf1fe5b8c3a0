using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The columns that every record must fill in are in the header.</summary>
public static class GenF012MissingColumns
{
    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F012",
        Title = new("Der mangler en obligatorisk kolonne", "A mandatory column is missing"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = [],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d => BrokenWhen(d.MissingColumns.Count > 0),
        Values = d => [string.Join(", ", d.MissingColumns)],
        Message = new(
            "Kolonnerne ”{0}” mangler i filen, og alle poster skal have dem.",
            "The columns “{0}” are missing in the file, and every record must have them."),
        Fix = new("Tilføj kolonnerne i udtrækket, og send filen igen.", "Add the columns to the extract, and send the file again."),
        Sources = [SourceRef.Guideline("1.6")],
        IsDerived = true,
    };
}
