using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>Users as an analysis.</summary>
public static class UserAnalysis
{
    /// <summary>The declaration.</summary>
    public static readonly Analysis Declaration = new()
    {
        Code = "users",
        Title = new("Brugere", "Users"),
        Definition = new(
            "Helårsbrugere er dage med indsatsen i året delt med årets dage; overlappende dage af samme slags tæller én gang. Unikke brugere er forskellige børn med mindst én dag i året. Brugere på en dato er forskellige børn den dag, første og sidste dag med. Et barn kan have flere slags indsatser, så unikke brugere kan ikke lægges sammen på tværs af slags.",
            "Full-year users are days with the measure in the year divided by the days of the year; overlapping days of the same kind count once. Unique users are different children with at least one day in the year. Users on a date are different children on that day, first and last day included. A child can have several kinds of measures, so that unique users cannot be added across kinds."),
        Reading = new(
            "Læs det sådan: er der mange flere unikke brugere end helårsbrugere, er forløbene korte; er der flere på datoen end helårsbrugere, stiger antallet.",
            "Read it like this: where there are many more unique users than full-year users, the courses are short; where there are more on the date than full-year users, the number is rising."),
        Sources = [SourceRef.JoiningReport("3.1")],
    };
}
