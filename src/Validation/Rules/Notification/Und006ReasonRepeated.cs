using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A cause stands once.</summary>
public static class Und006ReasonRepeated
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "UND-006",
        Title = new("Samme årsag flere gange", "The same cause more than once"),
        Severity = Severity.Error,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.Causes],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c[NotificationFields.Causes].Repeated),
        Values = c => [c.TextOf(NotificationFields.Causes)],
        Message = new(
            "Den samme årsag står flere gange i ”{0}”.",
            "The same cause stands more than once in “{0}”."),
        Fix = new("Skriv hver årsag én gang, adskilt af |.", "Write each cause once, separated by |."),
        Sources = [SourceRef.Guideline("4.2.2.1")],
        IsDerived = true,
    };
}
