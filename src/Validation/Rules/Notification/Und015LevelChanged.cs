using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>The number of notifications per 1,000 children stays between a third of and three times the mean of the three years before.</summary>
public static class Und015LevelChanged
{
    private const int YearsCompared = 3;

    private static readonly Threshold LargestFactor = new(
        new("Største forhold til gennemsnittet, begge veje", "Largest ratio to the mean, either way"),
        Dated.Always(3, "regellisten UND-015"));

    private static readonly Threshold SmallestDeviation = new(
        new("Mindste afvigelse (underretninger)", "Smallest deviation (notifications)"),
        Dated.Always(10, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "UND-015",
        Title = new("Antal underretninger afviger fra de foregående år", "The number of notifications deviates from the years before"),
        Severity = Severity.Warning,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.ReceivingMunicipality],
        JudgedOn = JudgedOn.Today,
        Together = Together.Reporter,
        Violations = g =>
        {
            var year = g.LastFullYear;
            if (g.Children(year) is not (> 0 and var children))
                return [];
            var rates = 0m;
            for (var earlier = year - YearsCompared; earlier < year; earlier++)
            {
                var then = Notifications.In(g, earlier).Count;
                if (then == 0 || g.Children(earlier) is not (> 0 and var childrenThen))
                    return []; // Three years of reporting are needed to know the level.
                rates += (decimal)then / childrenThen;
            }

            var now = Notifications.In(g, year).Count;
            var (rate, mean) = ((decimal)now / children, rates / YearsCompared);
            var factor = LargestFactor.On(g.Today);
            if ((rate <= mean * factor && rate * factor >= mean) || Math.Abs(now - (mean * children)) < SmallestDeviation.On(g.Today))
                return [];
            return [new Violation(null, PerThousand(rate), PerThousand(mean), Write.Number(year), Write.Number(now))];
        },
        Message = new(
            "Kommunen har {0} underretninger pr. 1.000 børn på 0-17 år i {2} ({3} i alt) mod {1} i gennemsnit i de tre foregående år. Det er under en tredjedel eller over det tredobbelte.",
            "The municipality has {0} notifications per 1,000 children aged 0-17 in {2} ({3} in all) against a mean of {1} in the three years before. That is below a third or above three times as many."),
        Fix = new(
            "Undersøg, om alle underretninger er indberettet og kun én gang, fx efter et systemskift, eller om praksis er ændret.",
            "Find out whether all notifications have been reported and only once, for example after a change of system, or whether practice has changed."),
        Sources = [SourceRef.MeasuresDocumentation("3.4")],
        Thresholds = [LargestFactor, SmallestDeviation],
        IsDerived = true,
    };

    private static string PerThousand(decimal rate) =>
        Math.Round(rate * 1000, 1, MidpointRounding.AwayFromZero).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture);
}
