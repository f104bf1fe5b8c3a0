using System.CommandLine;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>seen and accept: what somebody decides about findings.</summary>
internal static class DecisionCommands
{
    public static Command Seen(SharedOptions shared)
    {
        var ids = Ids();
        var by = By();
        var command = new Command("seen", "Markér fund som set / mark findings as seen") { ids, by };
        command.SetAction(shared.Action(parsed => Run(shared, store => FindingDecisions.See(store, parsed.GetValue(ids)!, new Decider(parsed.GetValue(by)!), OptionsOf(shared)),
            count => new Text($"{count} fund markeret som set", $"{count} findings marked as seen"))));
        return command;
    }

    public static Command Accept(SharedOptions shared)
    {
        var ids = Ids();
        var by = By();
        var role = new Option<string>("--role") { Description = "I hvilken rolle, fx fagchef / in which role, e.g. head of department", Required = true };
        var reason = new Option<string>("--reason") { Description = "Begrundelse / reason", Required = true };
        var command = new Command("accept", "Acceptér advarsler: værdierne er rigtige / accept warnings: the values are right") { ids, by, role, reason };
        command.SetAction(shared.Action(parsed => Run(shared,
            store => FindingDecisions.Accept(store, parsed.GetValue(ids)!, new Decider(parsed.GetValue(by)!, parsed.GetValue(role)!, parsed.GetValue(reason)!), OptionsOf(shared)),
            count => new Text($"{count} advarsler accepteret; det gælder, til værdierne ændres", $"{count} warnings accepted; it holds until their values change"))));
        return command;
    }

    /// <summary>Runs something that can be refused; a refusal is one clear line.</summary>
    public static T Ask<T>(SharedOptions shared, Func<RegisterStore, T> decide)
    {
        using (shared.OpenToRead())
        {
            // Only to say that there is a store.
        }

        using var store = RegisterStore.OpenToWrite(shared.Store);
        try
        {
            return decide(store);
        }
        catch (DecisionRefusedException refusal)
        {
            throw new CannotException(shared.Say(refusal.Text));
        }
    }

    /// <summary>How deliveries are judged while something is decided.</summary>
    public static ReceiveOptions OptionsOf(SharedOptions shared) =>
        new() { Today = shared.Today, Clock = shared.Clock, Threads = Math.Clamp(Environment.ProcessorCount, 1, 8) };

    private static int Run(SharedOptions shared, Func<RegisterStore, int> decide, Func<int, Text> done)
    {
        shared.Output.WriteLine(shared.Say(done(Ask(shared, decide))));
        return CommandLine.Done;
    }

    private static Argument<string[]> Ids() => new("id") { Description = "Fundenes id'er (findings --details) / ids of findings (findings --details)", Arity = ArgumentArity.OneOrMore };

    private static Option<string> By() => new("--by") { Description = "Navn på den, der beslutter / name of the one who decides", Required = true };
}
