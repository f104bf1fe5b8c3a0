using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>When the price of a granted car changes, only the amount is changed. A complaint that is reported for the first time changes more with reason.</summary>
public static class Bil009MoreThanPriceChanged
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "BIL-009",
        Title = new("Mere end beløbet er ændret", "More than the amount was changed"),
        Severity = Severity.Warning,
        AppliesTo = [CarRecord.Declaration],
        Fields = [CarFields.Amount],
        Events = [],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(IsPriceChange(c) && Others(c).Any()),
        Values = c => [c.Record!.TextOf(CarFields.Amount), c.HeldRecord!.TextOf(CarFields.Amount), string.Join(", ", Others(c))],
        Message = new(
            "Støttebeløbet er ændret fra {1} til ”{0}”, men disse felter er ændret med: {2}.",
            "The amount was changed from {1} to “{0}”, but these fields were changed too: {2}."),
        Fix = new(
            "Er det kun bilens pris, der er ændret, så send sagen igen med de oprindelige datoer og oplysninger og det nye beløb.",
            "If only the price of the car changed, send the case again with the original dates and information and the new amount."),
        Sources = [SourceRef.Guideline("10.2.8")],
    };

    private static bool IsPriceChange(CaseView c) =>
        c.HeldRecord is { } held && held.Ore(CarFields.Amount) is > 0 && c.Record!.Ore(CarFields.Amount) is > 0
        && held.Ore(CarFields.Amount) != c.Record.Ore(CarFields.Amount)
        && (held.Bool(CarFields.Appealed) == true || c.Record.Bool(CarFields.Appealed) != true);

    private static IEnumerable<string> Others(CaseView c)
    {
        for (var i = 0; i < c.Record!.Type.Fields.Count; i++)
        {
            var field = c.Record.Type.Fields[i].Field;
            if (field != CarFields.Amount && field != Fields.Action && !SentValues.Same(c.Record, c.HeldRecord!, i))
                yield return field.Name;
        }
    }
}
