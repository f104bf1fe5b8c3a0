using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A measure is reported on the child, also when a parent receives it.</summary>
public static class Ind016OnlyParentReported
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IND-016",
        Title = new("Kun forælderens nummer er indberettet", "Only the parent’s number is reported"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.PersonIdType, Fields.MeasureParagraph],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.Event != CodeLists.Start)
                return Outcome.Kept;
            var kind = c.Code(Fields.PersonIdType);
            if (kind is CodeLists.CprKind or CodeLists.PersonIdKind)
                return Outcome.Kept;
            // Whether the child of a BL 75 measure has another acting municipality is not reported.
            if (kind < 0 || c.Measure is null || SupportProvisions.IsParentSupport((int)c[Fields.MeasureParagraph].Number))
                return Outcome.CannotBeJudged;
            return c.Bool(Fields.Unborn) switch
            {
                true => Outcome.Kept,
                false => Outcome.Broken,
                null => kind == CodeLists.ParentCprKind ? Outcome.Broken : Outcome.CannotBeJudged,
            };
        },
        Values = c => [c.TextOf(Fields.PersonIdType), c.TextOf(Fields.MeasureParagraph)],
        Message = new(
            "Indsatsen efter {1} er kun indberettet på en forælders nummer (personindikator ”{0}”). Indsatser registreres på barnets CPR-nummer, også når de gives til forældrene. Sagen tæller ikke med i tabellerne.",
            "The measure under {1} is reported on a parent’s number only (kind of identity “{0}”). Measures are registered on the child’s CPR number, also when they are given to the parents. The case does not count in the tables."),
        Fix = new(
            "Indberet barnets CPR-nummer. Kun ufødte børn (moderens nummer) og støtte efter § 75 i barnets lov til forældre, hvis barn har en anden handlekommune, er undtaget.",
            "Report the child’s CPR number. Only unborn children (the mother’s number) and support under section 75 of the Children’s Act to parents whose child has another acting municipality are exempt."),
        Sources = [SourceRef.Guideline("3.2.4"), SourceRef.Guideline("3.2.6"), SourceRef.MeasuresDocumentation("3.5")],
    };
}
