using System.Globalization;
using System.Text.RegularExpressions;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class PxWeb2ExpressionTests
{
    private static readonly string[] Codes = ["01", "02", "1,2", "101", "110", "A(1)", "AB", "abc", "[x]", "top"];

    [Theory]
    [InlineData("*", "01;02;1,2;101;110;A(1);AB;abc;[x];top")]
    [InlineData("1*", "1,2;101;110")]
    [InlineData("*1", "01;101")]
    [InlineData("*0*", "01;02;101;110")]
    [InlineData("??", "01;02;AB")]
    [InlineData("a?", "AB")]
    [InlineData("a*", "A(1);AB;abc")]
    [InlineData("top(2)", "01;02")]
    [InlineData("TOP(2,3)", "101;110")]
    [InlineData("bottom(2)", "[x];top")]
    [InlineData("bottom(2,1)", "abc;[x]")]
    [InlineData("top(99)", "01;02;1,2;101;110;A(1);AB;abc;[x];top")]
    [InlineData("range(02,110)", "02;1,2;101;110")]
    [InlineData("range(110,02)", "02;1,2;101;110")]
    [InlineData("from(abc)", "abc;[x];top")]
    [InlineData("to(02)", "01;02")]
    [InlineData("[1,2]", "1,2")]
    [InlineData("[x]", "[x]")]
    [InlineData("a(1)", "A(1)")]
    [InlineData("top", "top")]
    [InlineData("ABC,01,ab", "abc;01;AB")]
    [InlineData("3,[1,2]", null)]
    [InlineData("02,[1,2],01,0*", "02;1,2;01")]
    public void Expressions_choose(string list, string? chosen)
    {
        var variable = Variable(Codes, Axis.Measure);
        if (chosen is null)
            Assert.Equal(PxWebFault.UnknownValue, PxWebExample.FaultOf(() => PxWeb2Expression.Values(variable, PxWeb2Query.Cut(list))));
        else
            Assert.Equal(chosen, string.Join(';', PxWeb2Expression.Values(variable, PxWeb2Query.Cut(list)).Select(v => Codes[v])));
    }

    [Theory]
    [InlineData("top(2)", "2024;2025")]
    [InlineData("top(2,1)", "2023;2024")]
    [InlineData("bottom(2)", "2020;2021")]
    [InlineData("bottom(2,1)", "2021;2022")]
    [InlineData("from(2024)", "2024;2025")]
    [InlineData("202?", "2020;2021;2022;2023;2024;2025")]
    [InlineData("2025,2020", "2025;2020")]
    public void The_newest_periods_are_on_top_and_come_in_order_of_time(string list, string chosen)
    {
        var years = Dimension.Years(2020, 2025).Categories.Select(c => c.Code).ToArray();
        Assert.Equal(chosen, string.Join(';', PxWeb2Expression.Values(Variable(years, Axis.Time), PxWeb2Query.Cut(list)).Select(v => years[v])));
    }

    [Theory]
    [InlineData("top(0)", PxWebFault.IllegalExpression)]
    [InlineData("top()", PxWebFault.IllegalExpression)]
    [InlineData("top(1,2,3)", PxWebFault.IllegalExpression)]
    [InlineData("top(-1)", PxWebFault.IllegalExpression)]
    [InlineData("top(2", PxWebFault.IllegalExpression)]
    [InlineData("top(99999999999)", PxWebFault.IllegalExpression)]
    [InlineData("range(01)", PxWebFault.IllegalExpression)]
    [InlineData("from(01,02)", PxWebFault.IllegalExpression)]
    [InlineData("0*1", PxWebFault.IllegalExpression)]
    [InlineData("*0*1*", PxWebFault.IllegalExpression)]
    [InlineData("*0*1", PxWebFault.IllegalExpression)]
    [InlineData("range(01,77)", PxWebFault.UnknownValue)]
    [InlineData("from(77)", PxWebFault.UnknownValue)]
    [InlineData("77", PxWebFault.UnknownValue)]
    [InlineData("[77]", PxWebFault.UnknownValue)]
    [InlineData("77*", PxWebFault.UnknownValue)]
    [InlineData("bad(1)", PxWebFault.UnknownValue)]
    public void What_cannot_be_meant_is_refused(string expression, PxWebFault fault) =>
        Assert.Equal(fault, PxWebExample.FaultOf(() => PxWeb2Expression.Values(Variable(Codes, Axis.Measure), [expression])));

    [Theory]
    [InlineData("a,b", "a;b")]
    [InlineData(" a , ,b,", "a;b")]
    [InlineData("range(a,b),[1,2],c", "range(a,b);[1,2];c")]
    [InlineData("a),b", "a);b")]
    [InlineData("(a,b", "(a,b")]
    [InlineData("", "")]
    public void Lists_are_cut_at_commas_outside_parentheses_and_brackets(string list, string parts) => Assert.Equal(parts, string.Join(';', PxWeb2Query.Cut(list)));

    // The reference is written from the published description, value by value, and shares no code with what it checks.
    [Fact]
    public void A_slow_reference_agrees_on_ten_thousand_expressions()
    {
        var random = new Random(20260612);
        var answered = 0;
        for (var round = 0; round < 10_000; round++)
        {
            var axis = random.Next(2) == 0 ? Axis.Time : Axis.Measure;
            var codes = Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(8, 130).ToString(CultureInfo.InvariantCulture)).Distinct().ToArray();
            var expression = Expression(random, codes);
            var expected = Reference(codes, axis == Axis.Time, expression);
            if (expected.Count == 0)
            {
                Assert.Throws<PxWebException>(() => PxWeb2Expression.Values(Variable(codes, axis), [expression]));
                continue;
            }

            answered++;
            Assert.True(expected.SequenceEqual(PxWeb2Expression.Values(Variable(codes, axis), [expression]).Select(v => codes[v])), $"{expression} of {string.Join(' ', codes)}");
        }

        Assert.InRange(answered, 4_000, 9_900);
    }

    private static string Expression(Random random, string[] codes)
    {
        string Code() => random.Next(5) == 0 ? "7" : codes[random.Next(codes.Length)];
        string Piece() => Code()[..1];
        return random.Next(10) switch
        {
            0 => $"top({random.Next(1, 5)})",
            1 => $"top({random.Next(1, 5)},{random.Next(0, 3)})",
            2 => $"bottom({random.Next(1, 5)})",
            3 => $"bottom({random.Next(1, 5)},{random.Next(0, 3)})",
            4 => $"range({Code()},{Code()})",
            5 => $"from({Code()})",
            6 => $"to({Code()})",
            7 => new[] { "*", Piece() + "*", "*" + Piece(), "*" + Piece() + "*" }[random.Next(4)],
            8 => new[] { "?", "??", "???", Piece() + "?", "?" + Piece() }[random.Next(5)],
            _ => Code(),
        };
    }

    private static List<string> Reference(string[] codes, bool isTime, string expression)
    {
        var numbers = Regex.Matches(expression, "[0-9]+").Select(m => m.Value).ToList();
        var chosen = new List<string>();
        for (var i = 0; i < codes.Length; i++)
        {
            var fromNewest = isTime ? codes.Length - 1 - i : i;
            var fromOldest = codes.Length - 1 - fromNewest;
            var offset = numbers.Count > 1 && expression[0] is 't' or 'b' ? int.Parse(numbers[^1], CultureInfo.InvariantCulture) : 0;
            if (numbers.Count < 2)
                offset = 0;
            bool Within(int at) => at >= offset && at < offset + int.Parse(numbers[0], CultureInfo.InvariantCulture);
            int At(int number) => Array.IndexOf(codes, numbers[number]);
            var isChosen = expression switch
            {
                _ when expression.StartsWith("top(", StringComparison.Ordinal) => Within(fromNewest),
                _ when expression.StartsWith("bottom(", StringComparison.Ordinal) => Within(fromOldest),
                _ when expression.StartsWith("range(", StringComparison.Ordinal) => At(0) >= 0 && At(1) >= 0 && i >= Math.Min(At(0), At(1)) && i <= Math.Max(At(0), At(1)),
                _ when expression.StartsWith("from(", StringComparison.Ordinal) => At(0) >= 0 && i >= At(0),
                _ when expression.StartsWith("to(", StringComparison.Ordinal) => At(0) >= 0 && i <= At(0),
                _ => Regex.IsMatch(codes[i], "^" + expression.Replace("*", ".*", StringComparison.Ordinal).Replace('?', '.') + "$"),
            };
            if (isChosen)
                chosen.Add(codes[i]);
        }

        return chosen;
    }

    private static PxWebVariable Variable(string[] codes, Axis axis) =>
        PxWebVariable.Of(Bu28.Declaration, new Dimension("X", new("x", "x"), axis, [.. codes.Select((c, i) => new Category(c, new(c, c), [i]))]), 0);
}
