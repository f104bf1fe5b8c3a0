namespace Socialstat.Law;

/// <summary>Forms of drug treatment, in the order in which they follow each other on one day (guideline 6.1).</summary>
public static class DrugEvents
{
    /// <summary>Request for treatment.</summary>
    public const int Request = 0;

    /// <summary>Referral to treatment.</summary>
    public const int Referral = 1;

    /// <summary>Treatment starts.</summary>
    public const int Start = 2;

    /// <summary>Intensity, type or offer changes.</summary>
    public const int Change = 3;

    /// <summary>Closing form.</summary>
    public const int End = 4;

    /// <summary>The list.</summary>
    public static readonly CodeList List = new("drug_event", "001:6.1",
        new Code("request", new("Anmodning", "Request")), new Code("referral", new("Visitation", "Referral")), new Code("start", new("Iværksættelse", "Start")),
        new Code("change", new("Ændring", "Change")), new Code("end", new("Afslutning", "End")));
}
