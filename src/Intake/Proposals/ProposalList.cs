using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>A correction that a rule proposes for a record.</summary>
public sealed record ProposedCorrection
{
    /// <summary>The finding.</summary>
    public required FindingId Id { get; init; }

    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The reporter.</summary>
    public required string Reporter { get; init; }

    /// <summary>The delivery that the record stands in.</summary>
    public required Delivery Delivery { get; init; }

    /// <summary>Data row.</summary>
    public required int Row { get; init; }

    /// <summary>The case.</summary>
    public required string CaseId { get; init; }

    /// <summary>The field that is corrected.</summary>
    public required Field Field { get; init; }

    /// <summary>The value found.</summary>
    public required string Found { get; init; }

    /// <summary>The value proposed.</summary>
    public required string Proposed { get; init; }

    /// <summary>Why.</summary>
    public Text Explanation => new(
        Finding.Fill(Rule.Proposal!.Explanation.Da, [Found, Proposed]), Finding.Fill(Rule.Proposal!.Explanation.En, [Found, Proposed]));
}

/// <summary>The corrections that rules know for the findings that stand. Those that somebody accepted are right as they are.</summary>
public static class ProposalList
{
    /// <summary>The proposals, oldest delivery first.</summary>
    public static IReadOnlyList<ProposedCorrection> Read(RegisterStore store, string? reporter, Rule? rule)
    {
        ArgumentNullException.ThrowIfNull(store);
        var departments = new Departments(store);
        var repeats = store.Receipts.Repeats.ToLookup(r => r.RepeatOf, r => r.Sequence);
        var found = new List<ProposedCorrection>();
        foreach (var declared in Catalogue.Rules.Where(r => r.Proposal is not null && (rule is null || r == rule)))
        {
            using var command = store.Database.Command("""
                SELECT f.id, f.delivery, f.row, f.case_id, f.arguments FROM finding f JOIN delivery d ON d.ordinal = f.delivery LEFT JOIN life l ON l.id = f.id
                WHERE f.rule = $rule AND f.crash IS NULL AND f.row > 0 AND l.accepted_by IS NULL AND ($reporter IS NULL OR d.reporter = $reporter)
                  AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.delivery = f.delivery AND s.row = f.row)
                """, ("$rule", declared.Code), ("$reporter", reporter));
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                var values = rows.GetString(4).Split('\u001F');
                if (declared.Proposal!.Value(new ProposalBasis(values, departments.Only)) is not { } proposed)
                    continue;
                var delivery = store.Receipts.Receipts[rows.GetInt32(1) - 1].ToDelivery();
                // Where a delivery takes the place of everything sent before, a few corrected records would delete the others.
                if (RecordTypes.Named(delivery.RecordType) is not { Replacement: Replacement.ByKey } type || type.PlaceOf(declared.Proposal.Field) < 0)
                    continue;
                found.Add(new ProposedCorrection
                {
                    Id = new FindingId(rows.GetInt64(0)),
                    Rule = declared,
                    Reporter = delivery.Reporter,
                    Delivery = delivery with { Sequence = repeats[delivery.Ordinal].Append(delivery.Sequence).Max() },
                    Row = rows.GetInt32(2),
                    CaseId = rows.GetString(3),
                    Field = type.Fields[type.PlaceOf(declared.Proposal.Field)].Field,
                    Found = declared.Proposal.Field == declared.Fields[0] ? values[0] : "",
                    Proposed = proposed,
                });
            }
        }

        return [.. found.OrderBy(p => p.Delivery.Ordinal).ThenBy(p => p.Row).ThenBy(p => p.Rule.Code, StringComparer.Ordinal)];
    }
}
