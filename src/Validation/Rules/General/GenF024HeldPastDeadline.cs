using Socialstat.Law;
using Socialstat.Register;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A delivery may be held back for its sender's own control, but never past the deadline of a record in it.</summary>
public static class GenF024HeldPastDeadline
{
    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F024",
        Title = new("Leverancen ønskes tilbageholdt ud over fristen", "The delivery is to be held back past the deadline"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = [],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d => d.HeldUntil is { } wish && d.EarliestDeadline is { } deadline
            // Without a day, a delivery waits until its deadline at the latest; it is too late for that only when the deadline was over already.
            ? BrokenWhen(wish == HoldChange.Open ? deadline < d.Delivery.Date : wish > deadline)
            : Outcome.Kept,
        Values = d => [d.HeldUntil == HoldChange.Open ? "–" : Write.Day(d.HeldUntil), Write.Day(d.EarliestDeadline), Write.Number(d.EarliestDeadlineRow)],
        Message = new(
            "Leverancen ønskes holdt tilbage til ”{0}”, men posten i række {2} skal være indberettet senest {1}. Den er derfor ikke holdt tilbage, og intet af den er taget ind.",
            "The delivery is to be held back until “{0}”, but the record in row {2} must be reported by {1}. It is therefore not held back, and nothing of it has been taken in."),
        Fix = new(
            "Frigiv leverancen, så den tages ind nu, eller vælg en dag, der ikke er senere end fristen.",
            "Release the delivery, so that it is taken in now, or choose a day that is not later than the deadline."),
        Sources = [SourceRef.JoiningReport("3.5.2"), SourceRef.Guideline("2.3")],
    };
}
