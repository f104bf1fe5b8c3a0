using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Sequence numbers of a series run without gaps from 1; the lowest delivery above a gap names what is missing.</summary>
public static class GenF010SequenceGap
{
    /// <summary>The declaration.</summary>
    public static readonly DeliveryRule Rule = new()
    {
        Code = "GEN-F010",
        Title = new("Der mangler leverancer i rækken", "Deliveries are missing in the series"),
        Severity = Severity.Warning,
        AppliesTo = RecordTypes.All,
        Fields = [],
        DependsOnSeries = true,
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = d => BrokenWhen(d.Delivery.Sequence - Below(d) > 1),
        Values = d => [Write.Number(d.Delivery.Sequence), Missing(Below(d) + 1, d.Delivery.Sequence - 1)],
        Message = new(
            "Løbenummer ”{0}” er modtaget, men der mangler leverance nr. {1} i rækken.",
            "Sequence number “{0}” has been received, but delivery no. {1} of the series is missing."),
        Fix = new("Send de manglende leverancer. Er de aldrig dannet, så giv besked om det.", "Send the missing deliveries. If they were never made, say so."),
        Sources = [SourceRef.JoiningReport("3.3")],
    };

    // The nearest lower number of the series that has arrived; 0 when there is none.
    private static int Below(DeliveryView d)
    {
        var below = 0;
        foreach (var other in d.Series)
        {
            if (other.Delivery.Sequence < d.Delivery.Sequence && other.Delivery.Sequence > below)
                below = other.Delivery.Sequence;
        }

        return below;
    }

    private static string Missing(int first, int last) =>
        first == last ? Write.Number(first) : $"{Write.Number(first)}-{Write.Number(last)}";
}
