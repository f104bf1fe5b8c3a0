using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>Whether the provisions of placements in secure institutions are reported rightly.</summary>
internal static class GroundsPage
{
    public static AnalysisPage Page { get; } = new()
    {
        Analysis = SecureGrounds.Declaration,
        Group = AnalysisGroup.Mending,
        Roles = AnalysisPage.Everyone,
        Question = new("Er lovgrundlaget rigtigt for dem, der er på en sikret institution?", "Are the provisions right for those in a secure institution?"),
        Make = Make,
    };

    private static AnalysisAnswer Make(Asked asked)
    {
        var year = asked.Number("year", asked.Data.YearEnd.Year, 1980, 2100);
        var secure = asked.Data.Keep("grounds", () =>
        {
            using var store = RegisterStore.OpenToRead(asked.Data.Paths.Folder);
            return (IReadOnlyList<PlacementOnBasis>)[.. PlacementsOnBasis.Read(store).Where(s => PlacementTypes.IsSecure(s.Place))];
        });
        return new AnalysisAnswer([new AnswerGrid(SecureGrounds.Table(secure, asked.Municipality, year))]) { Fields = MunicipalFields.Number(asked.Reader, "year", asked.Reader.Say("År", "Year"), year, 1980, 2100) };
    }
}
