using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

/// <summary>Random requests, answered a second time by walking the whole cube once for each line wanted.</summary>
public sealed class RandomExtractTests
{
    private static readonly Cube Whole = SmallCube.Percent();

    private static readonly Gen<string> Rule = Gen.OneOf(
        Gen.Elements("000", "101", "3", "405", "462", "D", "p", "2023", "2024", "2025"),
        Gen.Elements("*", "4*", "*0*", "*2", "20*5", "1*", "*D*"),
        from low in Gen.Elements("000", "101", "3", "405", "462", "D", "P", "2019", "2023", "2024", "2025", "2030")
        from high in Gen.Elements("", "<101", "<=462", "<=P", "<2025", "<=2024", "<=2031")
        from sign in Gen.Elements(">", ">=")
        select sign + low + high,
        from end in Gen.Elements("", "-", "+", "last", "first")
        from step in Gen.Choose(-3, 3)
        from offset in Gen.Choose(-2, 4)
        select string.Create(CultureInfo.InvariantCulture, $"{end}({step}n{offset:+0;-0;+0})"));

    private static readonly Gen<(string Variable, string[] Rules)[]> Request =
        from order in Gen.Shuffle(new[] { "OMRÅDE", "INDSATSER", "KØN", "Tid" })
        from count in Gen.Choose(1, 4)
        from rules in Gen.ArrayOf(Gen.ArrayOf(Rule, 2), 4)
        select order.Take(count).Zip(rules, (variable, asked) => (variable, asked)).ToArray();

    [Fact]
    public void Every_answer_is_what_a_walk_through_the_whole_cube_gives() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(Request.ToArbitrary(), request =>
        {
            foreach (var format in new[] { "CSV", "BULK" })
                Assert.Equal(Slow(request, format), Fast(request, format));
        }));

    private static string Fast((string Variable, string[] Rules)[] request, string format)
    {
        var parameters = new StatBankParameters();
        foreach (var (name, value) in new[] { ("table", "SMALL02"), ("format", format), ("lang", "en"), ("valuePresentation", "Code") })
            parameters.Set(name, [value]);
        foreach (var (variable, rules) in request)
            parameters.Add(new AskedVariable(variable.ToLowerInvariant(), rules));
        try
        {
            return Asking.Data(parameters);
        }
        catch (StatBankException refused)
        {
            return refused.Code;
        }
    }

    private static string Slow((string Variable, string[] Rules)[] request, string format)
    {
        var isStreamed = format == "BULK";
        var wanted = new List<(int Dimension, List<string> Codes)>();
        foreach (var dimension in Whole.Dimensions)
        {
            if (!request.Any(r => r.Variable == dimension.Code) && (isStreamed || dimension.Code == "KØN"))
                return "EXTRACT-NOTALLOWED";
        }

        foreach (var (variable, rules) in request)
        {
            var dimension = Whole.Dimensions.Single(d => d.Code == variable);
            var codes = new List<string>();
            foreach (var rule in rules)
            {
                var fits = dimension.Categories.Where((_, i) => Fits(dimension, i, rule)).Select(c => c.Code).ToList();
                if (fits.Count == 0)
                    return "EXTRACT-NOTFOUND";
                codes.AddRange(fits.Except(codes).ToList());
            }

            var isSorted = isStreamed || variable == "Tid";
            wanted.Add((Whole.Dimensions.ToList().IndexOf(dimension), isSorted ? [.. codes.OrderBy(c => dimension.IndexOf(c))] : codes));
        }

        if (!request.Any(r => r.Variable == "Tid"))
            wanted.Add((3, ["2025"]));
        var text = new StringBuilder("\uFEFF" + string.Concat(wanted.Select(w => Whole.Dimensions[w.Dimension].Code.ToUpperInvariant() + ";")) + "INDHOLD\r\n");
        foreach (var line in Lines(isStreamed ? [.. wanted.OrderBy(w => w.Dimension)] : wanted, []))
            text.Append(CultureInfo.InvariantCulture, $"{string.Concat(wanted.Select(w => line[w.Dimension] + ";"))}{Figure(line)}\r\n");
        return text.ToString();
    }

    private static IEnumerable<Dictionary<int, string>> Lines(List<(int Dimension, List<string> Codes)> rest, Dictionary<int, string> before) =>
        rest.Count == 0 ? [before] : rest[0].Codes.SelectMany(code => Lines(rest[1..], new(before) { [rest[0].Dimension] = code }));

    // The one cell of the whole cube whose codes are those of the line, and the totals of what the line lacks.
    private static string Figure(Dictionary<int, string> line)
    {
        for (var cell = 0; cell < Whole.Count; cell++)
        {
            var (rest, isThis) = (cell, true);
            for (var d = Whole.Dimensions.Count - 1; d >= 0; d--)
            {
                var categories = Whole.Dimensions[d].Categories;
                var category = categories[rest % categories.Count];
                rest /= categories.Count;
                isThis &= line.TryGetValue(d, out var code) ? category.Code == code : category.IsTotal;
            }

            if (isThis)
                return Whole.Missing[cell] ? ".." : (Whole.Values[cell] / 10m).ToString("0.0", CultureInfo.InvariantCulture);
        }

        throw new InvalidOperationException("No such cell.");
    }

    private static bool Fits(Dimension dimension, int at, string rule)
    {
        var code = dimension.Categories[at].Code;
        if (Regex.Match(rule, @"^([+-]|first|last)?\((-?\d+)n([+-]\d+)\)$") is { Success: true } nth)
        {
            var number = nth.Groups[1].Value is "-" or "first" ? at + 1 : dimension.Categories.Count - at;
            var (step, offset) = (int.Parse(nth.Groups[2].Value, CultureInfo.InvariantCulture), int.Parse(nth.Groups[3].Value, CultureInfo.InvariantCulture));
            return dimension.Axis == Axis.Time && Enumerable.Range(0, 100).Any(n => (step * n) + offset == number);
        }

        if (rule[0] == '>')
        {
            foreach (Match bound in Regex.Matches(rule, "([<>]=?)([^<>]+)"))
            {
                var difference = dimension.Axis == Axis.Time ? string.CompareOrdinal(code, bound.Groups[2].Value) : at - dimension.IndexOf(bound.Groups[2].Value);
                if (dimension.Axis != Axis.Time && dimension.IndexOf(bound.Groups[2].Value) < 0)
                    return false;
                if (!(bound.Groups[1].Value switch { ">" => difference > 0, ">=" => difference >= 0, "<" => difference < 0, _ => difference <= 0 }))
                    return false;
            }

            return true;
        }

        return Regex.IsMatch(code, $"^{Regex.Escape(rule).Replace("\\*", ".*", StringComparison.Ordinal)}$", RegexOptions.IgnoreCase);
    }
}
