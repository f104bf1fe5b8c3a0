using System.Globalization;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>What a reader of a table must know about the release that it comes from.</summary>
public static class ReleaseRemarks
{
    /// <summary>Remarks of a table: what the release corrects, and municipalities that have not approved (000:3.4, 004:3.4).</summary>
    public static IReadOnlyList<Text> Of(ReleaseManifest manifest, TableDeclaration table)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(table);
        var remarks = new List<Text>();
        if (manifest.Remark is { } remark)
            remarks.Add(new($"Rettelse af {manifest.Corrects}: {remark.Da}", $"Correction of {manifest.Corrects}: {remark.En}"));
        // The accounts are not approved with the lists of children and measures.
        if (table.Basis != TableBasis.Accounts)
            remarks.AddRange(Of(manifest.Unapproved.Where(u => Documentations.All.Where(d => d.Tables.Contains(table)).All(u.IsAbout))));
        return remarks;
    }

    /// <summary>What is told about municipalities that have not approved: one remark for those with the same year and reason.</summary>
    public static IEnumerable<Text> Of(IEnumerable<UnapprovedMunicipality> unapproved) => unapproved
        .GroupBy(u => (u.Year, u.Decision, u.Reason)).Select(g => g.ToList()).Select(same => same.Count == 1 || same[0].Decision == ApprovalDecision.LeaveOut ? same.Select(Of) : [Together(same)])
        .SelectMany(t => t);

    private static Text Together(List<UnapprovedMunicipality> same)
    {
        var names = Listed.And(same.Select(u => Geography.Municipalities.FirstOrDefault(m => m.Code == u.Municipality)?.Name ?? u.Municipality))!;
        return new($"{names.Da} har ikke godkendt tallene for {same[0].Year}: {same[0].Reason.Da}", $"{names.En} have not approved the figures for {same[0].Year}: {same[0].Reason.En}");
    }

    /// <summary>What is told about a municipality that has not approved.</summary>
    public static Text Of(UnapprovedMunicipality unapproved)
    {
        ArgumentNullException.ThrowIfNull(unapproved);
        var (name, reason) = (Geography.Municipalities.FirstOrDefault(m => m.Code == unapproved.Municipality)?.Name ?? unapproved.Municipality, unapproved.Reason);
        return unapproved.Decision == ApprovalDecision.LeaveOut
            ? new($"{name} Kommune indgår ikke i tallene for {unapproved.Year}: {reason.Da}", $"The municipality of {name} is not included in the figures for {unapproved.Year}: {reason.En}")
            : new($"{name} Kommune har ikke godkendt tallene for {unapproved.Year}: {reason.Da}", $"The municipality of {name} has not approved the figures for {unapproved.Year}: {reason.En}");
    }

    /// <summary>What is told with a table while a later release of it is withdrawn.</summary>
    public static Text Of(Release withdrawn)
    {
        ArgumentNullException.ThrowIfNull(withdrawn);
        var (day, reason) = (PublicationHour.DayOf(withdrawn.Withdrawn!.At).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), withdrawn.Withdrawn.Reason);
        return new($"En senere udgivelse ({withdrawn.Id}) blev trukket tilbage {day}: {reason.Da}", $"A later release ({withdrawn.Id}) was withdrawn on {day}: {reason.En}");
    }
}
