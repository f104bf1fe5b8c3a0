using System.CommandLine;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>microdata approve: another than who asked approves the newest request of a project.</summary>
internal static class ApproveCommand
{
    public static Command Make(SharedOptions shared)
    {
        var (project, by) = (MicrodataCommand.Project, MicrodataCommand.By);
        var accepts = new Option<string?>("--accept-small-classes") { Description = "Begrundelse for, at grupper under 5 accepteres / reason why classes under 5 are accepted" };
        var command = new Command("approve", "Godkend den seneste anmodning / approve the newest request") { project, by, accepts };
        command.SetAction(shared.Action(parsed => MicrodataCommand.Step(shared, (store, log) =>
        {
            var request = ResearchProjects.Request(shared, log, MicrodataCommand.ProjectName(shared, parsed.GetValue(project)));
            var approver = MicrodataCommand.Given(shared, "--by", parsed.GetValue(by));
            if (ResearchProjects.IsSamePerson(approver, request.By))
                throw new CannotException(shared.Say(new Text($"{approver} har selv anmodet; en anden skal godkende", $"{approver} asked for it; another must approve")));
            if (parsed.GetValue(accepts) is { } reason && reason.Trim().Length < 10)
                throw new CannotException(shared.Say(new Text("begrund accepten af små grupper (mindst 10 tegn)", "say why small classes are accepted (at least 10 characters)")));
            var approval = store.Note(log, new ExtractApproval
            {
                Project = request.Project,
                By = approver,
                RecordedAt = shared.Clock.GetUtcNow(),
                Request = request.Number,
                AcceptsSmallClasses = parsed.GetValue(accepts)?.Trim(),
            });
            return MicrodataCommand.Noted(shared, approval, new Text($"anmodning {request.Number} er godkendt af {approver}", $"request {request.Number} is approved by {approver}"));
        })));
        return command;
    }
}
