using System.CommandLine;
using System.Globalization;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>history: every version of a case or of a person's cases, with the days it is about and when it became known.</summary>
internal static class HistoryCommand
{
    public static Command Make(SharedOptions shared)
    {
        var caseId = new Option<string?>("--case") { Description = "Sags-id / case id" };
        var person = new Option<string?>("--person") { Description = "CPR-nummer eller person-id / CPR number or person-id" };
        var municipality = new Option<string?>("--municipality") { Description = "Kun denne handlekommune / only this acting municipality" };
        var command = new Command("history", "En sags eller persons versioner / the versions of a case or person") { caseId, person, municipality };
        command.SetAction(shared.Action(parsed => Run(shared, parsed.GetValue(caseId), parsed.GetValue(person), parsed.GetValue(municipality))));
        return command;
    }

    private static int Run(SharedOptions shared, string? caseId, string? person, string? code)
    {
        if (caseId is null == person is null)
            throw new CannotException(shared.Say(new Text("angiv enten --case eller --person", "give either --case or --person")));
        var municipality = code is null ? null : Geography.WithCode(code)
            ?? throw new CannotException(shared.Say(new Text($"{code} er ikke en kommune", $"{code} is not a municipality")));
        using var store = Judged.Open(shared);
        var versions = caseId is not null ? CaseHistory.OfCase(store, caseId, municipality) : CaseHistory.OfPerson(store, PersonId.Parse(person!), municipality);
        shared.Output.WriteLine("known_from;receipt;delivery;row;statistic;municipality;case_id;event;action;person_id;provision;day;end;own_error;machine_made");
        foreach (var v in versions)
        {
            shared.Output.WriteLine(string.Join(';', v.Receipt.ReceivedAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), v.Receipt.Id, v.Receipt.FileName, v.Row.ToString(CultureInfo.InvariantCulture),
                v.Statistic.Code(), v.Reporter, v.CaseId, v.Event, v.IsDelete ? "delete" : "upsert", v.Person, Write.Provision(v.Provision), Write.Day(v.Day), Write.Day(v.End), v.HasOwnError ? "1" : "0", v.Receipt.Outranks is null ? "0" : "1"));
        }

        if (versions.Count == 0)
            shared.Errors.WriteLine("socialstat: " + shared.Say(new Text("ingen versioner fundet", "no versions found")));
        return CommandLine.Done;
    }
}
