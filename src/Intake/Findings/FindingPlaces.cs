using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Which statistic and reporter a finding belongs to, and so who it is.</summary>
internal sealed class FindingPlaces(Func<int, Delivery?> delivery)
{
    private readonly Dictionary<int, (string Statistic, string Reporter)> _known = [];

    /// <summary>Who the finding is.</summary>
    public FindingId IdOf(in Finding finding, long origin)
    {
        var (statistic, reporter) = PlaceOf(origin, finding.Delivery);
        var subject = finding.CaseId.Length > 0 ? finding.CaseId : finding.Subject == 0 ? "" : "person " + finding.Subject.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);
        return FindingId.Of(finding.Rule.Code, statistic, reporter, subject, finding.Field?.Name ?? "");
    }

    /// <summary>The statistic and reporter of what an origin says about a delivery.</summary>
    public (string Statistic, string Reporter) PlaceOf(long origin, int ordinal)
    {
        var municipality = Origins.MunicipalityOf(origin);
        if (municipality >= 0)
            return (Origins.StatisticOf(origin).Code(), Geography.Municipalities[municipality].Code);
        lock (_known)
        {
            if (!_known.TryGetValue(ordinal, out var place))
            {
                var found = delivery(ordinal);
                _known.Add(ordinal, place = (RecordTypes.Named(found?.RecordType ?? "")?.Statistic.Code() ?? "GEN", found?.Reporter ?? ""));
            }

            return place;
        }
    }
}
