using Socialstat.Law;

namespace Socialstat.App;

/// <summary>The municipality's own list of users: what it reported itself, but for faults of each of the three lists.</summary>
internal sealed class OwnListWriter(MoneyFiles files, MoneyFaults faults, MoneySpan span)
{
    public void Write(IReadOnlyList<Help> help, IReadOnlyList<GrantMade> grants, Queue<Child> idle)
    {
        var first = grants.Where(g => g.Kind == "measure").GroupBy(g => g.Help).ToDictionary(g => g.Key, g => g.First().Id);
        var year = help.Where(h => h.Measure.Statistic != Statistic.Disability && h.Touches(Day.Of(span.Year, 1, 1), Day.Of(span.Year, 12, 31))).ToList();
        // A child with one course of its statistic and no other fault: the pair is then told apart in one way only.
        var alone = year.GroupBy(h => (h.Child.Number, h.Measure.Statistic)).Where(g => g.Count() == 1).Select(g => g.Single()).Where(h => first.ContainsKey(h) && h.From < Day.Of(span.Year, 10, 1) && h.To - h.From > 60).ToList();
        string Id(Help one) => first[one];
        var missing = faults.Take(alone, span.Many(3), Id);
        var moved = faults.Take(alone, span.Many(3), Id);
        var other = faults.Take([.. alone.Where(h => h.IsPlacement)], span.Many(2), Id);
        var row = 0;
        foreach (var one in year)
        {
            if (missing.Contains(one))
            {
                faults.Add("only-in-register", one.Child.Cpr);
                continue;
            }

            var from = moved.Contains(one) ? one.From + 14 : one.From;
            var measure = other.Contains(one) ? one.Measure.Key == "P6" ? "P7" : "P6" : one.Measure.Key;
            if (moved.Contains(one) || other.Contains(one))
                faults.Add(moved.Contains(one) ? "other-dates" : "other-type", one.Child.Cpr);
            Row(one.Child, measure, from, one.To);
        }

        for (var i = 0; i < span.Many(3) && idle.Count > 0; i++)
        {
            var child = idle.Dequeue();
            Row(child, "P1", Day.Of(span.Year, 4, 1), Day.Open);
            faults.Add("only-in-own-list", child.Cpr);
        }

        void Row(Child child, string measure, int from, int to) =>
            files.Add(OwnUsersLayout.Declaration, "row_id", "E" + MoneyFiles.Number(++row), "person_id", child.Cpr, "measure", measure, "start_date", Day.Text(from), "end_date", Day.Text(to));
    }
}
