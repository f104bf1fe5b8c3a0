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

    /// <summary>Placements, and residence at 18-22 years (code ANB).</summary>
    Placement,

    /// <summary>Notifications of concern (code UND).</summary>
    Notification,

    /// <summary>Treatment of drug abuse (code STO).</summary>
    Drug,

    /// <summary>Stays at shelters, serviceloven section 110 (code HER).</summary>
    ShelterStay,

    /// <summary>Rejected enquiries to shelters (code HEH).</summary>
    ShelterEnquiry,

    /// <summary>Stays at crisis centres, serviceloven section 109 (code KRI).</summary>
    CrisisStay,

    /// <summary>Enquiries to crisis centres (code KRH).</summary>
    CrisisEnquiry,

    /// <summary>Adults with disability and vulnerable adults (code VOK).</summary>
    Adult,

    /// <summary>Support for cars (code BIL).</summary>
    Car,

    /// <summary>Expenditure by person (code IHU).</summary>
    Expenditure,
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
        Statistic.Notification => "UND",
        Statistic.Drug => "STO",
        Statistic.ShelterStay => "HER",
        Statistic.ShelterEnquiry => "HEH",
        Statistic.CrisisStay => "KRI",
        Statistic.CrisisEnquiry => "KRH",
        Statistic.Adult => "VOK",
        Statistic.Car => "BIL",
        Statistic.Expenditure => "IHU",
        _ => "REG",
    };

    /// <summary>The title.</summary>
    public static Text Title(this Statistic statistic) => statistic switch
    {
        Statistic.Support => new("Indsatser og støtte til børn og unge", "Measures and support for children and young people"),
        Statistic.Disability => new("Handicapkompenserende indsatser til børn og unge", "Disability-compensating measures for children and young people"),
        Statistic.Placement => new("Anbringelser af børn og unge", "Placements of children and young people"),
        Statistic.Notification => new("Underretninger", "Notifications"),
        Statistic.Drug => new("Stofmisbrugsbehandling", "Treatment of drug abuse"),
        Statistic.ShelterStay => new("Ophold på herberger og forsorgshjem", "Stays at shelters"),
        Statistic.ShelterEnquiry => new("Afviste henvendelser til herberger og forsorgshjem", "Rejected enquiries to shelters"),
        Statistic.CrisisStay => new("Ophold på krisecentre", "Stays at crisis centres"),
        Statistic.CrisisEnquiry => new("Henvendelser til krisecentre", "Enquiries to crisis centres"),
        Statistic.Adult => new("Voksne med handicap og udsatte voksne", "Adults with disability and vulnerable adults"),
        Statistic.Car => new("Støtte til køb af bil", "Support for cars"),
        Statistic.Expenditure => new("Individhenførbare udgifter", "Expenditure by person"),
        _ => new("Registergrundlag", "Register basis"),
    };
}
