using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>Where the municipality stands: the page to open on the first working day of the month.</summary>
internal static class OverviewPage
{
    private static readonly string[] s_slow = ["ladder", "discrepancies", "forecast", "expensive"];

    public static View Make(Asked asked)
    {
        var (reader, municipality) = (asked.Reader, asked.Municipality);
        var home = $"/municipality/{municipality.Code}";
        // The pages that take longest to compute are begun on while this one is read.
        _ = asked.Data.Keep("slow-begun", () => Task.Run(() =>
        {
            var plain = asked with { Reader = new Reader(reader.Language, reader.Path, QueryCollection.Empty) };
            foreach (var page in s_slow.Select(code => AnalysisPages.All.First(p => p.Analysis.Code == code)))
                _ = page.Make(plain);
        }));
        return new View(reader.Say($"Hvor står vi? {municipality.Name}", $"Where do we stand? {municipality.Name}"), Html.Of($"""
            <p class="font-lead">{reader.Say($"Registret som kendt {Reader.Day(asked.Data.Today)}, og den økonomi, kommunen har læst ind.", $"The register as known on {Reader.Day(asked.Data.Today)}, and the money that the municipality has imported.")}</p>
            {AnswerHtml.Of(reader, home, Parts(asked))}
            {Enum.GetValues<AnalysisGroup>().Select(g => Group(reader, home, g))}
            """))
        {
            Trail = [(reader.Say("Min kommune", "My municipality"), "/municipality")],
            IsPrivate = true,
        };
    }

    private static List<AnswerPart> Parts(Asked asked)
    {
        var (data, reader) = (asked.Data, asked.Reader);
        var day = data.CountDay;
        var days = new[] { day.AddYears(-1), day };
        var trend = data.Keep("overview", () => PlacementTrend.On(data.Children, data.Municipality, days));
        var (before, now) = (trend[0], trend[1]);
        var (errors, warnings) = ToMend.Count(data);
        var isSteward = reader.Session?.Visitor.Role is null or Role.Controller or Role.Leader;
        List<AnswerFigure> figures =
        [
            new(new("Anbragte børn og unge", "Placed children"), Whole(now.AllPlaced), Since(before.AllPlaced, now.AllPlaced, before.Day), $"users?year={day.Year}&on={day:yyyy-MM-dd}"),
            new(new("Med støtte uden anbringelse", "Supported, not placed"), Whole(now.OnlySupport), Since(before.OnlySupport, now.OnlySupport, before.Day), $"quarter?on={day:yyyy-MM-dd}#split"),
        ];
        if (isSteward && data.Money.Book.Grants.Count > 0)
            figures.AddRange(Money(data));
        figures.Add(new(new("Fejl og advarsler", "Errors and warnings"), Whole(errors + warnings), new($"{errors} fejl holder poster ude af tallene", $"{errors} errors keep records out of the figures"), reader.Session?.Visitor.Role is Role.Caseworker ? null : "#to_mend"));
        List<AnswerPart> parts = [new AnswerFigures(figures)];
        if (data.CountedEarlier is { } earlier)
            parts.Insert(0, new AnswerNotice("info", earlier));
        var places = PlacementTrend.Kinds.Where(k => now.Placed[k.Key] > 0).OrderByDescending(k => now.Placed[k.Key]).ToList();
        if (places.Count > 0)
        {
            parts.Add(new AnswerChart(new($"Hvor de anbragte er {now.Day:yyyy-MM-dd}, og hvor de var et år før", $"Where the placed children are on {now.Day:yyyy-MM-dd}, and where they were a year before"), new("Børn og unge", "Children"),
                new ChartData([.. places.Select(p => reader.Say(p.Title))], [.. trend.Reverse().Select(t => new ChartSeries(Reader.Day(t.Day), [.. places.Select(p => (decimal?)t.Placed[p.Key])]))], IsTime: false, ""), ChartType.Bar)
            { Height = 130 + (places.Count * 44) });
            parts.Add(new AnswerGrid(PlacementTrend.Placements([.. trend.Reverse()])));
        }

        if (reader.Session?.Visitor.Role is not Role.Caseworker)
            parts.Add(new AnswerGrid(ToMend.First(data)));
        return parts;
    }

    private static IEnumerable<AnswerFigure> Money(MunicipalData data)
    {
        var table = MoneyPages.CommitmentsOf(data, data.Today);
        var budget = data.Money.Book.Budgets.Where(b => b.Year == data.Today.Year).ToList();
        var wanted = DistrictGrids.BudgetOf(budget);
        yield return new(new($"Forventet regnskab {data.Today.Year}", $"Forecast {data.Today.Year}"), Million(table.Total.Forecast.Amount),
            budget.Count == 0 ? new("intet budget er læst ind", "no budget has been imported") : AgainstBudget(table.Total.Forecast.Amount, wanted), "forecast");
        yield return NotBilled(table);
    }

    /// <summary>What has been granted but not billed, and how much of it the providers should have billed by now.</summary>
    public static AnswerFigure NotBilled(CommitmentTable table)
    {
        var (grants, total) = (CommitmentGrids.NotBilledLines(table).Count, table.Total);
        return new(new("Bevilget, men uden regning", "Granted but not billed"), Million(total.NotBilled.Amount),
            new($"{grants} bevillinger i måneder, der er slut; {Million(total.Overdue.Amount).Da} er over fristen", $"{grants} grants in months that have ended; {Million(total.Overdue.Amount).En} is overdue"), "commitments#not_billed");
    }

    /// <summary>How a forecast stands to the budget, in words.</summary>
    public static Text AgainstBudget(decimal forecast, decimal budget) => forecast > budget
        ? new($"{Million(forecast - budget).Da} over budgettet på {Million(budget).Da}", $"{Million(forecast - budget).En} above the budget of {Million(budget).En}")
        : new($"{Million(budget - forecast).Da} under budgettet på {Million(budget).Da}", $"{Million(budget - forecast).En} below the budget of {Million(budget).En}");

    /// <summary>An amount in millions of kroner.</summary>
    public static Text Million(decimal kroner) => new((kroner / 1_000_000).ToString("#,0.0", NumberForm.In(Language.Danish)) + " mio. kr.", "DKK " + (kroner / 1_000_000).ToString("#,0.0", NumberForm.In(Language.English)) + " m");

    private static Text Whole(long number) => new(number.ToString("N0", NumberForm.In(Language.Danish)), number.ToString("N0", NumberForm.In(Language.English)));

    private static Text Since(int before, int now, DateOnly day) => new($"{now - before:+0;-0;0} siden {day:yyyy-MM-dd}", $"{now - before:+0;-0;0} since {day:yyyy-MM-dd}");

    private static Html Group(Reader reader, string home, AnalysisGroup group)
    {
        var role = reader.Session?.Visitor.Role;
        var pages = AnalysisPages.All.Where(p => p.Group == group && (role is null || p.Roles.Contains(role.Value))).ToList();
        if (pages.Count == 0)
            return Html.Empty;
        var items = pages.Select(p => Html.Of($"<li><a href=\"{reader.Link($"{home}/{p.Analysis.Code}")}\">{reader.Say(p.Analysis.Title)}</a><span class=\"small municipal-question\">{reader.Say(p.Question)}</span></li>"));
        return Html.Of($"<section class=\"subject\"><h2>{reader.Say(Title(group))}</h2><ul class=\"tables\">{items}</ul></section>");
    }

    private static Text Title(AnalysisGroup group) => group switch
    {
        AnalysisGroup.Activity => new("Børn og indsatser", "Children and measures"),
        AnalysisGroup.Money => new("Økonomi", "Money"),
        AnalysisGroup.Mending => new("Det, der skal rettes", "What must be mended"),
        _ => new("Rapporter", "Reports"),
    };
}
