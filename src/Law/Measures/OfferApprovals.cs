namespace Socialstat.Law;

/// <summary>
/// What a department of Tilbudsportalen can be approved for: types of placement, and provisions that are given in offers of the portal.
/// The portal's own list is not public; this one is made from the measures and services that need an offer.
/// </summary>
public static class OfferApprovals
{
    private const string TypePrefix = "type ";

    /// <summary>The list; at most 64 codes, so that a department's approvals are the bits of one number.</summary>
    public static CodeList List { get; } = new("approved", "data/measures.csv and data/adult_services.csv, offers of Tilbudsportalen", [.. Codes()]);

    /// <summary>The approvals that cover the measure; 0 when it is not known which.</summary>
    public static ulong Covering(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var bits = measure.Statistic == Statistic.Placement ? Bit(TypePrefix + measure.BankCode) : 0;
        foreach (var provision in measure.Provisions)
            bits |= Bit(provision.ToString());
        return bits;
    }

    /// <summary>The approvals that cover the provision; 0 when it is not known which.</summary>
    public static ulong Covering(ListedProvision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return Bit(provision.Code);
    }

    /// <summary>The approvals that cover shelters (serviceloven section 110).</summary>
    public static ulong Shelters => Bit("SEL 110");

    /// <summary>The codes of the bits, in official order.</summary>
    public static string InWords(ulong approved) => string.Join(", ", List.Codes.Where((_, i) => (approved & (1UL << i)) != 0).Select(c => c.Value));

    private static ulong Bit(string code) => List.IndexOf(code) is >= 0 and var at ? 1UL << at : 0;

    private static IEnumerable<Code> Codes()
    {
        var codes = new List<Code>();
        foreach (var measure in Law.Measures.All.Where(m => m.Statistic == Statistic.Placement))
            codes.Add(new Code(TypePrefix + measure.BankCode, measure.Title));
        foreach (var measure in Law.Measures.All.Where(m => m.OfferRequired || m.Statistic == Statistic.Placement))
            codes.AddRange(measure.Provisions.Select(p => new Code(p.ToString(), measure.Title)));
        codes.AddRange(AdultServices.List.All.Where(s => AdultServices.Portal(s) != "no").Select(s => new Code(s.Code, s.Title)));
        codes.Add(new Code("SEL 109", new("Krisecentre", "Crisis centres")));
        codes.Add(new Code("SEL 110", new("Herberger og forsorgshjem", "Shelters")));
        return codes.DistinctBy(c => c.Value);
    }
}
