using System.Globalization;

namespace Socialstat.Law;

/// <summary>All measures in official order (data/measures.csv) and the bridge from provisions to measures.</summary>
public static class Measures
{
    private static readonly Dictionary<string, (int Provision, Measure Measure)> ByProvision = [];
    private static readonly List<LawRef> ProvisionList = [];
    private static readonly List<Measure> MeasureOfProvision = [];

    static Measures()
    {
        var all = new List<Measure>();
        foreach (var row in DataFile.Read("measures.csv"))
        {
            var measure = FromRow(row, all.Count);
            all.Add(measure);
            if (measure.Statistic == Statistic.Placement)
                continue; // A placement's type is not its legal basis.
            foreach (var provision in measure.Provisions)
            {
                ByProvision.Add(provision.ToString(), (ProvisionList.Count, measure));
                ProvisionList.Add(provision);
                MeasureOfProvision.Add(measure);
            }
        }

        All = all;
    }

    /// <summary>Every measure, in the order of the tables.</summary>
    public static IReadOnlyList<Measure> All { get; }

    /// <summary>Every provision of a support or disability measure; the position is the packed code of the provision.</summary>
    public static IReadOnlyList<LawRef> Provisions => ProvisionList;

    /// <summary>The measures of a statistic.</summary>
    public static IEnumerable<Measure> Of(Statistic statistic) => All.Where(m => m.Statistic == statistic);

    /// <summary>The measure with our key (M205), for tests and declarations.</summary>
    /// <exception cref="KeyNotFoundException">No such measure.</exception>
    public static Measure WithKey(string key) => All.FirstOrDefault(m => m.Key == key) ?? throw new KeyNotFoundException(key);

    /// <summary>Packed code of a provision, or -1 when no measure is granted under it.</summary>
    public static int ProvisionIndex(LawRef provision) => ByProvision.TryGetValue(provision.ToString(), out var hit) ? hit.Provision : -1;

    /// <summary>The measure granted under the provision with the packed code.</summary>
    public static Measure MeasureUnder(int provisionIndex) => MeasureOfProvision[provisionIndex];

    private static Measure FromRow(IReadOnlyDictionary<string, string> row, int index)
    {
        var key = row["measure"];
        return new Measure
        {
            Index = index,
            Key = key,
            Statistic = row["statistic"] switch
            {
                "support" => Statistic.Support,
                "disability" => Statistic.Disability,
                "placement" => Statistic.Placement,
                var other => throw new InvalidOperationException($"measures.csv, {key}: unknown statistic {other}."),
            },
            BankCode = row["statbank_code"],
            CodeStatus = row["code_status"],
            Group = row["group"],
            Title = new Text(row["title_da"], row["title_en"]),
            Provisions = [.. new[] { row["sel_ref"], row["bl_ref"], row["lbu_ref"] }
                .SelectMany(cell => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Select(text => LawRef.Parse(text) ?? throw new InvalidOperationException($"measures.csv, {key}: {text} is not a provision."))],
            ValidFrom = Day(row["valid_from"]),
            ValidTo = Day(row["valid_to"]),
            AgeLimit = int.Parse(row["age_limit"], CultureInfo.InvariantCulture),
            MinimumAge = row["min_age"].Length == 0 ? null : int.Parse(row["min_age"], CultureInfo.InvariantCulture),
            OfferRequired = row["offer_required"] == "yes",
            NeedsReasons = row["needs_reasons"] == "yes",
            NeedsPlacement = row["placement"] == "yes",
        };
    }

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
