namespace Socialstat.Law;

/// <summary>Events of placements, in the order in which they follow each other on one day (guideline 2.1).</summary>
public static class PlacementEvents
{
    /// <summary>Decision about a placement.</summary>
    public const int Decision = 0;

    /// <summary>The placement starts (or is planned to).</summary>
    public const int Start = 1;

    /// <summary>Another place, offer or department.</summary>
    public const int PlaceChange = 2;

    /// <summary>Another legal basis.</summary>
    public const int BasisChange = 3;

    /// <summary>The placement ends.</summary>
    public const int End = 4;

    /// <summary>The duty to act is given to another municipality.</summary>
    public const int DutyGiven = 5;

    /// <summary>The duty to act is received from another municipality.</summary>
    public const int DutyReceived = 6;

    /// <summary>Decision to keep or re-establish the stay at 18-22 years.</summary>
    public const int YouthDecision = 7;

    /// <summary>The list.</summary>
    public static readonly CodeList List = new("placement_event", "001:2.1",
        new Code("decision", new("Afgørelse", "Decision")),
        new Code("start", new("Iværksættelse", "Start")),
        new Code("place_change", new("Ændret anbringelsessted, tilbud eller afdeling", "Changed place, offer or department")),
        new Code("basis_change", new("Ændret lovgrundlag", "Changed legal basis")),
        new Code("end", new("Ophør eller hjemgivelse", "End or return home")),
        new Code("duty_given", new("Handlepligt afgivet", "Duty to act given")),
        new Code("duty_received", new("Handlepligt modtaget", "Duty to act received")),
        new Code("youth_decision", new("Beslutning om at opretholde eller genetablere ophold, 18-22 år", "Decision to keep or re-establish a stay, 18-22 years")));
}
