using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>Support that is part of the offer where the child is placed is no measure of its own. IND-032 says it of the measure, this rule of the placement.</summary>
public static class Anb062MeasureInOwnOffer
{
    /// <summary>The declaration.</summary>
    public static readonly AcrossRule Rule = new()
    {
        Code = "ANB-062",
        Title = new("Indsats i samme tilbud som anbringelsen", "Measure in the same offer as the placement"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Reads = [SupportRecord.Declaration],
        ByPerson = true,
        Fields = [Fields.DepartmentId, Fields.PNumber],
        JudgedOn = JudgedOn.EventDate,
        Violations = person => person.Placements.SelectMany(p => p.Stays).SelectMany(stay =>
            person.Of(SupportRecord.Declaration).Where(m => Overlaps(stay, m) && IsSameOffer(stay.Opened.Extras, m.Extras)).Take(1)
                .Select(m => new Violation(stay.Opened, m.CaseId, Write.Day(m.Day), Write.Day(stay.From), stay.Opened.Text(Fields.PNumber), string.Join(", ", m.Measure?.Provisions ?? [])))),
        Message = new(
            "Indsatsen i sag ”{0}” ({4}) fra {1} gives i det tilbud ({3}), som barnet er anbragt i fra {2}. Støtte, der er en del af anbringelsesstedets tilbud, indberettes ikke som en selvstændig indsats.",
            "The measure in case “{0}” ({4}) from {1} is given in the offer ({3}) that the child is placed in from {2}. Support that is part of the offer of the place is not reported as a measure of its own."),
        Fix = new(
            "Slet indsatsen, hvis den er en del af anbringelsen. Er den selvstændig og gives et andet sted, så ret P-nummer og afdeling.",
            "Delete the measure if it is part of the placement. If it stands alone and is given elsewhere, correct the P-number and the department."),
        Sources = [SourceRef.Guideline("2.2.5"), SourceRef.Guideline("3.2.8")],
    };

    private static bool Overlaps(PlacementStay stay, Entry measure) =>
        measure.Day is { } from && (stay.To is null || from <= stay.To) && (measure.EndDay is null || measure.EndDay >= stay.From);

    private static bool IsSameOffer(EventExtras place, EventExtras measure) =>
        (place.PNumber != 0 && place.PNumber == measure.PNumber) || (place.Department != Guid.Empty && place.Department == measure.Department);
}
