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
        ["2"] = (1_400, 52822, "001"),
        ["3"] = (1_900, 52822, "001"),
        ["4"] = (600, 52822, "005"),
        ["6"] = (3_600, 52820, "003"),
        ["7"] = (4_800, 52823, "002"),
        ["8"] = (5_600, 52823, "002"),
    };

    private readonly SortedDictionary<(int Year, int Municipality, int Function, string Grouping), long> _accounts = [];
    private int _number;

    /// <summary>Writes the postings of the stays.</summary>
    public void Make(IEnumerable<(int Municipality, Child Child, string Type, int From, int To)> stays)
    {
        foreach (var (municipality, child, type, from, to) in stays)
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

    /// <summary>Writes the accounts: the postings, the same again for measures, and some refund.</summary>
    public void Finish()
    {
        foreach (var ((year, municipality, function, grouping), kroner) in _accounts)
        {
            Row(year, municipality, function, grouping, "1", "4.7", kroner);
            Row(year, municipality, 52821, "003", "1", "4.9", kroner / 3);
            Row(year, municipality, function, grouping, "2", "8.6", -kroner / 50);
        }
    }

    private void Row(int year, int municipality, int function, string grouping, string dranst, string art, long kroner) => files.Add(
        AccountsRecord.Declaration, "000", Day.Of(setting.Plan.ToYear + 1, 4, 20), "year", year.ToString(CultureInfo.InvariantCulture), "municipality", Geography.Municipalities[municipality].Code,
        "function", Register.AccountRow.FunctionText(function), "grouping", grouping, "dranst", dranst, "art", $"{art}.{function % 100}.{grouping}", "amount", kroner.ToString(CultureInfo.InvariantCulture));
}
