using FsCheck;
using FsCheck.Fluent;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

public sealed class CountsTests
{
    private static readonly YearWindow Years = new(2019, 7);

    [Fact]
    public void Counts_of_disjoint_persons_add_up_to_the_counts_of_all_even_by_way_of_a_file()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(RandomRegisters.Any.ToArbitrary(), register =>
        {
            var all = CountsOf(register, _ => true);
            var sum = CountsOf(register, child => child % 2 == 0);
            using var file = new MemoryStream();
            CountsFile.Write(CountsOf(register, child => child % 2 == 1), file);
            file.Position = 0;
            sum.Add(CountsFile.Read(file));
            Assert.Equal(Written(all), Written(sum));
        }));
    }

    [Fact]
    public void Complete_counts_cannot_be_added()
    {
        var complete = new Counts(Years);
        complete.Complete();
        Assert.Throws<InvalidOperationException>(() => new Counts(Years).Add(complete));
        Assert.Throws<InvalidOperationException>(() => CountsFile.Write(complete, Stream.Null));
    }

    [Fact]
    public void Counts_of_other_years_cannot_be_added() =>
        Assert.Throws<ArgumentException>(() => new Counts(Years).Add(new Counts(new YearWindow(2018, 7))));

    [Fact]
    public void Bytes_that_are_not_counts_are_refused() =>
        Assert.Throws<InvalidDataException>(() => CountsFile.Read(new MemoryStream(new byte[100])));

    private static Counts CountsOf(ReportedRegister register, Func<int, bool> wanted)
    {
        using var snapshot = new ReportedRegister(register.Children, [.. register.Spells.Where(s => wanted(s.Child))]).Pack();
        return TableRun.Count(snapshot, Years, threads: 1);
    }

    private static byte[] Written(Counts counts)
    {
        using var file = new MemoryStream();
        CountsFile.Write(counts, file);
        return file.ToArray();
    }
}
