using System.Globalization;
using System.Text;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Who applies which proposals, and why.</summary>
public sealed record ProposalOrder
{
    /// <summary>At most so many records in one go.</summary>
    public const int MostAtOnce = 500;

    /// <summary>The rule whose proposals are applied.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The reporter whose records are corrected.</summary>
    public required string Reporter { get; init; }

    /// <summary>Who applies them.</summary>
    public required string By { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>At most so many records.</summary>
    public int Max { get; init; } = 100;
}

/// <summary>What came of applying proposals.</summary>
/// <param name="Answers">Receipts of the deliveries made.</param>
/// <param name="Applied">Records corrected.</param>
/// <param name="Left">Proposals that the cap left for later.</param>
public sealed record ProposalResult(IReadOnlyList<Answer> Answers, int Applied, int Left);

/// <summary>
/// Applies proposals: the corrected records become deliveries of their own, received like any other, one for each number of the source that is
/// corrected. Such a delivery stands just above that number, so that it holds until the source sends a later one. Nothing is edited.
/// </summary>
public static class ProposalRun
{
    /// <summary>Applies the proposals of one rule to one reporter's records, oldest first.</summary>
    /// <exception cref="DecisionRefusedException">A reason, a name or a sensible cap is missing.</exception>
    public static ProposalResult Apply(RegisterStore store, ReceiveOptions options, ProposalOrder order)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(order);
        Refuse(order);
        using var receiver = new Receiver(store, options);
        var all = ProposalList.Read(store, order.Reporter, order.Rule).DistinctBy(c => (c.Delivery.Ordinal, c.Row)).ToList();
        var chosen = all.Take(order.Max).ToList();
        var files = new List<Incoming>();
        try
        {
            foreach (var group in chosen.GroupBy(c => (c.Delivery.RecordType, Outranked: c.Delivery.Outranks ?? c.Delivery.Sequence)))
                files.Add(WriteFile(store, options, order, [.. group], files.Count));
            var answers = receiver.Receive(files).ToList();
            if (answers.Count > 0)
                FindingDecisions.Write(store, Decision(store, options, order, chosen, answers));
            return new ProposalResult(answers, chosen.Count, all.Count - chosen.Count);
        }
        finally
        {
            foreach (var file in files)
                File.Delete(file.Path);
        }
    }

    private static void Refuse(ProposalOrder order)
    {
        if (order.Rule.Proposal is null)
            throw new DecisionRefusedException(new Text($"{order.Rule.Code} har ingen forslag til rettelser", $"{order.Rule.Code} proposes no corrections"));
        if (string.IsNullOrWhiteSpace(order.By) || string.IsNullOrWhiteSpace(order.Reason))
            throw new DecisionRefusedException(new Text("forslag anvendes kun med navn (--by) og begrundelse (--reason)", "proposals are only applied with a name (--by) and a reason (--reason)"));
        if (order.Max is < 1 or > ProposalOrder.MostAtOnce)
            throw new DecisionRefusedException(new Text($"--max: fra 1 til {ProposalOrder.MostAtOnce}", $"--max: from 1 to {ProposalOrder.MostAtOnce}"));
    }

    private static Incoming WriteFile(RegisterStore store, ReceiveOptions options, ProposalOrder order, List<ProposedCorrection> corrections, int before)
    {
        var source = corrections[0].Delivery;
        var series = (order.Reporter, source.RecordType, Delivery.ProposalSource);
        var sequence = store.Receipts.Receipts.Where(r => r.ToDelivery().Series == series).Select(r => r.Sequence).DefaultIfEmpty(0).Max() + 1 + before;
        var name = string.Create(CultureInfo.InvariantCulture, $"{Delivery.ProposalSource}_{order.Rule.Code}_{source.RecordType}_{order.Reporter}_{options.Today:yyyyMMdd}_{sequence:D4}.csv");
        var path = Path.Combine(store.Paths.Folder, name);
        File.WriteAllText(path, ProposalFile.Text(store, RecordTypes.Named(source.RecordType)!, corrections, order.By, order.Reason), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return new Incoming(path, name, new DeliveryLabel
        {
            RecordType = source.RecordType,
            Reporter = order.Reporter,
            Date = options.Today,
            Sequence = sequence,
            SourceSystem = Delivery.ProposalSource,
            DeclaredRecords = corrections.Count,
            Outranks = source.Outranks ?? source.Sequence,
        });
    }

    private static FindingDecision Decision(RegisterStore store, ReceiveOptions options, ProposalOrder order, List<ProposedCorrection> chosen, List<Answer> answers) => new()
    {
        Decision = FindingDecision.Proposed,
        At = options.Clock.GetUtcNow(),
        Day = options.Today,
        Receipts = store.Receipts.Entries,
        By = order.By,
        Reason = order.Reason,
        Findings = [.. chosen.Select(c => c.Id.ToString())],
        Deliveries = [.. answers.Select(a => a.Receipt.Id)],
    };
}
