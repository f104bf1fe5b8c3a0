using Socialstat.Intake;
using Socialstat.Validation;

namespace Socialstat.Tests.Intake;

/// <summary>The sums of a municipality are packed without their zeros; files of programs that wrote all the numbers are read too.</summary>
public sealed class FigureSumsTests
{
    [Fact]
    public void What_is_packed_is_what_is_read()
    {
        for (var seed = 1; seed <= 50; seed++)
        {
            var figures = Filled(new Random(seed), share: seed / 50.0);
            Assert.Equal(All(figures), All(FigureSums.Unpack(FigureSums.Pack(figures))));
        }
    }

    [Fact]
    public void Numbers_written_whole_are_read()
    {
        var figures = Filled(new Random(7), share: 0.3);
        Assert.Equal(All(figures), All(FigureSums.Unpack(All(figures))));
    }

    [Fact]
    public void Zeros_take_no_room() => Assert.Single(FigureSums.Pack(new MunicipalityFigures()));

    private static int[] All(MunicipalityFigures f) =>
    [
        .. f.Started, .. f.StartedWithDecision, .. f.StartedOnDecision, .. f.StartedOnNewYearsDay, .. f.SameDay, .. f.Active, .. f.Recipients,
        .. f.OnParentsNumber, .. f.Persons, .. f.WithReasons, .. f.OnlyInsufficientCare,
    ];

    private static MunicipalityFigures Filled(Random random, double share)
    {
        var figures = new MunicipalityFigures();
        foreach (var sums in (int[][])[figures.Started, figures.StartedWithDecision, figures.StartedOnDecision, figures.StartedOnNewYearsDay, figures.SameDay, figures.Active,
            figures.Recipients, figures.OnParentsNumber, figures.Persons, figures.WithReasons, figures.OnlyInsufficientCare])
        {
            for (var i = 0; i < sums.Length; i++)
                sums[i] = random.NextDouble() < share ? random.Next(1, 5000) : 0;
        }

        return figures;
    }
}
