using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A foster family, a room of one's own and an acute offer without approval have no department in Tilbudsportalen.</summary>
public static class Anb047DepartmentOfFamily
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "ANB-047",
        Title = new("Afdeling på en plejefamilie eller et eget værelse", "Department of a foster family or an own room"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.DepartmentId, PlacementFields.PlacementType],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.IsBlank(Fields.DepartmentId) || c.Code(PlacementFields.PlacementType) is not (>= 0 and var type))
                return Outcome.Kept;
            var place = PlacementTypes.At((int)type);
            return BrokenWhen(PlacementTypes.IsFosterFamily(place) || place.Key is "P5" or "P13");
        },
        Values = c => [c.TextOf(Fields.DepartmentId), c.TextOf(PlacementFields.PlacementType)],
        Message = new(
            "Afdelings-UUID ”{0}” er udfyldt, men et sted af type {1} har ingen afdeling i Tilbudsportalen.",
            "Department UUID “{0}” is filled in, but a place of type {1} has no department in Tilbudsportalen."),
        Fix = new(
            "Slet afdelings-UUID, eller ret typen af anbringelsessted.",
            "Remove the department UUID, or correct the kind of place."),
        Sources = [SourceRef.Guideline("2.2.6"), SourceRef.Guideline("2.2.7")],
        IsDerived = true,
    };
}
