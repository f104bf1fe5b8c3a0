using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>What placements cost: postings by child and year, and the accounts of the municipalities.</summary>
internal sealed class Postings(Setting setting, EntryFiles files)
{
    private const int YearsOfPostings = 3;

    // Daily price in kroner, function and grouping by kind of place.
    private static readonly Dictionary<string, (int Price, int Function, string Grouping)> Prices = new()
    {
        ["1"] = (950, 52822, "001"),
        ["2"] = (1_400, 52822, "003"),
        ["3"] = (1_900, 52822, "003"),
        ["4"] = (600, 52822, "005"),
        ["6"] = (3_600, 52820, "003"),
        ["7"] = (4_800, 52823, "002"),
        ["8"] = (5_600, 52823, "002"),
    };

    // Daily price in kroner, function and grouping of help that is no placement; what is not here stands on the common grouping of prevention.
    private static readonly Dictionary<string, (int Price, int Function, string Grouping)> Help = new()
    {
        ["M202"] = (205, 52821, "002"),
        ["M203"] = (161, 52821, "007"),
        ["M205"] = (240, 52821, "003"),
        ["M206"] = (2_900, 52821, "004"),
        ["M207"] = (193, 52821, "005"),
        ["M217"] = (161, 52821, "007"),
        ["M218"] = (161, 52821, "007"),
        ["M221"] = (161, 52821, "007"),
        ["H1"] = (1_150, 52825, "999"),
        ["H3"] = (820, 52825, "999"),
        ["H5"] = (140, 52821, "005"),
    };

    private readonly SortedDictionary<(int Year, int Municipality, int Function, string Grouping), long> _accounts = [];
    private int _number;

    /// <summary>Writes the postings of the stays.</summary>
    public void Make(IEnumerable<PlacementStay> stays)
    {
        foreach (var (municipality, child, _, type, from, to, _) in stays)
        {
            var (price, function, grouping) = Prices[type];
            for (var year = setting.Plan.FromYear; year <= setting.Plan.ToYear; year++)
            {
                var first = Math.Max(from, Day.Of(year, 1, 1));
                var last = Math.Min(to, Day.Of(year, 12, 31));
                if (first > last)
                    continue;
                var kroner = (long)(last - first + 1) * price;
                var key = (year, municipality, function, grouping);
                _accounts[key] = _accounts.GetValueOrDefault(key) + kroner;
                if (year <= setting.Plan.ToYear - YearsOfPostings)
                    continue;
                var code = Geography.Municipalities[municipality].Code;
                files.Add(ExpenditureRecord.Declaration, code, Periods.AfterYear(last, 4, 7), "posting_id", $"P{++_number:D8}", "paying_municipality", code,
                    "accounting_year", year.ToString(CultureInfo.InvariantCulture), "person_id_type", "cpr", "person_id", child.Cpr,
                    "account", $"{function}110000{grouping}40", "kind", "expense", "amount", kroner.ToString(CultureInfo.InvariantCulture),
                    "computed", "0", "period_start", Day.Text(first), "period_end", Day.Text(last));
            }
        }
    }

    /// <summary>Adds what a measure costs to the accounts.</summary>
    public void Cost(CaseSpell spell)
    {
        var (price, function, grouping) = Help.GetValueOrDefault(spell.Profile.Measure.Key, (40, 52821, "999"));
        for (var year = Math.Max(setting.Plan.FromYear, Day.YearOf(spell.Start)); year <= setting.Plan.ToYear; year++)
        {
            var days = Math.Min(spell.End, Day.Of(year, 12, 31)) - Math.Max(spell.Start, Day.Of(year, 1, 1)) + 1;
            if (days <= 0)
                break;
            // Municipalities pay differently for the same help.
            var level = 80 + ((spell.Municipality * 37) % 41);
            var key = (year, spell.Municipality, function, grouping);
            _accounts[key] = _accounts.GetValueOrDefault(key) + ((long)days * price * level / 100);
        }
    }

    /// <summary>Writes the accounts: cost, some refund, and what stands on the groupings that tell nothing.</summary>
    public void Finish()
    {
        foreach (var ((year, municipality, function, grouping), kroner) in _accounts)
        {
            // Special day care and clubs are run by the municipality itself: its cost is not a payment to others.
            Row(year, municipality, function, grouping, "1", function == 52825 ? "1.0" : "4.7", kroner);
            Row(year, municipality, function, grouping, "2", "8.6", -kroner / 50);
            if ((function, grouping) == (52820, "003"))
                Row(year, municipality, 52820, "999", "1", "4.9", kroner * ((municipality * 13) % 17) / 100);
        }
    }

    private void Row(int year, int municipality, int function, string grouping, string dranst, string art, long kroner) => files.Add(
        AccountsRecord.Declaration, "000", Day.Of(setting.Plan.ToYear + 1, 4, 20), "year", year.ToString(CultureInfo.InvariantCulture), "municipality", Geography.Municipalities[municipality].Code,
        "function", Register.AccountRow.FunctionText(function), "grouping", grouping, "dranst", dranst, "art", $"{art}.{function % 100}.{grouping}", "amount", kroner.ToString(CultureInfo.InvariantCulture));
}
