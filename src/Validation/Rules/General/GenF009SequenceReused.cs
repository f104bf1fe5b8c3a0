using Socialstat.Law;
using Socialstat.Register;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A sequence number of a series is used once.</summary>
public static class GenF009SequenceReused
{
    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F009",
        Title = new("Løbenummeret er brugt før", "The sequence number has been used before"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = [],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d => BrokenWhen(Namesake(d) is not null),
        Values = d => [Write.Number(d.Delivery.Sequence), Namesake(d)!.FileName],
        Message = new(
            "Løbenummer ”{0}” er allerede brugt af ”{1}” med et andet indhold.",
            "Sequence number “{0}” has already been used by “{1}” with another content."),
        Fix = new("Send leverancen med det næste ledige løbenummer.", "Send the delivery with the next free sequence number."),
        Sources = [SourceRef.Guideline("1.6"), SourceRef.JoiningReport("3.3")],
        IsDerived = true,
    };

    private static Delivery? Namesake(DeliveryView d)
    {
        foreach (var other in d.ReceivedBefore)
        {
            if (other.Delivery.Sequence == d.Delivery.Sequence && other.Delivery.Sha256 != d.Delivery.Sha256)
                return other.Delivery;
        }

        return null;
    }
}
