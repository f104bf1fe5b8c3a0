using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A rule that is broken (or crashed) at a place in a delivery.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Delivery">Ordinal of the delivery.</param>
/// <param name="Row">Data row from 1; 0 for the delivery as a whole.</param>
/// <param name="Field">The field that it points at, or null.</param>
/// <param name="CaseId">The case, when there is one.</param>
/// <param name="Values">Values of the message; the first is the offending value.</param>
/// <param name="Crash">What went wrong when the rule crashed; null when it was judged.</param>
public readonly record struct Finding(Rule Rule, int Delivery, int Row, Field? Field, string CaseId, string[] Values, string? Crash = null)
{
    /// <summary>Stands for the person where there is no case, so that the finding can be told from those about others; 0 when there is a case.</summary>
    public ulong Subject { get; init; }

    /// <summary>What the sender sees when a rule itself fails: never "kept".</summary>
    public static readonly Text CrashMessage = new(
        "Reglen kunne ikke køres på denne post og er derfor ikke overholdt ({0}). Fejlen ligger i systemet, ikke i data.",
        "The rule could not be run on this record, so it does not count as kept ({0}). The fault is in the system, not in the data.");

    /// <summary>What stands for the person of a record without a case: a hash, so that no number can be read from it.</summary>
    public static ulong SubjectOf(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        if (!candidate.IsBlank(Fields.CaseId) || candidate.IsBlank(Fields.PersonId))
            return 0;
        ref readonly var person = ref candidate[Fields.PersonId];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(candidate.Text.AsSpan(person.Start, person.Length), hash);
        return BitConverter.ToUInt64(hash);
    }

    private const int LongestValue = 300;

    /// <summary>The same finding with values and case id cut to what a reader can use: a field can be megabytes.</summary>
    public Finding Shortened()
    {
        var needs = CaseId.Length > LongestValue;
        foreach (var value in Values)
            needs |= value.Length > LongestValue;
        return needs ? this with { CaseId = Short(CaseId), Values = [.. Values.Select(Short)] } : this;
    }

    private static string Short(string text) => text.Length > LongestValue ? string.Concat(text.AsSpan(0, LongestValue), "...") : text;

    /// <summary>The message with its values.</summary>
    public string Message(Language language) =>
        Crash is null ? Fill(Rule.Message.In(language), Values) : Fill(CrashMessage.In(language), [Crash]);

    /// <summary>The values of a broken rule's message. A rule that fails while writing them is shown as crashed, like one that fails while judging.</summary>
    public static string[] ValuesOf<TView>(Func<TView, string[]> values, TView view, ref string? crash)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (crash is not null)
            return [""];
        try
        {
            return values(view);
        }
        // house: crash boundary - a rule that fails must be seen, and must not stop the delivery.
        catch (Exception fault)
        {
            crash = fault.GetType().Name;
            return [""];
        }
    }

    /// <summary>Puts values into a message: {0} is the first. What stands in a value is never read as a place.</summary>
    /// <param name="template">The message.</param>
    /// <param name="values">The values; there are ten at most.</param>
    /// <param name="fix">How to fix it, said after the message.</param>
    public static string Fill(string template, IReadOnlyList<string> values, string fix = "")
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(values);
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[1 << 10]);
        var rest = template.AsSpan();
        for (var at = rest.IndexOf('{'); at >= 0; at = rest.IndexOf('{'))
        {
            var index = rest.Length >= at + 3 && rest[at + 2] == '}' ? rest[at + 1] - '0' : -1;
            var isPlace = index >= 0 && index < values.Count;
            text.AppendFormatted(rest[..(isPlace ? at : at + 1)]);
            if (isPlace)
                text.AppendLiteral(values[index]);
            rest = rest[(isPlace ? at + 3 : at + 1)..];
        }

        text.AppendFormatted(rest);
        if (fix.Length > 0)
        {
            text.AppendLiteral(" ");
            text.AppendLiteral(fix);
        }

        return text.ToStringAndClear();
    }
}
