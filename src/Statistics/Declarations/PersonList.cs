using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>Variables of age on 31 December and of sex.</summary>
public static class PersonList
{
    private static readonly Category AllAges = new("IALT", new("Alder i alt", "Age, total"), [.. AgeBand.All.Select(b => b.Position)]) { IsTotal = true };

    /// <summary>ALDER for tables of ages 0-22.</summary>
    public static Dimension AgesUpTo22 { get; } = Ages(Population.UpTo22);

    /// <summary>ALDER for tables of ages 0-17.</summary>
    public static Dimension AgesUpTo17 { get; } = Ages(Population.UpTo17);

    /// <summary>KØN with the codes of the children's tables.</summary>
    public static Dimension Sexes { get; } = new("KØN", new("køn", "sex"), Axis.Sex,
    [
        new("0", new("I alt", "Total"), [(int)Sex.Unknown, (int)Sex.Male, (int)Sex.Female]) { IsTotal = true },
        new("D", new("Drenge", "Boys"), [(int)Sex.Male]),
        new("P", new("Piger", "Girls"), [(int)Sex.Female]),
        new("9", new("Uoplyst køn", "Sex not stated"), [(int)Sex.Unknown]),
    ]);

    private static Dimension Ages(Population population) => new("ALDER", new("alder", "age"), Axis.Age,
        [AllAges, .. population.Bands.Select(b => AgeBand.All[b]).Select(b => new Category(b.Code, b.Text, [b.Position]))]);
}
