using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Support persons registered on a parent's number are in the register but not in the tables.</summary>
public static class Ind043ParentSupportOnParent
{
    /// <summary>The declaration.</summary>
    public static readonly MunicipalityRule Rule = new()
    {
        Code = "IND-043",
        Title = new("Støtteperson registreret på forælder", "Support person registered on a parent"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.PersonIdType, Fields.MeasureParagraph],
        JudgedOn = JudgedOn.Today,
        Violations = m =>
        {
            var (from, to) = FigureSums.RevisedYears(m);
            var onParent = FigureSums.Of(m.Figures.OnParentsNumber, SupportProvisions.ParentSupportMeasures, from, to);
            var started = FigureSums.Of(m.Figures.Started, SupportProvisions.ParentSupportMeasures, from, to);
            return onParent > 0
                ? [[Write.Number(onParent), Write.Number(started), Write.Number(from), Write.Number(to)]]
                : [];
        },
        Message = new(
            "{0} af kommunens {1} støttepersoner til forældre (§ 75 i barnets lov, tidligere § 54 i serviceloven) startet {2}-{3} står på en forælders nummer. De er i registret, men ikke i tabellerne.",
            "{0} of the municipality’s {1} support persons for parents (section 75 of the Children’s Act, earlier section 54 of the Act on Social Services) started {2}-{3} are on a parent’s number. They are in the register but not in the tables."),
        Fix = new("Indberet barnets CPR-nummer, når det er kendt.", "Report the child’s CPR number when it is known."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.MeasuresDocumentation("5")],
    };
}
