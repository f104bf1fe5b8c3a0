using System.Text.RegularExpressions;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// The values that a request asks of a variable. Each entry is independent of the others and the result is their union; periods come
/// in order of time, other values in the order asked, none twice.
/// </summary>
internal static partial class ValueChoice
{
    // What PX files allow; a code made here must be usable in every format.
    private const int LongestMadeCode = 20;

    /// <summary>The values asked for.</summary>
    /// <exception cref="StatBankException">A value does not exist, or a calculation cannot be made.</exception>
    public static IReadOnlyList<ChosenValue> Read(Dimension dimension, IEnumerable<string> asked)
    {
        var chosen = new List<ChosenValue>();
        var plain = new HashSet<int>();
        var made = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in asked.SelectMany(e => Entries(dimension, e.Trim())))
        {
            if (Function().Match(entry) is { Success: true } function)
            {
                var value = Calculated(dimension, function, chosen.Count + 1);
                if (made.Add(value.Category.Code))
                    chosen.Add(value);
            }
            else
            {
                chosen.AddRange(CodeRules.Positions(dimension, entry).Where(plain.Add).Select(at => ChosenValue.Of(dimension, at)));
            }
        }

        if (chosen.FirstOrDefault(v => !v.IsPlain && dimension.IndexOf(v.Category.Code) >= 0) is { } clash)
            throw StatBankException.NotAllowed(new($"Koden bruges allerede af variablen {dimension.Code}: {clash.Category.Code}", $"The code is already used by the variable {dimension.Code}: {clash.Category.Code}"));
        return dimension.Axis == Axis.Time ? [.. chosen.OrderBy(v => v.IsPlain ? v.Positions[0] : int.MaxValue)] : chosen;
    }

    private static IEnumerable<string> Entries(Dimension dimension, string entry) =>
        CodeRules.Exact(dimension, entry) >= 0 ? [entry] : ValueText.Split(entry).Where(e => e.Length > 0);

    private static ChosenValue Calculated(Dimension dimension, Match function, int number)
    {
        var name = function.Groups["name"].Value;
        var calculation = Enum.Parse<Calculation>(name, ignoreCase: true);
        var content = function.Groups["content"].Value;
        var (label, codes) = Labelled(content);
        var positions = ValueText.Split(codes, ";,").Where(c => c.Length > 0).SelectMany(c => CodeRules.Positions(dimension, c)).ToList();
        if (calculation != Calculation.Sum && positions.Count != 2)
            throw StatBankException.NotAllowed(new($"{name} kræver præcis to koder ({dimension.Code})", $"{name} takes exactly two codes ({dimension.Code})"));
        if (positions.Count == 0)
            throw StatBankException.NoValue(function.Value, dimension.Code);
        if (calculation == Calculation.Sum)
            positions = [.. positions.Distinct()];
        return new ChosenValue(Shown(dimension, calculation, positions, label, number), calculation, positions);
    }

    // "code|text=codes", "text=codes" or "codes"; the sign = also stands in ranges, but there after < or >.
    private static (string Label, string Codes) Labelled(string content)
    {
        for (var at = ValueText.Find(content, 0, "="); at < content.Length; at = ValueText.Find(content, at + 1, "="))
        {
            if (at == 0 || content[at - 1] is not ('<' or '>'))
                return (content[..at].Trim(), content[(at + 1)..]);
        }

        return ("", content);
    }

    private static Category Shown(Dimension dimension, Calculation calculation, List<int> positions, string label, int number)
    {
        var bar = ValueText.Find(label, 0, "|");
        if (label.Length > 0 && bar < label.Length)
            return new Category(label[..bar].Trim(), ValueText.InBothLanguages(label[(bar + 1)..].Trim()), []);
        var sign = calculation switch
        {
            Calculation.Multiply => "*",
            Calculation.Divide => "/",
            Calculation.Subtract => "-",
            _ => "+",
        };
        var values = positions.Select(p => dimension.Categories[p]).ToList();
        var code = string.Join(sign, values.Select(v => v.Code));
        if (code.Length > LongestMadeCode || positions.Count == 1)
            code = calculation.ToString().ToUpperInvariant() + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var text = label.Length > 0
            ? ValueText.InBothLanguages(label)
            : new Text(string.Join($" {sign} ", values.Select(v => v.Text.Da)), string.Join($" {sign} ", values.Select(v => v.Text.En)));
        return new Category(code, text, []);
    }

    [GeneratedRegex(@"^(?<name>sum|multiply|divide|subtract)\s*\((?<content>.*)\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Function();
}
