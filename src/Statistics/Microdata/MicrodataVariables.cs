using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// The variables of extracts. There is no case number, no offer, no free text and no exact day: birth is a year, days are quarters, lengths are whole months, and
/// small municipalities are shown together.
/// </summary>
public static class MicrodataVariables
{
    private static readonly VariableBreak ChildrensAct = new(new DateOnly(2024, 1, 1), TableNotes.ChangeOfLaw);

    /// <summary>The pseudonym; every extract has it.</summary>
    public static MicrodataVariable Person { get; } = new()
    {
        Name = "person",
        Label = new("Pseudonym for barnet eller den unge i dette projekt", "Pseudonym of the child or young person in this project"),
        IsQuasiIdentifier = false,
        TextOf = f => f.Person.ToString(),
    };

    /// <summary>The measure; classes are looked at for how many different ones they hold.</summary>
    public static MicrodataVariable Measure { get; } = new()
    {
        Name = "measure",
        Label = new("Indsats", "Measure"),
        IsQuasiIdentifier = true,
        Codes = _ => Measures.All.Select(m => new VariableCode(m.Key, m.Title, m.ValidFrom, m.ValidTo)),
        Breaks = [ChildrensAct],
        TextOf = f => f.Episode.Measure.Key,
    };

    /// <summary>The variables that can be asked for, in the order of the columns.</summary>
    public static IReadOnlyList<MicrodataVariable> All { get; } =
    [
        new()
        {
            Name = "birth_year",
            Label = new("Fødselsår", "Year of birth"),
            IsQuasiIdentifier = true,
            NumberOf = f => f.BirthYear == 0 ? null : f.BirthYear,
        },
        new()
        {
            Name = "sex",
            Label = new("Køn", "Sex"),
            IsQuasiIdentifier = true,
            Codes = _ => [new("M", new("Dreng eller mand", "Boy or man")), new("K", new("Pige eller kvinde", "Girl or woman"))],
            TextOf = f => f.Sex switch { Sex.Male => "M", Sex.Female => "K", _ => null },
        },
        new()
        {
            Name = "municipality",
            Label = new("Handlekommune; små kommuner er slået sammen", "Acting municipality; small municipalities are shown together"),
            IsQuasiIdentifier = true,
            Codes = pools => pools.Codes.Select(c => new VariableCode(c.Code, c.Label)),
            TextOf = f => f.Pools.CodeOf(f.Episode.MunicipalityIndex),
        },
        new()
        {
            Name = "region",
            Label = new("Handlekommunens region", "Region of the acting municipality"),
            IsQuasiIdentifier = true,
            Codes = _ => Geography.Regions.Select(r => new VariableCode(r.Code, new Text(r.Name, r.Name))),
            TextOf = f => f.Episode.Municipality.Province.Region.Code,
        },
        Measure,
        new()
        {
            Name = "start_quarter",
            Label = new("Kvartal, hvor forløbet begynder", "Quarter in which the episode begins"),
            IsQuasiIdentifier = true,
            TextOf = f => Quarter(f.Start),
        },
        new()
        {
            Name = "end_quarter",
            Label = new("Kvartal, hvor forløbet slutter; tom, når det fortsætter", "Quarter in which the episode ends; empty when it runs on"),
            IsQuasiIdentifier = true,
            TextOf = f => f.End is { } end ? Quarter(end) : null,
        },
        new()
        {
            Name = "months",
            Label = new("Forløbets længde i hele måneder; tom, når det fortsætter", "Length of the episode in whole months; empty when it runs on"),
            IsQuasiIdentifier = false,
            NumberOf = f => f.End is { } end ? Months(f.Start, end) : null,
        },
    ];

    /// <summary>The variable with the name, or null.</summary>
    public static MicrodataVariable? Named(string name) => All.FirstOrDefault(v => v.Name == name);

    private static string Quarter(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}Q{(day.Month + 2) / 3}");

    // Both days are in the episode, so that 1 January to 31 January is one month.
    private static int Months(DateOnly start, DateOnly end)
    {
        var after = end.AddDays(1);
        return ((after.Year - start.Year) * 12) + after.Month - start.Month - (after.Day < start.Day ? 1 : 0);
    }
}
