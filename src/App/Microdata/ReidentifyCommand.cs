using System.CommandLine;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>microdata reidentify: tells who a pseudonym stands for, once, when one person has asked why and another has approved it; written down before it is told.</summary>
internal static class ReidentifyCommand
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    public static Command Make(SharedOptions shared)
    {
        var (by, keys) = (MicrodataCommand.By, MicrodataCommand.Keys);
        var number = new Option<int>("--number") { Description = "Spørgsmålets nummer / number of the question", Required = true };
        var command = new Command("reidentify", "Oplys, hvem et pseudonym står for / tell who a pseudonym stands for") { number, by, keys };
        command.SetAction(shared.Action(parsed => MicrodataCommand.Step(shared, (store, log) =>
        {
            var (asked, approval) = Approved(shared, log, parsed.GetValue(number));
            var folder = new KeyFolder(parsed.GetValue(keys)!, store.Paths.Folder);
            var person = Find(store, log, asked, folder);
            store.Note(log, new Reidentified
            {
                Project = asked.Project,
                By = MicrodataCommand.Given(shared, "--by", parsed.GetValue(by)),
                RecordedAt = shared.Clock.GetUtcNow(),
                Asked = asked.Number,
                Approval = approval.Number,
                IsFound = person.IsGiven,
            });
            if (person.IsGiven)
                shared.Output.WriteLine(person.ToString());
            else
                shared.Errors.WriteLine("socialstat: " + shared.Say(new Text("ingen i registret har pseudonymet nu under projektets nøgler", "nobody in the register has the pseudonym now under the keys of the project")));
            return person.IsGiven ? CommandLine.Done : CommandLine.FellShort;
        })));
        return command;
    }

    private static (ReidentificationAsked Asked, ReidentificationApproved Approval) Approved(SharedOptions shared, MicrodataLog log, int number)
    {
        var asked = log.Facts.OfType<ReidentificationAsked>().FirstOrDefault(a => a.Number == number)
            ?? throw new CannotException(shared.Say(new Text($"der er intet spørgsmål {number}", $"there is no question {number}")));
        var used = log.Facts.OfType<Reidentified>().Select(r => r.Approval).ToHashSet();
        var approval = log.Facts.OfType<ReidentificationApproved>().LastOrDefault(a => a.Asked == number && !used.Contains(a.Number) && a.RecordedAt + Lasts >= shared.Clock.GetUtcNow()
            && a.Proof is { } approver && asked.Proof is { } asker && approver.IsAnotherThan(asker));
        return approval is not null ? (asked, approval) : throw new CannotException(shared.Say(new Text(
            $"spørgsmål {number} er ikke godkendt af en anden inden for {Lasts.Days} dage, eller godkendelsen er brugt",
            $"question {number} is not approved by another within {Lasts.Days} days, or the approval is used")));
    }

    // Under each key of the project that has not been destroyed.
    private static PersonId Find(RegisterStore store, MicrodataLog log, ReidentificationAsked asked, KeyFolder folder)
    {
        if (store.SnapshotPath is not { } path)
            return default;
        using var snapshot = Snapshot.Open(path);
        var destroyed = log.Facts.OfType<ProjectKeyDestroyed>().Select(k => k.KeyId).ToHashSet(StringComparer.Ordinal);
        foreach (var key in log.Facts.OfType<ProjectKeyMade>().Where(k => k.Project == asked.Project && !destroyed.Contains(k.KeyId)))
        {
            if (Reidentification.Find(snapshot, new ProjectKey(key.KeyId, folder.Read(asked.Project, key.KeyId)), asked.Pseudonym) is { IsGiven: true } person)
                return person;
        }

        return default;
    }
}
