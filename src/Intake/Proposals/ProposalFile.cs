using System.Globalization;
using System.Text;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// Writes corrected records as a delivery file: each record in full, in the sender's own words as they stand in the inbox, with one value
/// changed, and a column that says what was changed, by whom and why.
/// </summary>
internal static class ProposalFile
{
    /// <summary>The column that marks a record as made by the program.</summary>
    public const string Mark = "socialstat_proposal";

    private const string Insert = "insert";

    /// <summary>The text of the file. Corrections of records that cannot be found again are left out.</summary>
    public static string Text(RegisterStore store, RecordType type, IReadOnlyList<ProposedCorrection> corrections, string by, string reason)
    {
        var text = new StringBuilder();
        text.AppendJoin(';', type.Fields.Select(f => f.Field.Name).Append(Mark)).Append('\n');
        foreach (var delivery in corrections.GroupBy(c => c.Delivery.Ordinal))
        {
            var source = delivery.First().Delivery;
            var byRow = delivery.ToDictionary(c => c.Row);
            using var bytes = store.Inbox.Open(source.Sha256);
            var kept = Inbox.Look(bytes);
            var view = new DeliveryView { Delivery = source, Type = type, ReceivedBefore = [], Today = source.Date };
            DeliveryReader.Read(store.Inbox.PathOf(source.Sha256), kept, view, candidate =>
            {
                if (byRow.TryGetValue(candidate.Row, out var correction))
                    Add(text, candidate, correction, $"{MarkOf(correction)}; {by}: {reason}");
            });
        }

        return text.ToString();
    }

    private static string MarkOf(ProposedCorrection c) => string.Create(
        CultureInfo.InvariantCulture, $"{Delivery.ProposalSource}: {c.Rule.Code}, {c.Field.Name} {c.Found} -> {c.Proposed}; receipt {c.Delivery.Ordinal} number {c.Delivery.Sequence} row {c.Row}");

    private static void Add(StringBuilder text, Candidate candidate, ProposedCorrection correction, string mark)
    {
        for (var place = 0; place < candidate.Type.Fields.Count; place++)
        {
            var field = candidate.Type.Fields[place].Field;
            var value = place == candidate.Type.PlaceOf(correction.Field) ? correction.Proposed : candidate.TextAt(place);
            // What was new when it was sent is known now.
            text.Append(Quoted(field == Fields.Action && value.Equals(Insert, StringComparison.OrdinalIgnoreCase) ? "" : value)).Append(';');
        }

        text.Append(Quoted(mark)).Append('\n');
    }

    private static string Quoted(string value) =>
        value.AsSpan().IndexOfAny(";\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
