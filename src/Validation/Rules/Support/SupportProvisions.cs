using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Provisions that the rules of support name, looked up once in the list of measures.</summary>
internal static class SupportProvisions
{
    private static readonly bool[] EarlySupport = Under((Act.BarnetsLov, "30"), (Act.Serviceloven, "11"));
    private static readonly bool[] ParentSupport = Under((Act.BarnetsLov, "75"), (Act.Serviceloven, "54"));

    /// <summary>Early support of which the end may be unknown: BL 30.</summary>
    public static IReadOnlyList<Measure> EarlySupportMeasures { get; } = MeasuresUnder("30");

    /// <summary>Support person for parents: BL 75.</summary>
    public static IReadOnlyList<Measure> ParentSupportMeasures { get; } = MeasuresUnder("75");

    /// <summary>Parental orders, child and youth orders, network consultations: BL 38, 39 and 130.</summary>
    public static IReadOnlyList<Measure> OrderMeasures { get; } = MeasuresUnder("38", "39", "130");

    /// <summary>Whether the provision with the packed code is early support: BL 30, earlier SEL 11.</summary>
    public static bool IsEarlySupport(int provision) => provision >= 0 && EarlySupport[provision];

    /// <summary>Whether the provision with the packed code is the support person for parents: BL 75, earlier SEL 54.</summary>
    public static bool IsParentSupport(int provision) => provision >= 0 && ParentSupport[provision];

    private static bool[] Under(params (Act Act, string Section)[] sections) =>
        [.. Measures.Provisions.Select(p => sections.Any(s => p.Act == s.Act && SectionOf(p) == s.Section))];

    private static Measure[] MeasuresUnder(params string[] sections) =>
        [.. Measures.Of(Statistic.Support).Where(m => m.Provisions.Any(p => p.Act == Act.BarnetsLov && sections.Contains(SectionOf(p))))];

    private static string SectionOf(LawRef provision) => provision.Section.Split('.', '/')[0];
}
