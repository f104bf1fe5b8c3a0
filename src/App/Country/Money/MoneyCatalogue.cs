using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>What is bought in the synthetic municipality, from whom, at what price and on which account. Prices are made up, of the order of those in the joining report.</summary>
internal sealed class MoneyCatalogue(ulong seed, Municipality municipality)
{
    public const string FamilyHouse = "FAMILIEHUSET";

    /// <summary>A price for a day, in kroner, by kind of place; other help is paid by the month or by the hour.</summary>
    private static readonly Dictionary<string, (PriceUnit Unit, int Units, int Kroner)> Prices = new(StringComparer.Ordinal)
    {
        ["P1"] = (PriceUnit.Day, 1, 950),
        ["P2"] = (PriceUnit.Day, 1, 1_400),
        ["P3"] = (PriceUnit.Day, 1, 1_900),
        ["P4"] = (PriceUnit.Day, 1, 600),
        ["P5"] = (PriceUnit.Day, 1, 700),
        ["P6"] = (PriceUnit.Day, 1, 3_600),
        ["P7"] = (PriceUnit.Day, 1, 4_800),
        ["P8"] = (PriceUnit.Day, 1, 5_600),
        ["P11"] = (PriceUnit.Day, 1, 900),
        ["M202"] = (PriceUnit.Hour, 3, 480),
        ["M205"] = (PriceUnit.Hour, 3, 560),
        ["M206"] = (PriceUnit.Day, 1, 2_900),
        ["M207"] = (PriceUnit.Month, 4, 1_450),
        ["M203"] = (PriceUnit.Month, 1, 4_900),
        ["M217"] = (PriceUnit.Month, 1, 4_900),
        ["M218"] = (PriceUnit.Month, 1, 4_900),
        ["M221"] = (PriceUnit.Month, 1, 4_900),
        ["M208"] = (PriceUnit.Month, 1, 3_000),
        ["M209"] = (PriceUnit.Month, 1, 2_200),
        ["H1"] = (PriceUnit.Day, 1, 1_150),
        ["H3"] = (PriceUnit.Day, 1, 820),
    };

    private readonly SortedDictionary<string, (string Name, string Kind, string PNumber, string From)> _providers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (string Name, Measure? Measure, string Kind, PriceUnit Unit, string Account)> _services = new(StringComparer.Ordinal);

    /// <summary>Providers used so far, with the municipality that runs them where another one does.</summary>
    public IReadOnlyDictionary<string, (string Name, string Kind, string PNumber, string From)> Providers => _providers;

    /// <summary>Services used so far.</summary>
    public IReadOnlyDictionary<string, (string Name, Measure? Measure, string Kind, PriceUnit Unit, string Account)> Services => _services;

    /// <summary>The grant of help.</summary>
    public GrantMade GrantOf(Help help, string id, bool dense)
    {
        var (unit, units, kroner) = Prices.GetValueOrDefault(help.Measure.Key, (PriceUnit.Month, 1, 1_500));
        if (dense && unit != PriceUnit.Day)
            (unit, units, kroner) = (PriceUnit.Day, 1, Math.Max(20, kroner * units / (unit == PriceUnit.Hour ? 7 : 30)));
        var account = AccountOf(help);
        var service = "Y-" + help.Measure.Key;
        _services.TryAdd(service, (help.Measure.Title.Da, help.Measure, "measure", unit, account));
        return new GrantMade { Id = id, Help = help, Service = service, Provider = ProviderOf(help), Unit = unit, Units = units, PriceOre = kroner * 100L, Account = account };
    }

    /// <summary>A cost that follows a placement or, for measuring, any help.</summary>
    public GrantMade FollowCost(GrantMade main, int number)
    {
        var (service, name, kroner) = number == 0 ? ("F-LOMME", "Lommepenge og beklædning", 900) : ("F-KOERSEL", "Kørsel til samvær", 640);
        _services.TryAdd(service, (name, null, "follow_cost", PriceUnit.Month, main.Account));
        return main with { Id = $"{main.Id}-F{MoneyFiles.Number(number + 1)}", Service = service, Kind = "follow_cost", Main = main.Id, Unit = PriceUnit.Month, Units = 1, PriceOre = kroner * 100L };
    }

    /// <summary>Nine digits: function, operation, grouping.</summary>
    public static string AccountOf(Help help)
    {
        var year = Math.Max(2024, Day.YearOf(help.From));
        if (help.IsPlacement)
        {
            var grouping = help.Measure.Key switch { "P1" => 1, "P2" or "P3" => 3, "P7" or "P8" => 2, _ => AccountBindings.OfPlace(help.Measure, year)[0].Grouping };
            return Code(AccountBindings.OfPlace(help.Measure, year)[0].Function, grouping);
        }

        if (help.Measure.Key is "H1" or "H3")
            return Code(52825, 999);
        var allowed = AccountBindings.For(LawRef.Parse(help.Provision)!.Value, null, isFollowCost: false, year);
        return allowed.Count == 0 ? Code(52821, 10) : Code(allowed[0].Function, allowed[0].Grouping);
    }

    public static string Code(int function, int grouping) => string.Create(CultureInfo.InvariantCulture, $"{function:00000}1{grouping:000}");

    // Foster families are a provider each; places of one department are one provider, run by the municipality, another one, a region or privately.
    private string ProviderOf(Help help)
    {
        switch (help.Measure.Key)
        {
            case "P1" or "P2" or "P3" or "P4":
                return Provider(string.Create(CultureInfo.InvariantCulture, $"PF{help.Child.Number:0000000}"), "Plejefamilie " + MoneyFiles.Number(help.Child.Number), "family");
            case "M202" or "M205":
                return Provider(FamilyHouse, "Familiehuset", "internal");
            case "M203" or "M217" or "M218" or "M221":
                return Provider("KP" + MoneyFiles.Number(help.Child.Number % 25), "Kontaktperson " + MoneyFiles.Number(help.Child.Number % 25), "family");
            case "M207":
                return Provider("AFL" + MoneyFiles.Number(help.Child.Number % 30), "Aflastningsfamilie " + MoneyFiles.Number(help.Child.Number % 30), "family");
        }

        if (!help.IsPlacement || help.PNumber is null)
            return help.IsPlacement ? Provider("ESK" + MoneyFiles.Number(help.Child.Number % 6), "Privat sted " + MoneyFiles.Number(help.Child.Number % 6), "private") : Provider("BUF", "Børne- og ungerådgivningen", "internal");
        var draw = new Draw(seed, Purpose.Money, long.Parse(help.PNumber, CultureInfo.InvariantCulture));
        var kind = help.Measure.Key == "P6" ? "private" : (long.Parse(help.PNumber, CultureInfo.InvariantCulture) / 1000 % 5) switch { 0 or 3 => "internal", 1 or 4 => "municipality", _ => "region" };
        var other = Geography.Municipalities[draw.Below(Geography.Municipalities.Count)];
        return Provider($"{kind[0]}{help.PNumber}".ToUpperInvariant(), $"Tilbud {help.PNumber}", kind, help.PNumber, kind == "municipality" ? (other == municipality ? Geography.Municipalities[0] : other).Code : "");
    }

    private string Provider(string id, string name, string kind, string pNumber = "", string from = "")
    {
        _providers.TryAdd(id, (name, kind, pNumber, from));
        return id;
    }
}
