using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

/// <summary>A release with round figures, in which the figures of a small municipality are hidden.</summary>
internal static class NewsExample
{
    /// <summary>Number of the small municipality that is hidden; it must never be told.</summary>
    public const long Planted = 777_777;

    public static NewsInput Input { get; } = Make(recipients: (10_000, 10_400));

    /// <summary>A release with the country's recipients of the year before and of the year; a negative one is hidden.</summary>
    public static NewsInput Make((long Before, long Now) recipients, int year = 2025)
    {
        var isbu02 = Cube(Isbu02.Declaration, year, codes => codes switch
        {
            ["000", "2", var y] => y == $"{year}" ? recipients.Now : recipients.Before,
            ["000", "5", _] => 6_000,
            ["000", "6", _] => 5_000,
            ["000", "7", _] => 300,
            ["825", ..] => -1,
            _ => Planted,
        });
        var isbu01 = Cube(Isbu01.Declaration, year, codes => codes is ["000", "3", var y] ? y == $"{year}" ? 12_000 : 12_010 : Planted);
        var quality = QualityExample.Isbu with { Release = QualityExample.Isbu.Release with { ReferenceYear = year } };
        return new NewsInput([isbu01, isbu02], [quality]);
    }

    public static Cube Cube(TableDeclaration table, int year, Func<string[], long> figure)
    {
        Dimension[] dimensions = [.. table.Dimensions, Dimension.Years(year - 5, year)];
        var cells = dimensions.Aggregate(1, (product, d) => product * d.Categories.Count);
        var (values, missing) = (new long[cells], new bool[cells]);
        for (var cell = 0; cell < cells; cell++)
        {
            var rest = cell;
            var codes = new string[dimensions.Length];
            for (var d = dimensions.Length - 1; d >= 0; rest /= dimensions[d].Categories.Count, d--)
                codes[d] = dimensions[d].Categories[rest % dimensions[d].Categories.Count].Code;
            var value = figure(codes);
            (values[cell], missing[cell]) = (Math.Max(0, value), value < 0);
        }

        return new Cube(table, dimensions, values, missing);
    }
}
