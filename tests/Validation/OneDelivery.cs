using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>A valid delivery of ten records from Copenhagen as rules about deliveries see it; a test changes one thing.</summary>
internal static class OneDelivery
{
    public static Delivery Numbered(int sequence, string sha = "", string system = "") => OneRecord.Delivery(SupportRecord.Declaration) with
    {
        Ordinal = sequence,
        Sequence = sequence,
        SourceSystem = system,
        Sha256 = sha.Length == 0 ? $"sha of {sequence}" : sha,
        FileName = $"support_101_{sequence}.csv",
    };

    public static EarlierDelivery Earlier(int sequence, int records = 10, string sha = "") => new(Numbered(sequence, sha), records);

    public static DeliveryView View(Delivery? delivery = null, Action<DeliveryView>? change = null) => View(delivery, SupportRecord.Declaration, change);

    public static DeliveryView View(Delivery? delivery, RecordType? type, Action<DeliveryView>? change = null)
    {
        var own = delivery ?? Numbered(1);
        var view = new DeliveryView { Delivery = own, Type = type, Records = 10, Series = [new(own, 10)], Today = new(2025, 6, 1) };
        change?.Invoke(view);
        return view;
    }

    public static IReadOnlyList<string> Codes(DeliveryView view)
    {
        var findings = Catalogue.Rules.OfType<DeliveryRule>().Where(r => view.Type is null || r.IsFor(view.Type))
            .Where(r => r.IsBrokenBy(view) == Outcome.Broken)
            .Select(r => new Finding(r, view.Delivery.Ordinal, 0, null, "", r.Values(view))).ToList();
        Messages.AreWhole(findings);
        return [.. findings.Select(f => f.Rule.Code)];
    }

    public static Outcome Of(string code, DeliveryView view)
    {
        _ = Codes(view);
        return ((DeliveryRule)Catalogue.WithCode(code)!).IsBrokenBy(view);
    }
}
