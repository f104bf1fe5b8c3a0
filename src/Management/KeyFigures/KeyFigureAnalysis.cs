using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>The key figures as an analysis.</summary>
public static class KeyFigureAnalysis
{
    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "keyfigures",
        Title = new("Nøgletal pr. 1000 børn og unge", "Key figures per 1000 children"),
        Definition = new(
            "Antal børn og unge i aldersgruppen, der på skæringsdagen modtager en indsats, delt med antal børn og unge i kommunen, gange 1000. Den, der starter eller slutter på dagen, tæller med. Et barn tæller én gang i hvert nøgletal og kan være i flere. Tallene afrundes én gang og lægges aldrig sammen bagefter.",
            "Children in the age group who receive a measure on the cut-off day, divided by the children in the municipality, times 1000. Those who start or end on the day count. A child counts once in each key figure and can be in several. Figures are rounded once and never added up afterwards."),
        Reading = new(
            "Læs det sådan: falder nøgletal 5, mens 1, 2 og 3 stiger, hjælpes børn tidligere og tættere på hjemmet. Se altid på flere nøgletal samtidig; de er til at følge egen udvikling, ikke til at sammenligne kommuner.",
            "Read it like this: when key figure 5 falls while 1, 2 and 3 rise, children are helped earlier and closer to home. Always look at several key figures at once; they follow your own development and do not compare municipalities."),
        Sources = [SourceRef.KeyFigureGuide("Nøgletalsdefinitioner og opgørelse"), SourceRef.Project("0009")],
    };
}
