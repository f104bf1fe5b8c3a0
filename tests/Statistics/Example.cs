using System.Globalization;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>Short ways to write an example: one girl of ten, measure M101 in København, figures of 2023-2025.</summary>
internal static class Example
{
    public static readonly Child Girl = new(1, new DateOnly(2014, 5, 1), Sex.Female);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ReportedRegister Spells(params (string Start, string? End)[] spells) =>
        new([Girl], [.. spells.Select(s => new Spell(1, "101", "M101", Day(s.Start), s.End is null ? null : Day(s.End)))]);

    public static ReportedRegister Of(Child child, string measure, string start, string? end, string municipality = "101") =>
        new([child], [new Spell(child.Number, municipality, measure, Day(start), end is null ? null : Day(end))]);

    public static Cube Table(string code, ReportedRegister register, int? from = 2023, int? to = 2025)
    {
        using var snapshot = register.Pack();
        return TableRun.Compute(snapshot, [Catalogue.WithCode(code)!], from, to, new DateOnly(2026, 11, 22), threads: 1).Single();
    }

    public static long? Figure(string table, ReportedRegister register, params string[] codes) => (long?)Table(table, register)[codes];
}
