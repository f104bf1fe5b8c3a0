using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.App;

/// <summary>The letter to reporters of one statistic about what changes between two days, made from the declarations.</summary>
internal sealed partial class ChangeLetter
{
    private readonly Language _language;

    /// <summary>Collects what changes for the record type from the day after the first, up to and with the last.</summary>
    public ChangeLetter(RecordType type, Period period, DateOnly notice, Language language)
    {
        (Type, Period, Notice, _language) = (type, period, notice, language);
        var last = period.To!.Value;
        Changes = [.. ReportingChanges.Between(type, period.From, last).Concat(RuleChanges.Between(type, period.From, last, Catalogue.Rules)).OrderBy(c => c.TakesEffect).ThenBy(c => c.Kind)];
    }

    /// <summary>The record type.</summary>
    public RecordType Type { get; }

    /// <summary>The two days that are compared.</summary>
    public Period Period { get; }

    /// <summary>The day on which notice is given.</summary>
    public DateOnly Notice { get; }

    /// <summary>What changes, in order of day.</summary>
    public IReadOnlyList<ReportingChange> Changes { get; }

    /// <summary>What takes effect less than six months after the notice.</summary>
    public IReadOnlyList<ReportingChange> TooLate => [.. Changes.Where(c => !c.IsInTime(Notice))];

    /// <summary>The letter in Markdown.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.Append(Invariant($"# {Say("Ændringer for indberettere", "Changes for reporters")}: {Type.Title.In(_language)} ({Type.Statistic.Code()})\n\n"));
        text.Append(Say(
            Invariant($"Brevet siger, hvad der er anderledes den {Period.To:yyyy-MM-dd} end den {Period.From:yyyy-MM-dd}, når I indberetter til statistikken. Det er dannet af de samme beskrivelser, som leverancerne kontrolleres efter. Varslet den {Notice:yyyy-MM-dd}."),
            Invariant($"This letter says what is otherwise on {Period.To:yyyy-MM-dd} than on {Period.From:yyyy-MM-dd} when you report to the statistic. It is made from the declarations that deliveries are checked by. Notice given on {Notice:yyyy-MM-dd}.")));
        text.Append("\n\n");
        if (Changes.Count == 0)
            return text.Append(Say("Der er ingen ændringer i perioden.", "There are no changes in the period.")).Append('\n').ToString();
        foreach (var day in Changes.GroupBy(c => c.TakesEffect))
        {
            text.Append(Invariant($"## {Say("Fra", "From")} {day.Key:yyyy-MM-dd}\n\n"));
            foreach (var change in day)
                text.Append(Invariant($"- **{change.Kind.Name().In(_language)}.** {change.What.In(_language)} ({Say("kilde", "source")}: {InWords(change.Source)})\n"));
            text.Append('\n');
        }

        return text.Append(NoticePart()).ToString();
    }

    private string NoticePart()
    {
        var text = new StringBuilder(Invariant($"## {Say("Varsel", "Notice")}\n\n"));
        var late = TooLate;
        text.Append(late.Count == 0
            ? Say("Alle ændringer er varslet mindst seks måneder, før de træder i kraft (vejledningen, 1.5).", "All changes are announced at least six months before they take effect (guideline, 1.5).")
            : Say("Disse ændringer træder i kraft mindre end seks måneder efter varslet (vejledningen, 1.5):", "These changes take effect less than six months after the notice (guideline, 1.5):"));
        text.Append('\n');
        if (late.Count > 0)
            text.Append('\n');
        foreach (var change in late)
        {
            text.Append(Invariant($"- {change.TakesEffect:yyyy-MM-dd}: {change.What.In(_language)} "))
                .Append(Say(Invariant($"Skulle være varslet senest {change.LatestNotice:yyyy-MM-dd}."), Invariant($"Notice was due by {change.LatestNotice:yyyy-MM-dd}."))).Append('\n');
        }

        return text.ToString();
    }

    // A reporter does not know the short keys of documents.
    private string InWords(string source) => SourceKey().Replace(source, m => $"{new SourceRef(m.Groups["document"].Value, m.Groups["section"].Value).Title.In(_language)}, {m.Groups["section"].Value}")
        .Replace(" and ", Say(" og ", " and "), StringComparison.Ordinal);

    private string Say(string danish, string english) => _language == Language.English ? english : danish;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<document>00[0-4]):(?<section>[0-9.]*[0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex SourceKey();
}
