using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Tests.Statistics;

/// <summary>
/// The figures as the contract's section 4 defines them, sentence by sentence, slow and without the product's code
/// (only the lists of measures and places are shared).
/// </summary>
public sealed class Contract
{
    private static readonly Dictionary<(Statistic, string), Measure> ByCode =
        Measures.All.Where(m => m.Statistic != Statistic.Placement).ToDictionary(m => (m.Statistic, m.BankCode));

    private readonly List<Course> _courses;
    private readonly Dictionary<string, List<Course>> _inPlace = [];

    public Contract(ReportedRegister register) => _courses = Courses(register);

    public sealed record Course(Child Child, Municipality Municipality, Measure Measure, DateOnly Start, DateOnly? End);

    /// <summary>Some inhabitants of two municipalities in some years and ages: awkward numbers, so that rounding matters.</summary>
    public static IReadOnlyList<PopulationRow> Population { get; } =
    [
        .. from year in new[] { 2019, 2020, 2022, 2023, 2024, 2025 }
           from place in new[] { ("101", 7), ("851", 16) }
           from age in new[] { 0, 5, 11, 17, 18, 22, 23 }
           select new PopulationRow { Year = (short)year, Municipality = (short)Geography.WithCode(place.Item1)!.Index, Age = (short)age, Sex = Sex.Male, Persons = place.Item2 + age },
    ];

    public IReadOnlyList<Course> AllCourses => _courses;

    /// <summary>The figure of a cell, or null where the contract says "..". Codes without time, in the table's order.</summary>
    public long? Figure(string table, IReadOnlyList<string> codes, int year)
    {
        var code = new Dictionary<string, string>();
        var variables = Variables(table);
        for (var i = 0; i < variables.Length; i++)
            code[variables[i]] = codes[i];
        if (table is "BU04A" or "BU43")
            return Stock(table, code, year);
        if (table == "BU28")
            return null; // No accounts.
        var indsats = code["INDSATSER"];
        var disability = table.StartsWith("HANDBU", StringComparison.Ordinal);
        var statistic = disability ? Statistic.Disability : Statistic.Support;
        if (ByCode.GetValueOrDefault((statistic, indsats)) is { } measure && !ValidIn(measure, year))
            return null;
        var counted = InPlace(code.GetValueOrDefault("PLACE", "000")).Where(c => c.Measure.Statistic == statistic)
            .Where(c => InTime(table, c, year))
            .Where(c => InPopulation(c.Child, year, disability ? 17 : 22))
            .Where(c => InMeasure(indsats, c.Measure))
            .Where(c => InAge(code.GetValueOrDefault("ALDER", "IALT"), c.Child, year))
            .Where(c => InSex(code.GetValueOrDefault("KØN", "0"), c.Child));
        var persons = table == "ISBU02" || (disability && indsats == "110");
        return persons ? counted.Select(c => c.Child.Number).Distinct().Count() : counted.Count();
    }

    // "Stock on 31 December, each person once per cell"; BU43 in tenths of a percent of the population of 1 January of the next year.
    private long? Stock(string table, Dictionary<string, string> code, int year)
    {
        var kind = code["FORAN"];
        if (ByCode.GetValueOrDefault((Statistic.Support, kind)) is { } measure && !ValidIn(measure, year))
            return null;
        var age = code.GetValueOrDefault("ALDER", "IALT");
        var present = InPlace(code["PLACE"])
            .Where(c => c.Start <= new DateOnly(year, 12, 31) && (c.End is null || c.End >= new DateOnly(year, 12, 31)))
            .Where(c => InPopulation(c.Child, year, 22))
            .Where(c => kind switch
            {
                "1" or "IALT" => c.Measure.Statistic is Statistic.Support or Statistic.Placement,
                "2" or "3" or "STOET" => c.Measure.Statistic == Statistic.Support,
                "90" or "ANB" => c.Measure.Statistic == Statistic.Placement,
                _ => c.Measure.Statistic == Statistic.Support && c.Measure.BankCode == kind,
            })
            .Where(c => InAge(age, c.Child, year))
            .Where(c => InSex(code.GetValueOrDefault("KØN", "TOT"), c.Child));
        var number = kind == "3" ? present.Count() : present.Select(c => c.Child.Number).Distinct().Count();
        if (table == "BU04A")
            return number;
        var (youngest, oldest) = age switch { "0017" => (0, 17), "1822" => (18, 22), _ => (0, 22) };
        var inhabitants = Population.Where(p => p.Year == year + 1 && p.Age >= youngest && p.Age <= oldest && IsIn(code["PLACE"], Geography.Municipalities[p.Municipality])).Sum(p => p.Persons);
        return inhabitants == 0 ? null : (long)Math.Round(number * 1000m / inhabitants, MidpointRounding.AwayFromZero);
    }

    private static string[] Variables(string table) => table switch
    {
        "BU04A" => ["PLACE", "FORAN", "ALDER", "KØN"],
        "BU43" => ["PLACE", "FORAN", "ALDER"],
        "BU28" => ["FORAN"],
        "ISBU01" or "ISBU02" or "ISBU03" or "HANDBU03" => ["PLACE", "INDSATSER"],
        "ISBU04" => ["PLACE", "INDSATSER", "ALDER", "KØN"],
        "HANDBU01" => ["PLACE", "INDSATSER", "KØN"],
        "HANDBU02" => ["PLACE", "INDSATSER", "ALDER"],
        "HANDBU04" => ["INDSATSER", "ALDER", "KØN"],
        _ => throw new ArgumentException(table, nameof(table)),
    };

    // "Two spells belong together when they overlap or when next start minus current last end is at most 14 days; chains join."
    private static List<Course> Courses(ReportedRegister register)
    {
        var courses = register.Spells.Select(s => new Course(
            register.Children.Single(c => c.Number == s.Child), Geography.WithCode(s.Municipality)!, Measures.WithKey(s.Measure), s.Start, s.End)).ToList();
        while (true)
        {
            var pair = (from a in courses
                        from b in courses
                        where !ReferenceEquals(a, b) && a.Child == b.Child && a.Municipality == b.Municipality && a.Measure == b.Measure
                        where a.Start <= b.Start && (a.End is null || b.Start.DayNumber - a.End.Value.DayNumber <= 14)
                        select (a, b)).FirstOrDefault();
            if (pair.a is null)
                return courses;
            courses.RemoveAll(c => ReferenceEquals(c, pair.a) || ReferenceEquals(c, pair.b));
            courses.Add(pair.a with { End = pair.a.End is null || pair.b.End is null ? null : pair.a.End > pair.b.End ? pair.a.End : pair.b.End });
        }
    }

    private static bool InTime(string table, Course c, int year)
    {
        var first = new DateOnly(year, 1, 1);
        var last = new DateOnly(year, 12, 31);
        return table switch
        {
            "ISBU03" => c.Start >= first && c.Start <= last,
            "ISBU04" => c.Start <= last && (c.End is null || c.End >= last),
            _ => c.Start <= last && (c.End is null || c.End >= first),
        };
    }

    private static bool InPopulation(Child child, int year, int oldest) =>
        child.Birth is not { } birth || (year - birth.Year >= 0 && year - birth.Year <= oldest);

    private List<Course> InPlace(string place)
    {
        if (!_inPlace.TryGetValue(place, out var courses))
            _inPlace[place] = courses = [.. _courses.Where(c => IsIn(place, c.Municipality))];
        return courses;
    }

    private static bool IsIn(string place, Municipality municipality) => place == "000" || place == municipality.Code
        || place == municipality.Province.Code || place == municipality.Province.Region.Code;

    private static bool InMeasure(string code, Measure measure) =>
        code is "100" or "110" ? measure.Statistic == Statistic.Disability
        : code is "2" or "3" or "4" && measure.Statistic == Statistic.Support ? true
        : code is "5" or "6" or "7" && measure.Statistic == Statistic.Support ? measure.Group == code
        : measure.BankCode == code;

    private static bool ValidIn(Measure measure, int year) =>
        !(measure.ValidFrom is { } from && from > new DateOnly(year, 12, 31)) && !(measure.ValidTo is { } to && to < new DateOnly(year, 1, 1));

    private static bool InAge(string code, Child child, int year)
    {
        int? age = child.Birth is { } birth ? year - birth.Year : null;
        return code switch
        {
            "IALT" or "TOT22" => true,
            "0017" => age is >= 0 and <= 17,
            "1822" => age is >= 18 and <= 22,
            "0005" => age is >= 0 and <= 5,
            "0611" => age is >= 6 and <= 11,
            "1217" => age is >= 12 and <= 17,
            "1800" => age is >= 18,
            "999" => age is null,
            _ => throw new ArgumentException(code, nameof(code)),
        };
    }

    private static bool InSex(string code, Child child) => code switch
    {
        "0" or "TOT" => true,
        "M" => child.Sex == Sex.Male,
        "K" => child.Sex == Sex.Female,
        "D" => child.Sex == Sex.Male,
        "P" => child.Sex == Sex.Female,
        "9" => child.Sex == Sex.Unknown,
        _ => throw new ArgumentException(code, nameof(code)),
    };
}
