using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>When many cases from a new source system start on the day it was taken into use, the true starts have probably been lost.</summary>
public static class GenD005StartedAtGoLive
{
    private static readonly Threshold FewestCases = new(
        new("Færrest sager, som kan vurderes", "Fewest cases that can be judged"), Dated.Always(20, "Liste over valideringer, GEN-D005"));

    private static readonly Threshold LargestShare = new(
        new("Største andel omkring dagen, procent", "Largest share around the day, percent"), Dated.Always(25, "Liste over valideringer, GEN-D005"));

    private static readonly Threshold Days = new(new("Dage før og efter", "Days before and after"), GoLive.Days);

    /// <summary>The declaration.</summary>
    public static readonly MunicipalityRule Rule = new()
    {
        Code = "GEN-D005",
        Title = new("Mange startdatoer på dagen for et systemskift", "Many start dates on the day of a system change"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.Measures,
        Fields = [Fields.StartDate],
        Thresholds = [FewestCases, LargestShare, Days],
        JudgedOn = JudgedOn.Today,
        Violations = m => [.. m.NewSystems.Where(s => s.Starts >= FewestCases.On(m.Today) && s.AroundGoLive * 100L > s.Starts * (long)LargestShare.On(m.Today)).Select(Values)],
        Message = new(
            "{0} af {1} sager fra fagsystemet ”{2}” er indberettet med start omkring {3}, hvor systemet blev taget i brug. De rigtige startdatoer er formentlig gået tabt.",
            "{0} of {1} cases from the source system “{2}” are reported as started around {3}, when the system was taken into use. The right start dates have probably been lost."),
        Fix = new(
            "Indberet de startdatoer, som sagerne havde i det gamle fagsystem. Listen over sager findes med kommandoen systemchange report.",
            "Report the start dates that the cases had in the old source system. The command systemchange report lists the cases."),
        Sources = [SourceRef.Guideline("1.4")],
        IsDerived = true,
    };

    private static string[] Values(NewSystemStarts starts) =>
    [
        starts.AroundGoLive.ToString(CultureInfo.InvariantCulture), starts.Starts.ToString(CultureInfo.InvariantCulture), starts.Change.ToSystem, Write.Day(starts.Change.GoLive),
    ];
}
