using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A grant that was not used, or whose receiver moved away, stays reported.</summary>
public static class Bil012UnusedGrantTakenOut
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "BIL-012",
        Title = new("En bevilling, der ikke er brugt, er slettet", "A grant that was not used was taken out"),
        Severity = Severity.Warning,
        AppliesTo = [CarRecord.Declaration],
        Fields = [CarFields.DeleteReason, Fields.Action],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = c => BrokenWhen(c.IsDelete && Staying.Contains((int)c.Code(CarFields.DeleteReason))),
        Values = c => [c.TextOf(CarFields.DeleteReason), c.TextOf(Fields.CaseId)],
        Message = new(
            "Sag ”{1}” er slettet med årsagen ”{0}”. En bevilling skal indberettes, også når den ikke bliver brugt, eller borgeren flytter fra kommunen.",
            "Case “{1}” was taken out with the reason “{0}”. A grant is reported also when it is not used or the person moves away."),
        Fix = new(
            "Send sagen igen. Slet kun en sag, som er indberettet ved en fejl.",
            "Send the case again. Take a case out only if it was reported by mistake."),
        Sources = [SourceRef.Guideline("10.2.5")],
    };

    private static readonly int[] Staying = [.. new[] { "grant_not_used", "citizen_moved" }.Select(code => CarFields.DeleteReason.Codes!.IndexOf(code))];
}
