using System.Text;
using System.Text.RegularExpressions;

namespace Socialstat.Law;

/// <summary>
/// A provision of an act as a value: <c>BL 32.1.5</c> is section 32, subsection 1, number 5 of Barnets lov.
/// A slash stands for "cf.": <c>SEL 44/84.1</c> is section 44, cf. section 84, subsection 1.
/// </summary>
/// <param name="Act">The act.</param>
/// <param name="Section">Section, subsection and number separated by points, a letter directly after the section: <c>52a.1.3</c>.</param>
public readonly partial record struct LawRef(Act Act, string Section)
{
    // Sections that count in numbers directly, without subsections ("§ 82, nr. 1").
    private static readonly HashSet<string> NumbersWithoutSubsection = ["BL 82"];

    /// <summary>
    /// Reads <c>BL 32.1.5</c> or the Danish legal form with the act named before or after
    /// (<c>§ 32, stk. 1, nr. 5, i barnets lov</c>, <c>BL § 32, stk. 1, nr. 5</c>). Null when it is neither.
    /// </summary>
    public static LawRef? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var trimmed = text.Trim();
        var space = trimmed.IndexOf(' ', StringComparison.Ordinal);
        if (space > 0 && Act.WithCode(trimmed[..space]) is { } act && ShortForm().IsMatch(trimmed[(space + 1)..].Trim()))
            return new LawRef(act, Canonical(trimmed[(space + 1)..]));
        return ParseLegalForm(trimmed);
    }

    /// <summary>The reference as a Danish jurist writes it: <c>§ 32, stk. 1, nr. 5, i barnets lov</c>.</summary>
    public string ToLegalForm()
    {
        if (Act is null)
            return "";
        var parts = Section.Split('/');
        var written = new List<string>(parts.Length);
        foreach (var part in parts)
            written.Add(WritePart(part));
        return $"{string.Join(", jf. ", written)}, i {Act.Title.Da.ToLowerInvariant()}";
    }

    /// <summary>The short form: <c>BL 32.1.5</c>.</summary>
    public override string ToString() => Act is null ? "" : $"{Act.Code} {Section}";

    private string WritePart(string part)
    {
        var numbers = part.Split('.');
        var builder = new StringBuilder("§ ").Append(SpacedLetter().Replace(numbers[0], "$1 $2"));
        var direct = NumbersWithoutSubsection.Contains($"{Act.Code} {numbers[0]}");
        for (var i = 1; i < numbers.Length; i++)
            builder.Append(i == 1 && !direct ? ", stk. " : ", nr. ").Append(numbers[i]);
        return builder.ToString();
    }

    private static string Canonical(string section) => section.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();

    private static LawRef? ParseLegalForm(string text)
    {
        if (!text.Contains('§', StringComparison.Ordinal))
            return null;
        var lower = text.ToLowerInvariant();
        var act = Array.Find(ActNames.InWords, a => a.Words.IsMatch(lower)).Act;
        if (act is null)
            return null;
        var sections = LegalForm().Matches(lower);
        if (sections.Count is 0 or > 2)
            return null;
        var parts = sections.Select(m => m.Groups["s"].Value + m.Groups["l"].Value
            + (m.Groups["stk"].Success ? "." + m.Groups["stk"].Value : "")
            + (m.Groups["nr"].Success ? "." + m.Groups["nr"].Value : ""));
        return new LawRef(act, string.Join('/', parts));
    }

    [GeneratedRegex(@"^[0-9]+ ?[a-zA-Z]?(\.[0-9]+){0,2}(/[0-9]+ ?[a-zA-Z]?(\.[0-9]+){0,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortForm();

    // A letter may stand after a space ("§ 54 a"), but an "i" after a space begins the name of the act ("§ 38 i barnets lov").
    [GeneratedRegex(@"§\s*(?<s>[0-9]+)((?<l>[a-z])(?![a-zæøå])|[ .](?<l>[a-hj-z])(?![a-zæøå]))?(\s*,?\s*stk\.?\s*(?<stk>[0-9]+))?(\s*,?\s*nr\.?\s*(?<nr>[0-9]+))?", RegexOptions.CultureInvariant)]
    private static partial Regex LegalForm();

    [GeneratedRegex("([0-9])([a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedLetter();

    // Made once, when the first legal form is read.
    private static class ActNames
    {
        public static readonly (Regex Words, Act Act)[] InWords =
        [
            (Word("sel|servicelov(en|ens)?|lov om social service"), Act.Serviceloven),
            (Word("bl|barnets lovs?"), Act.BarnetsLov),
            (Word("rpl|retsplejelov(en|ens)?"), Act.Retsplejeloven),
            (Word("strfl|straffelov(en|ens)?"), Act.Straffeloven),
            (Word("sfbl|straffuldbyrdelseslov(en|ens)?"), Act.Straffuldbyrdelsesloven),
            (Word("udl|udlændingelov(en|ens)?"), Act.Udlaendingeloven),
            (Word("lbu|lov om bekæmpelse af ungdomskriminalitet|ungdomskriminalitetslov(en|ens)?"), Act.Ungdomskriminalitet),
        ];

        private static Regex Word(string names) => new($@"(^|[^\p{{L}}])({names})($|[^\p{{L}}])", RegexOptions.CultureInvariant);
    }
}
