namespace Socialstat.Tests.Intake;

/// <summary>Small delivery files in the sender's words.</summary>
internal static class Story
{
    public const string Maria = "7506104000"; // Girl, born 15 June 2010 (day + 60).
    public const string Noah = "6103124001"; // Boy, born 1 March 2012 (day + 60).

    public const string Header = "event;action;case_id;acting_municipality;person_id_type;person_id;previous_person_id;measure_paragraph;decision_date;start_date;end_date;decisive_circumstances;p_number;department_id;offer_outside_portal;change_date\n";

    public const string Persons = "person_id;birth_date;sex\n7506104000;2010-06-15;K\n6103124001;2012-03-01;M\n";

    public static string Start(string caseId, string person, string start, string end = "", string paragraph = "BL 32.1.3", string action = "", string previous = "", string kind = "cpr", string municipality = "101") =>
        $"start;{action};{caseId};{municipality};{kind};{person};{previous};{paragraph};{start};{start};{end};UDSLAG4;;;;\n";

    public static string End(string caseId, string day, string municipality = "101") => $"end;;{caseId};{municipality};;;;;;;{day};;;;;\n";

    public static string Delete(string caseId, string what = "start", string municipality = "101") => $"{what};delete;{caseId};{municipality};;;;;;;;;;;;\n";
}
