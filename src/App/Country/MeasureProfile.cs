using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>How often a measure is given in the synthetic country, at which ages and for how long (data/country_measures.csv).</summary>
internal sealed class MeasureProfile
{
    public required Measure Measure { get; init; }

    public required int Weight { get; init; }

    public required int AgeFrom { get; init; }

    public required int AgeTo { get; init; }

    /// <summary>Days, first and last included.</summary>
    public required int Shortest { get; init; }

    public required int Longest { get; init; }

    /// <summary>So many percent last up to three times as long.</summary>
    public required int LongPercent { get; init; }

    public required string[] ServiceAct { get; init; }

    public required string[] ChildrensAct { get; init; }

    public required string? YouthCrimeAct { get; init; }

    /// <summary>Early preventive measures: the end is always told with the start (guideline 3.2.9.3).</summary>
    public bool EndKnownAtStart => Measure.Group == "5";

    /// <summary>Section 30 of Barnets lov: the end may be the start when it is not known.</summary>
    public bool MayEndOnStart => ChildrensAct is [var first, ..] && first.StartsWith("BL 30.", StringComparison.Ordinal);

    /// <summary>Under 18 and in serviceloven and barnets lov both.</summary>
    public bool CrossesLawChange => YouthCrimeAct is null && ServiceAct.Length > 0;

    /// <summary>Whether the measure can start on the day.</summary>
    public bool IsOpenOn(int day) =>
        YouthCrimeAct is not null ? day >= Day.YouthCrime
        : day >= Day.ChildrensAct ? ChildrensAct.Length > 0
        : ServiceAct.Length > 0 && (!EndKnownAtStart || day >= Day.EarlyPreventive);

    /// <summary>The provision a case is granted under when it starts on the day.</summary>
    public string Provision(int day, int choice)
    {
        if (YouthCrimeAct is not null)
            return YouthCrimeAct;
        var provisions = day >= Day.ChildrensAct ? ChildrensAct : ServiceAct;
        return provisions[choice % provisions.Length];
    }

    /// <summary>Days from start to end; 0 = ends on the day it starts.</summary>
    public int Duration(Draw draw)
    {
        if (MayEndOnStart && draw.Percent(15))
            return 0;
        var days = draw.Between(Shortest, (Shortest + Longest) / 2);
        if (draw.Percent(50))
            days = draw.Between(Shortest, Longest);
        return draw.Percent(LongPercent) ? days + draw.Between(days / 2, days * 2) : days;
    }

    /// <summary>The profiles of a statistic in the order of the measures.</summary>
    public static MeasureProfile[] Of(Statistic statistic)
    {
        var rows = DataFile.Read("country_measures.csv").ToDictionary(r => r["measure"]);
        return [.. Measures.Of(statistic).Where(m => rows.ContainsKey(m.Key)).Select(m => FromRow(m, rows[m.Key]))];
    }

    private static MeasureProfile FromRow(Measure measure, IReadOnlyDictionary<string, string> row)
    {
        int Number(string column) => int.Parse(row[column], CultureInfo.InvariantCulture);
        string[] Under(Act act) => [.. measure.Provisions.Where(p => p.Act == act).Select(p => p.ToString())];
        return new MeasureProfile
        {
            Measure = measure,
            Weight = Number("weight"),
            AgeFrom = Number("age_from"),
            AgeTo = Number("age_to"),
            Shortest = Number("shortest"),
            Longest = Number("longest"),
            LongPercent = Number("long_percent"),
            ServiceAct = Under(Act.Serviceloven),
            ChildrensAct = Under(Act.BarnetsLov),
            YouthCrimeAct = Under(Act.Ungdomskriminalitet) is [var only, ..] ? only : null,
        };
    }
}
