using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.App;

/// <summary>The municipality's own list of users against the register.</summary>
internal static class OwnUsersPage
{
    public static AnalysisPage Page { get; } = new()
    {
        Analysis = UserComparisonGrids.Declaration,
        Group = AnalysisGroup.Mending,
        Roles = [Role.Controller],
        Question = new("Stemmer vores egen liste med det, vi har indberettet?", "Does our own list agree with what we have reported?"),
        Make = Make,
    };

    private static AnalysisAnswer Make(Asked asked)
    {
        var (data, reader) = (asked.Data, asked.Reader);
        var year = asked.Number("year", data.YearEnd.Year, 1980, 2100);
        if (data.Money.Book.OwnUsers.Count == 0)
            return new AnalysisAnswer([new AnswerNotice("info", new("Kommunens egen liste er ikke læst ind. Det gøres med kommandoen money import.", "The municipality's own list has not been imported. It is done with the command money import."))]);
        var basis = reader.Value("per") switch { "unique" => UserBasis.Unique, "day" => UserBasis.OnDay, _ => UserBasis.FullYear };
        var comparison = data.Keep(("ownusers", year, basis), () => UserComparisons.Compare(data.Money.Book.OwnUsers, data.Spells, data.Municipality, UserQuestion.Of(year), basis));
        return new AnalysisAnswer([new AnswerGrid(UserComparisonGrids.Counts(comparison)), new AnswerGrid(UserComparisonGrids.Children(comparison))])
        {
            Persons = comparison.Differences.Select(d => d.Person).Distinct().Count(),
            Fields = Html.Of($"""
                {MunicipalFields.Number(reader, "year", reader.Say("År", "Year"), year, 1980, 2100)}
                {MunicipalFields.Choice(reader, "per", reader.Say("Tæl", "Count"), [("fullyear", reader.Say("helårsbrugere", "full-year users")), ("unique", reader.Say("unikke brugere", "different users")), ("day", reader.Say("brugere 31. december", "users on 31 December"))])}
                """),
        };
    }
}
