namespace Socialstat.Law;

/// <summary>The statistics of the order on social data that the product collects, with the codes used in rules and error lists.</summary>
public enum Statistic
{
    /// <summary>What is common to all: population register, accounts (code REG).</summary>
    Register,

    /// <summary>Measures and support for children and young people (code IND).</summary>
    Support,

    /// <summary>Disability-compensating measures for children and young people (code HAN).</summary>
    Disability,

    /// <summary>Placements (code ANB).</summary>
    Placement,
}

/// <summary>Codes and titles of <see cref="Statistic"/>.</summary>
public static class StatisticCodes
{
    /// <summary>The three-letter code in rules and error lists.</summary>
    public static string Code(this Statistic statistic) => statistic switch
    {
        Statistic.Support => "IND",
        Statistic.Disability => "HAN",
        Statistic.Placement => "ANB",
        _ => "REG",
    };

    /// <summary>The title.</summary>
    public static Text Title(this Statistic statistic) => statistic switch
    {
        Statistic.Support => new("Indsatser og støtte til børn og unge", "Measures and support for children and young people"),
        Statistic.Disability => new("Handicapkompenserende indsatser til børn og unge", "Disability-compensating measures for children and young people"),
        Statistic.Placement => new("Anbringelser af børn og unge", "Placements of children and young people"),
        _ => new("Registergrundlag", "Register basis"),
    };
}
