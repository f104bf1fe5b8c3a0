using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A row has as many values as the header has columns; otherwise values may stand in the wrong columns.</summary>
public static class GenF029WrongNumberOfValues
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "GEN-F029",
        Title = new("Rækken har et forkert antal værdier", "The row has the wrong number of values"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = [],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = c => BrokenWhen(c.WrongFieldCount != 0),
        Values = c => [Write.Number(c.WrongFieldCount), Write.Number(c.HeaderCount)],
        Message = new(
            "Rækken har {0} værdier, men overskriften har {1} kolonner, så værdierne kan stå i forkerte felter.",
            "The row has {0} values, but the header has {1} columns, so values may stand in the wrong fields."),
        Fix = new(
            "Sæt værdier, der indeholder skilletegnet, i anførselstegn, og send posten igen.",
            "Put values that contain the separator in quotes, and send the record again."),
        Sources = [SourceRef.Project("contract 1: one value per column")],
        IsDerived = true,
    };
}
