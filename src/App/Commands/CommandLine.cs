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

    /// <summary>Runs the program.</summary>
    public static int Run(string[] args, TimeProvider clock, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        var shared = new SharedOptions(clock, output, errors);
        var root = new RootCommand("Socialstat: fra kommunens indberetning til offentliggjort tal / from a municipality's report to a published figure")
        {
            ReceiveCommand.Make(shared),
            CheckCommand.Make(shared),
            FindingsCommand.Make(shared),
            DecisionCommands.Seen(shared),
            DecisionCommands.Accept(shared),
            ProposalsCommand.Make(shared),
            TablesCommand.Make(shared),
            PaperCommands.Documentation(shared),
            PaperCommands.News(shared),
            AnalysisCommand.Make(shared),
            ReportCommand.Make(shared),
            OwnFilesCommand.Make(shared),
            UsersCommand.Make(shared),
            UnitCostsCommand.Make(shared),
            InvoicesCommand.Make(shared),
            ExpensiveCommand.Make(shared),
            OfferCommands.Occupancy(shared),
            OfferCommands.Hours(shared),
            OfferCommands.Bills(shared),
            KeyFiguresCommand.Make(shared),
            MoneyCommand.Make(shared),
            CommitmentCommands.Commitments(shared),
            CommitmentCommands.Forecast(shared),
            CommitmentCommands.Budget(shared),
            ReconcileCommand.Make(shared),
            DiscrepanciesCommand.Make(shared),
            LadderCommand.Make(shared),
            GenerateCommand.Make(shared),
            ServeCommand.Make(shared),
            DemoCommand.Make(shared),
            HistoryCommand.Make(shared),
            WatchCommand.Make(shared),
            HoldCommand.Make(shared),
            ReleaseCommand.Make(shared),
            DisclosureCommand.Make(shared),
            RebuildCommand.Make(shared),
            VerifyCommand.Make(shared),
            TemplateCommand.Make(shared),
            DocsCommand.Make(shared),
            MeasureCommand.Make(shared),
            LoadCommand.Make(shared),
            FuzzCommand.Make(shared),
            RulesCommand.Make(shared),
            ChangesCommand.Make(shared),
            PunctualityCommand.Make(shared),
            RemindersCommand.Make(shared),
            ActionPlanCommand.Make(shared),
            ApprovalCommand.Make(shared),
            SystemChangeCommand.Make(shared),
            ExplainCommand.Make(shared),
            MicrodataCommand.Make(shared),
        };
        shared.AddTo(root);
        var parsed = root.Parse(args);
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
