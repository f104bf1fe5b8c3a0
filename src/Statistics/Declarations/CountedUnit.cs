namespace Socialstat.Statistics;

/// <summary>What a figure counts.</summary>
public enum CountedUnit
{
    /// <summary>Episodes of measures (after joining spells).</summary>
    Episodes,

    /// <summary>Persons, each once.</summary>
    Persons,

    /// <summary>Amounts in kroner.</summary>
    Kroner,
}

/// <summary>Which part of the year a figure is about.</summary>
public enum ReferenceTime
{
    /// <summary>Any day of the year.</summary>
    DuringYear,

    /// <summary>31 December.</summary>
    YearEnd,

    /// <summary>What began in the year.</summary>
    Started,
}
