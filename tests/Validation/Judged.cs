using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>One rule called on one record or one municipality, for outcomes that leave no finding.</summary>
internal static class Judged
{
    public const string PNumber = "1003398765";
    public const string Department = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    /// <summary>What the record rule with the code says about a record of its statistic.</summary>
    public static Outcome Record(string code, Dictionary<string, string> record)
    {
        var rule = (RecordRule)Catalogue.WithCode(code)!;
        return rule.IsBrokenBy(Example.Read(rule.AppliesTo[0], record, null!, 1));
    }

    /// <summary>The violations that the municipality rule with the code finds; null when it cannot be judged.</summary>
    public static IReadOnlyList<string[]>? Municipality(string code, MunicipalityView view) => ((MunicipalityRule)Catalogue.WithCode(code)!).Violations(view);

    /// <summary>Copenhagen seen on 1 June 2026 with figures of its own, other municipalities' figures, children by year and systems by year.</summary>
    public static MunicipalityView View(
        MunicipalityFigures figures, IReadOnlyList<MunicipalityFigures>? others = null, Func<int, int?>? children = null, Func<int, int>? systems = null, int lastFullYear = 2025) => new()
        {
            Municipality = Geography.WithCode("101")!,
            Statistic = Statistic.Disability,
            Figures = figures,
            National = [figures, .. others ?? []],
            Children = children ?? (_ => null),
            SourceSystems = systems ?? (_ => 0),
            LastFullYear = lastFullYear,
            Today = new DateOnly(lastFullYear + 1, 6, 1),
        };

    /// <summary>Place of a year and measure.</summary>
    public static int At(int year, string measure) => MunicipalityFigures.At(year, Measures.WithKey(measure).Index);

    /// <summary>Place of a year.</summary>
    public static int Year(int year) => year - MunicipalityFigures.FirstYear;
}
