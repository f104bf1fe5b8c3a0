using System.Globalization;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Users as plain tables for pages and files.</summary>
public static class UserGrids
{
    /// <summary>Every kind of help with users, and each statistic together.</summary>
    public static Grid Kinds(IReadOnlyList<UserCount> counts, UserQuestion question)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(question);
        return new Grid("users", new($"Brugere i {question.Year}", $"Users in {question.Year}"),
            [
                new("kind", new("Indsats", "Measure")), new("full_year", new("Helårsbrugere", "Full-year users"), 1), new("unique", new("Unikke brugere", "Unique users"), 0),
                new("on_date", new($"Brugere {question.OnDay:yyyy-MM-dd}", $"Users on {question.OnDay:yyyy-MM-dd}"), 0), new("share", new("Andel af året i indsats, %", "Share of the year with the measure, %"), 1),
            ],
            [.. counts.OrderBy(c => Order(c.Statistic)).ThenBy(c => c.Measure is null ? -1 : c.Measure.Index).Select(c => (IReadOnlyList<GridCell>)[Named(c), c.Days / (decimal)question.DaysOfYear, c.UniqueUsers, c.UsersOnDay, c.UniqueUsers == 0 ? GridCell.None : (GridCell)(100m * c.Days / question.DaysOfYear / c.UniqueUsers)])])
        {
            Note = new("Rækkerne i alt tæller hvert barn én gang, så de er mindre end summen af slagsene.", "The rows of totals count each child once, so that they are less than the sum of the kinds."),
        };
    }

    /// <summary>The placed children by kind of place, on the day: where they are.</summary>
    public static IReadOnlyList<(Text Kind, int Children)> Places(IReadOnlyList<UserCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return [.. counts.Where(c => c is { Statistic: Statistic.Placement, Measure: not null, UsersOnDay: > 0 }).OrderByDescending(c => c.UsersOnDay).Select(c => (c.Measure!.Title, c.UsersOnDay))];
    }

    private static int Order(Statistic statistic) => statistic switch { Statistic.Placement => 0, Statistic.Support => 1, _ => 2 };

    private static Text Named(UserCount count) => count.Measure is { } measure
        ? measure.Title
        : new(count.Statistic.Title().Da + " i alt", string.Create(CultureInfo.InvariantCulture, $"{count.Statistic.Title().En}, all"));
}
