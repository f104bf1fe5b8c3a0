using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Placement cases told in a line: every event is delivered on the day after it happened.</summary>
internal static class PlacementStory
{
    /// <summary>A child born 10 March 2007: 18 years on 10 March 2025.</summary>
    public const string Grown = "7003074000";

    /// <summary>A child born on 29 February 2008: 18 years in March 2026, a year without that day.</summary>
    public const string LeapDay = "8902084000";

    /// <summary>A young person born 10 February 2002: 23 years on 10 February 2025.</summary>
    public const string Young = "7002024000";

    /// <summary>A child born on 1 February 2025, whose mother is Karen.</summary>
    public const string Newborn = "6102254000";

    /// <summary>P-number and department of a place.</summary>
    public static readonly string[] Offer = ["p_number", Valid.PNumber, "department_id", Valid.Department];

    /// <summary>The people of the stories are in the population register.</summary>
    public static Reports Story() => new Reports().Knows(Grown, "2007-03-10").Knows(LeapDay, "2008-02-29").Knows(Young, "2002-02-10").Knows(Newborn, "2025-02-01", mother: Valid.Karen);

    /// <summary>Copenhagen sends each event on the day after it.</summary>
    public static Reports Tell(this Reports reports, params Dictionary<string, string>[] events) => reports.TellFrom("101", events);

    /// <summary>A municipality sends each event on the day after it.</summary>
    public static Reports TellFrom(this Reports reports, string municipality, params Dictionary<string, string>[] events)
    {
        foreach (var e in events)
        {
            e["acting_municipality"] = municipality;
            var day = DateOnly.ParseExact(e["event_date"], "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(1);
            reports.From(municipality, PlacementRecord.Declaration, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), e);
        }

        return reports;
    }

    /// <summary>A decision on a day.</summary>
    public static Dictionary<string, string> Decision(string day, params string[] changes) => Valid.Decision(["event_date", day, .. changes]);

    /// <summary>A start on a day.</summary>
    public static Dictionary<string, string> Start(string day, params string[] changes) => Valid.Start(["event_date", day, .. changes]);

    /// <summary>A start in an ordinary institution on a day.</summary>
    public static Dictionary<string, string> StartInHome(string day, params string[] changes) => Start(day, ["placement_type", "7", "place_ref", "", .. Offer, .. changes]);

    /// <summary>A move to an ordinary institution on a day.</summary>
    public static Dictionary<string, string> Move(string day, params string[] changes) => Valid.Move(["event_date", day, .. changes]);

    /// <summary>A move to a family on a day.</summary>
    public static Dictionary<string, string> MoveToFamily(string day, string family, params string[] changes) =>
        Valid.Placement("place_change", day, ["placement_type", "1", "place_ref", family, .. changes]);

    /// <summary>Another legal basis from a day: without consent.</summary>
    public static Dictionary<string, string> Basis(string day, params string[] changes) => Valid.Basis(["event_date", day, .. changes]);

    /// <summary>An end on a day: returned home to the parents.</summary>
    public static Dictionary<string, string> End(string day, params string[] changes) => Valid.End(["event_date", day, .. changes]);

    /// <summary>The duty to act given to Frederiksberg on a day.</summary>
    public static Dictionary<string, string> Given(string day, params string[] changes) => Valid.Placement("duty_given", day, ["other_municipality", "147", .. changes]);

    /// <summary>The duty to act received from Copenhagen on a day.</summary>
    public static Dictionary<string, string> Received(string day, params string[] changes) => Valid.Placement("duty_received", day,
        ["other_municipality", "101", "person_id_type", "cpr", "person_id", Valid.Maria, "legal_basis", "BL 46", "placement_type", "1", "case_id", "B1", .. changes]);

    /// <summary>A decision on a day to keep the stay of the young person who turns 18 on 10 March 2025.</summary>
    public static Dictionary<string, string> Youth(string day, params string[] changes) => Valid.Placement("youth_decision", day,
        ["person_id_type", "cpr", "person_id", Grown, "legal_basis", "BL 114.1.1", "youth_stay", "kept", .. changes]);

    /// <summary>Changes of a decision or start that put it on Karen's number, for her unborn child.</summary>
    public static readonly string[] OnKaren = ["person_id_type", "mother_cpr", "person_id", Valid.Karen, "unborn", "ja"];
}
