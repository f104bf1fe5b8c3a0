using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>A decision cannot be taken, with the reason for the user.</summary>
public sealed class DecisionRefusedException(Text text) : Exception(text?.Da)
{
    /// <summary>Why.</summary>
    public Text Text { get; } = text!;
}

/// <summary>Who decides, in which role, and why.</summary>
/// <param name="By">Name.</param>
/// <param name="Role">Role.</param>
/// <param name="Reason">Reason.</param>
public sealed record Decider(string By, string Role = "", string Reason = "");

/// <summary>Decisions about findings. All named findings are decided together, or none.</summary>
public static class FindingDecisions
{
    /// <summary>Somebody has seen the findings.</summary>
    /// <exception cref="DecisionRefusedException">A finding is not known or already fixed, or no name is given.</exception>
    public static int See(RegisterStore store, IReadOnlyList<string> ids, Decider decider, ReceiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(decider);
        Require(decider.By, "--by");
        return Decide(store, ids, decider, options, FindingDecision.Seen);
    }

    /// <summary>Somebody answers for warnings: they are right as they are, and stay so in later deliveries until their values change.</summary>
    /// <exception cref="DecisionRefusedException">A finding is not known, already fixed or not a warning, or name, role or reason is missing.</exception>
    public static int Accept(RegisterStore store, IReadOnlyList<string> ids, Decider decider, ReceiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(decider);
        Require(decider.By, "--by");
        Require(decider.Role, "--role");
        Require(decider.Reason, "--reason");
        return Decide(store, ids, decider, options, FindingDecision.Accepted);
    }

    /// <summary>Writes a decision to the log, and then takes it in.</summary>
    internal static void Write(RegisterStore store, FindingDecision decision)
    {
        store.Database.Begin();
        store.Findings.Append([decision]);
        FindingLives.Apply(store.Database, decision);
        FindingLives.SetApplied(store.Database, store.Findings);
        store.Database.Commit();
    }

    private static int Decide(RegisterStore store, IReadOnlyList<string> ids, Decider decider, ReceiveOptions options, string decision)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(options);
        using var settled = new Receiver(store, options); // What a stop left is settled first.
        var read = ids.Distinct(StringComparer.OrdinalIgnoreCase).Select(id => Known(store.Database, id, decision == FindingDecision.Accepted)).ToList();
        Write(store, new FindingDecision
        {
            Decision = decision,
            At = options.Clock.GetUtcNow(),
            Day = options.Today,
            Receipts = store.Receipts.Entries,
            By = decider.By.Trim(),
            Role = decider.Role.Trim(),
            Reason = decider.Reason.Trim(),
            Findings = [.. read.Select(id => id.ToString())],
            Values = decision == FindingDecision.Accepted ? [.. read.Select(id => AcceptedValues.Write(AcceptedValues.Of(store.Database, id.Number)))] : [],
        });
        return read.Count;
    }

    private static FindingId Known(StoreDatabase database, string text, bool isAcceptance)
    {
        if (!FindingId.TryParse(text.Trim(), out var id))
            throw new DecisionRefusedException(new Text($"{text} er ikke et fund-id (16 hexadecimale cifre; se findings --details)", $"{text} is not the id of a finding (16 hexadecimal digits; see findings --details)"));
        using var life = database.Command("SELECT present FROM life WHERE id = $id", ("$id", id.Number));
        switch (life.ExecuteScalar())
        {
            case null:
                throw new DecisionRefusedException(new Text($"der er intet fund med id {id}", $"there is no finding with id {id}"));
            case 0L:
                throw new DecisionRefusedException(new Text($"fund {id} er allerede rettet", $"finding {id} is already fixed"));
        }

        using var finding = database.Command("SELECT severity, rule FROM finding WHERE id = $id LIMIT 1", ("$id", id.Number));
        using var row = finding.ExecuteReader();
        if (!row.Read())
            throw new DecisionRefusedException(new Text($"fund {id} står ikke på listen for den dag, der er bedømt", $"finding {id} is not on the list of the day that is judged"));
        if (isAcceptance && row.GetInt32(0) != (int)Severity.Warning)
            throw new DecisionRefusedException(new Text(
                $"fund {id} ({row.GetString(1)}) er ikke en advarsel; kun advarsler kan accepteres, fejl skal rettes", $"finding {id} ({row.GetString(1)}) is not a warning; only warnings can be accepted, errors must be corrected"));
        return id;
    }

    private static void Require(string value, string option)
    {
        if (string.IsNullOrWhiteSpace(value))
            throw new DecisionRefusedException(new Text($"{option} mangler", $"{option} is missing"));
    }
}
