using System.CommandLine;
using Microsoft.Data.Sqlite;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>The command line: which commands there are, and what every one of them shares.</summary>
public static class CommandLine
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Done, with rejected records or a check that fell short.</summary>
    public const int FellShort = 1;

    /// <summary>Could not be done.</summary>
    public const int CouldNot = 2;

    // Under the name that each has: only the one asked for is made, which is most of what a short command does.
    private static readonly (string Name, Func<SharedOptions, Command> Make)[] s_commands =
    [
        ("receive", ReceiveCommand.Make),
        ("check", CheckCommand.Make),
        ("findings", FindingsCommand.Make),
        ("seen", DecisionCommands.Seen),
        ("accept", DecisionCommands.Accept),
        ("proposals", ProposalsCommand.Make),
        ("tables", TablesCommand.Make),
        ("documentation", PaperCommands.Documentation),
        ("news", PaperCommands.News),
        ("analysis", AnalysisCommand.Make),
        ("report", ReportCommand.Make),
        ("own", OwnFilesCommand.Make),
        ("users", UsersCommand.Make),
        ("unitcosts", UnitCostsCommand.Make),
        ("invoices", InvoicesCommand.Make),
        ("expensive", ExpensiveCommand.Make),
        ("occupancy", OfferCommands.Occupancy),
        ("hours", OfferCommands.Hours),
        ("bills", OfferCommands.Bills),
        ("keyfigures", KeyFiguresCommand.Make),
        ("money", MoneyCommand.Make),
        ("commitments", CommitmentCommands.Commitments),
        ("forecast", CommitmentCommands.Forecast),
        ("budget", CommitmentCommands.Budget),
        ("reconcile", ReconcileCommand.Make),
        ("discrepancies", DiscrepanciesCommand.Make),
        ("ladder", LadderCommand.Make),
        ("generate", GenerateCommand.Make),
        ("serve", ServeCommand.Make),
        ("demo", DemoCommand.Make),
        ("history", HistoryCommand.Make),
        ("watch", WatchCommand.Make),
        ("hold", HoldCommand.Make),
        ("release", ReleaseCommand.Make),
        ("disclosure", DisclosureCommand.Make),
        ("rebuild", RebuildCommand.Make),
        ("verify", VerifyCommand.Make),
        ("template", TemplateCommand.Make),
        ("docs", DocsCommand.Make),
        ("measure", MeasureCommand.Make),
        ("load", LoadCommand.Make),
        ("fuzz", FuzzCommand.Make),
        ("rules", RulesCommand.Make),
        ("changes", ChangesCommand.Make),
        ("punctuality", PunctualityCommand.Make),
        ("reminders", RemindersCommand.Make),
        ("actionplan", ActionPlanCommand.Make),
        ("approve", ApprovalCommand.Make),
        ("systemchange", SystemChangeCommand.Make),
        ("explain", ExplainCommand.Make),
        ("microdata", MicrodataCommand.Make),
    ];

    /// <summary>All commands.</summary>
    internal static IEnumerable<(string Name, Func<SharedOptions, Command> Make)> All => s_commands;

    /// <summary>Runs the program.</summary>
    public static int Run(string[] args, TimeProvider clock, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var first = Array.Find(args, a => Array.Exists(s_commands, c => c.Name == a));
        var shared = new SharedOptions(clock, output, errors);
        var root = Tree(shared, s_commands.Where(c => c.Name == first));
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 || parsed.CommandResult.Command == root)
        {
            // Help and mistakes are answered from all commands; so is a command's name that stands as the value of an option.
            shared = new SharedOptions(clock, output, errors);
            root = Tree(shared, s_commands);
            parsed = root.Parse(args);
        }

        if (parsed.Errors.Count > 0)
        {
            var unknown = parsed.CommandResult.Command == root && parsed.UnmatchedTokens.Count > 0;
            var message = unknown ? $"ukendt kommando / unknown command: {parsed.UnmatchedTokens[0]}" : parsed.Errors[0].Message.ReplaceLineEndings(" ");
            errors.WriteLine($"socialstat: {message} (--help)");
            return CouldNot;
        }

        try
        {
            return Invoke(parsed, new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or CannotException)
        {
            errors.WriteLine($"socialstat: {fault.Message}");
            return CouldNot;
        }
        catch (SqliteException fault)
        {
            errors.WriteLine($"socialstat: {shared.Say(new Text("databasen i lageret kan ikke bruges; kør rebuild", "the store's database cannot be used; run rebuild"))} ({fault.SqliteErrorCode})");
            return CouldNot;
        }
        // house: crash boundary - nobody outside is shown a stack trace; the kind of fault is named for a report.
        catch (Exception fault)
        {
            errors.WriteLine($"socialstat: {shared.Say(new Text("uventet fejl", "unexpected fault"))} ({fault.GetType().Name}: {fault.Message})");
            if (Environment.GetEnvironmentVariable("SOCIALSTAT_TRACE") is not null)
                errors.WriteLine(fault);
            return CouldNot;
        }
    }

    private static RootCommand Tree(SharedOptions shared, IEnumerable<(string Name, Func<SharedOptions, Command> Make)> commands)
    {
        var root = new RootCommand("Socialstat: fra kommunens indberetning til offentliggjort tal / from a municipality's report to a published figure");
        foreach (var (_, make) in commands)
            root.Subcommands.Add(make(shared));
        shared.AddTo(root);
        return root;
    }

    // Work on several threads wraps its first fault.
    private static int Invoke(ParseResult parsed, InvocationConfiguration configuration)
    {
        try
        {
            return parsed.Invoke(configuration);
        }
        catch (AggregateException several)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
            throw;
        }
    }
}

/// <summary>Something cannot be done, with a message for the user.</summary>
internal sealed class CannotException(string message) : Exception(message);
