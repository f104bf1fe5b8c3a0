using Socialstat.Management;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Users: how many children have which help, and where the placed ones are.</summary>
internal static class UsersPage
{
    public static AnalysisPage Page { get; } = new()
    {
        Analysis = UserAnalysis.Declaration,
        Group = AnalysisGroup.Activity,
        Roles = AnalysisPage.Everyone,
        Question = new("Hvor mange børn er anbragt, og hvor? Hvem får hvilken hjælp?", "How many children are placed, and where? Who gets which help?"),
        Make = Make,
    };

    /// <summary>The users of the municipality in a year.</summary>
    public static IReadOnlyList<UserCount> CountsOf(MunicipalData data, UserQuestion question) =>
        data.Keep(("users", question), () => (IReadOnlyList<UserCount>)[.. UserCounts.Of(data.Spells, question).Where(c => c.Place == Places.Of(data.Municipality))]);

    private static AnalysisAnswer Make(Asked asked)
    {
        var (data, reader) = (asked.Data, asked.Reader);
        var year = asked.Number("year", data.YearEnd.Year, 1980, 2100);
        var day = asked.Day("on", year == data.Today.Year ? data.Today : new DateOnly(year, 12, 31));
        var question = UserQuestion.Of(year, reader.Value("by") == "paying" ? UserPlace.Paying : UserPlace.Acting, day, reader.Value("days") == "365");
        var counts = CountsOf(data, question);
        var places = UserGrids.Places(counts);
        List<AnswerPart> parts = [];
        if (places.Count > 0)
        {
            parts.Add(new AnswerChart(new($"Hvor de anbragte er {day:yyyy-MM-dd}", $"Where the placed children are on {day:yyyy-MM-dd}"), new("Børn og unge", "Children"),
                new ChartData([.. places.Select(p => reader.Say(p.Kind))], [new ChartSeries(reader.Say("Anbragte", "Placed"), [.. places.Select(p => (decimal?)p.Children)])], IsTime: false, ""), ChartType.Bar)
            { Height = 130 + (places.Count * 32) });
        }

        parts.Add(new AnswerGrid(UserGrids.Kinds(counts, question)));
        parts.Add(new AnswerGrid(data.Keep(("users-age", question), () => UserGroups.ByAge(data.Children, data.Municipality, question))));
        parts.Add(new AnswerGrid(data.Keep(("users-sex", question), () => UserGroups.BySex(data.Children, data.Municipality, question))));
        if (ChildDistricts.On(data.Money.Book.Grants, day) is { Count: > 0 } districts)
            parts.Add(new AnswerGrid(data.Keep(("users-district", question), () => UserGroups.ByDistrict(data.Children, data.Municipality, question, districts))));
        parts.Add(new AnswerGrid(data.Keep(("users-acting", question), () => UnitCostGrids.ActingAndPaying(ActingAndPaying.Of([.. data.Spells], data.Municipality, question, Law.UserBasis.FullYear), data.Municipality))));
        return new AnalysisAnswer(parts)
        {
            Fields = Html.Of($"""
                {MunicipalFields.Number(reader, "year", reader.Say("År", "Year"), year, 1980, 2100)}
                {MunicipalFields.Day(reader, "on", reader.Say("Dato", "Date"), day)}
                {MunicipalFields.Choice(reader, "by", reader.Say("Kommunen", "The municipality"), [("acting", reader.Say("handler for barnet", "acts for the child")), ("paying", reader.Say("betaler for barnet", "pays for the child"))])}
                """),
        };
    }
}
