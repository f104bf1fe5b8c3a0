namespace Socialstat.Law;

/// <summary>Departments of offers in Tilbudsportalen. Asked for by GEN-P004 to GEN-P007.</summary>
public static class DepartmentsRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "departments",
        Statistic = Statistic.Register,
        Title = new("Afdelinger i Tilbudsportalen", "Departments in Tilbudsportalen"),
        Description = new(
            "Udtræk af Tilbudsportalen, leveret hvert kvartal for landet som helhed (indberetter 000). En ny oplysning om samme afdeling erstatter den tidligere.",
            "Extract of Tilbudsportalen, delivered each quarter for the whole country (reporter 000). A new record of the same department replaces the earlier one."),
        Source = SourceRef.Guideline("2.2.6"),
        Reporter = ReporterKind.Register,
        Fields =
        [
            Use.Always(Fields.DepartmentId),
            Use.Optional(Fields.PNumber),
            Use.Optional(DepartmentFields.Name),
            Use.Optional(DepartmentFields.Opened),
            Use.Optional(DepartmentFields.Closed),
            Use.Optional(DepartmentFields.Approved),
        ],
    };
}
