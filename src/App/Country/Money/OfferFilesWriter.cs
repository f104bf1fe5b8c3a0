using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>What the municipality's own offers know: enrolments, granted and used hours, staff.</summary>
internal sealed class OfferFilesWriter(MoneyFiles files, MoneyFaults faults, MoneyCatalogue catalogue, MoneySpan span)
{
    private int _row;

    public void Write(List<GrantMade> grants, Queue<Child> idle, ulong seed)
    {
        Enrolments(grants, idle);
        Hours(grants, idle, seed);
        for (var employee = 1; employee <= Math.Max(2, grants.Count(g => g.Provider == MoneyCatalogue.FamilyHouse && g.To >= Day.Of(span.Year, 12, 31)) / 8); employee++)
        {
            for (var month = new DateOnly(span.Year, 1, 1); month.DayNumber <= Day.Of(span.Year + 1, 6, 30); month = month.AddMonths(1))
                files.Add(StaffHoursLayout.Declaration, "provider", MoneyCatalogue.FamilyHouse, "employee", "Medarbejder " + MoneyFiles.Number(employee), "period_start", Day.Text(month.DayNumber), "period_end", Day.Text(month.AddMonths(1).AddDays(-1).DayNumber), "hours", "118");
        }
    }

    private void Enrolments(List<GrantMade> grants, Queue<Child> idle)
    {
        var own = grants.Where(g => g.Kind == "measure" && catalogue.Providers.TryGetValue(g.Provider, out var p) && p.Kind == "internal" && p.PNumber.Length > 0).ToList();
        var left = faults.Take([.. own.Where(g => g.To >= Day.Of(span.Year, 12, 31))], span.Many(1), g => g.Id);
        foreach (var grant in left)
            faults.Add("granted-not-enrolled", grant.Id);
        foreach (var grant in own.Except(left))
            Row(grant.Provider, grant.Help.Child.Cpr, grant.From, grant.To, grant.Service);
        for (var i = 0; i < span.Many(1) && idle.Count > 0 && own.Count > 0; i++)
        {
            var child = idle.Dequeue();
            Row(own[0].Provider, child.Cpr, Day.Of(span.Year, 8, 1), Day.Open, own[0].Service);
            faults.Add("enrolled-without-grant", child.Cpr);
        }

        void Row(string provider, string cpr, int from, int to, string service) =>
            files.Add(EnrolmentsLayout.Declaration, "provider", provider, "person_id", cpr, "start_date", Day.Text(from), "end_date", Day.Text(to), "service", service);
    }

    private void Hours(List<GrantMade> grants, Queue<Child> idle, ulong seed)
    {
        var fitting = grants.Where(g => g.Provider == MoneyCatalogue.FamilyHouse && g.Kind == "measure" && g.Help.Touches(Day.Of(span.Year, 1, 1), Day.Of(span.Year, 12, 31))).ToList();
        var overdrawn = faults.Take([.. fitting.Where(g => g.Help.Touches(Day.Of(span.Year, 1, 1), Day.Of(span.Year, 3, 31)))], span.Many(2), g => g.Id);
        foreach (var grant in fitting)
        {
            var draw = new Draw(seed, Purpose.Money, grant.Help.Child.Number);
            foreach (var (start, end) in new[] { (Day.Of(span.Year, 1, 1), Day.Of(span.Year, 6, 30)), (Day.Of(span.Year, 7, 1), Day.Of(span.Year, 12, 31)), (Day.Of(span.Year + 1, 1, 1), Day.Of(span.Year + 1, 6, 30)) })
            {
                var (from, to) = (Math.Max(start, grant.From), Math.Min(end, grant.To));
                if (from > to)
                    continue;
                var weeks = ((to - from) / 7) + 1;
                var id = $"T-{grant.Id}-{Day.Text(from)}";
                files.Add(GrantedHoursLayout.Declaration, "row_id", id, "grant_id", grant.Id, "person_id", grant.Help.Child.Cpr, "service", grant.Service, "provider", grant.Provider, "period_start", Day.Text(from), "period_end", Day.Text(to), "hours", MoneyFiles.Number(3 * weeks));
                for (var week = 0; week < weeks && from + (7 * week) <= span.Booked; week++)
                    Use(grant.Help.Child.Cpr, grant.Service, from + (7 * week), draw.Percent(85) ? 3 : 2);
                if (overdrawn.Contains(grant) && start == Day.Of(span.Year, 1, 1))
                {
                    Use(grant.Help.Child.Cpr, grant.Service, to, weeks + 10);
                    faults.Add("hours-beyond-grant", id);
                }
            }
        }

        for (var i = 0; i < span.Many(2) && idle.Count > 0; i++)
        {
            var child = idle.Dequeue();
            Use(child.Cpr, "Y-M205", Day.Of(span.Year, 9, 15), 4);
            faults.Add("hours-without-grant", child.Cpr);
        }
    }

    private void Use(string cpr, string service, int day, int hours) => files.Add(
        UsedHoursLayout.Declaration, "row_id", string.Create(CultureInfo.InvariantCulture, $"TF{++_row:0000000}"), "person_id", cpr, "service", service, "provider", MoneyCatalogue.FamilyHouse, "used_on", Day.Text(day), "hours", MoneyFiles.Number(hours), "employee", "Medarbejder " + MoneyFiles.Number(1 + (_row % 6)));
}
