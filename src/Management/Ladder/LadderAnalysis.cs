using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>The ladder as an analysis.</summary>
public static class LadderAnalysis
{
    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "ladder",
        Title = new("Indsatstrappen", "The ladder of interventions"),
        Definition = new(
            "Hvert barn står på det højeste trin blandt de indsatser, det har på dagen. Matricen viser, hvor børnene stod den første dag (rækker) og den anden (kolonner). Nedad omfatter dem, der er udgået. Det forventede antal bygger på de seneste to års daglige bevægelser i hver aldersgruppe; børnene bliver ældre på deres egne fødselsdage, og der kommer lige så mange nye på samme tid af året. Det er det, der sker, hvis intet ændres, ikke en spådom.",
            "Each child stands on the highest step among the measures that it has on the day. The matrix shows where children stood on the first day (rows) and on the second (columns). Down includes those who have left. The expected number builds on the daily moves of the last two years in each age group; children grow older on their own birthdays, and as many new ones come at the same time of the year. It is what happens if nothing changes, not a prophecy."),
        Reading = new(
            "Læs det sådan: tallene på skrålinjen er børn, der blev på deres trin; til venstre for den er de kommet ned, til højre op. Se på ned, op, udgåede og antal anbragte samtidig.",
            "Read it like this: figures on the diagonal are children who stayed on their step; left of it they have come down, right of it up. Look at down, up, left and the number of placed children at the same time."),
        Sources = [SourceRef.JoiningReport("4.4.2, p. 54"), SourceRef.KeyFigureGuide("Indsatstrappen"), SourceRef.Project("0009")],
    };
}
