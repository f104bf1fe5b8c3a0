using System.Text;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>Tables that a researcher wants to take home, from eleven persons written by hand.</summary>
public sealed class OutputCheckTests
{
    // Born 2010: five boys with M205, one girl with M205, one girl with M210. Born 2011: three boys with M205, one girl with M210. One boy has two episodes.
    private static readonly ResearchData Data = Of(
        Many("b", 5, "2010;M;M205") + Many("g", 1, "2010;K;M205") + Many("h", 1, "2010;K;M210") + Many("y", 3, "2011;M;M205") + Many("z", 1, "2011;K;M210") + "b0;2010;M;M205\n");

    [Fact]
    public void A_table_of_large_groups_may_be_taken_home() => Assert.Empty(Check("birth_year;persons", "2010;7", "2011;4", "*;11"));

    [Fact]
    public void A_hidden_figure_that_no_other_gives_away_is_no_fault() =>
        Assert.Empty(Check("birth_year;sex;persons", "*;M;8", "*;K;3", "2010;K;..", "2011;K;..", "2010;M;..", "2011;M;.."));

    [Theory]
    [InlineData("small birth_year=2011;sex=K", "birth_year;sex;persons", "2011;K;1")]
    [InlineData("untrue birth_year=2010", "birth_year;persons", "2010;8")]
    [InlineData("exact birth_year=2011;sex=K", "birth_year;sex;persons", "2011;M;3", "2011;K;..", "2011;*;4")]
    [InlineData("difference birth_year=2010", "birth_year;sex;persons", "2010;M;5", "2010;*;7")]
    [InlineData("whole group birth_year=2011;measure=M205;sex=M", "birth_year;sex;measure;persons", "2011;M;M205;3")]
    [InlineData("interval birth_year=2010;measure=M205;sex=K", "birth_year;sex;measure;persons", "*;K;*;3", "2010;K;M205;..", "2010;K;M210;..", "2011;K;M210;..")]
    [InlineData("small birth_year=2011;sex=K", "birth_year;sex;episodes", "2011;K;1")]
    [InlineData("difference *", "birth_year;sex;measure;persons", "*;*;*;11", "*;*;M205;9")]
    public void What_tells_about_fewer_than_three_is_found(string fault, params string[] table) =>
        Assert.Contains(fault, Check(table));

    [Fact]
    public void Episodes_of_few_persons_are_of_few_persons()
    {
        var data = Of(string.Concat(Enumerable.Repeat("a;2010;M;M205\n", 9)));
        Assert.Equal(["small *"], Check(data, "birth_year;episodes", "*;9"));
    }

    [Fact]
    public void Two_tables_that_are_safe_apart_are_attacked_together()
    {
        var (first, second) = (Table("birth_year;sex;persons", "2010;*;7"), Table("birth_year;sex;persons", "2010;M;5"));
        Assert.Empty(OutputCheck.Run([new(first, Data)]));
        Assert.Empty(OutputCheck.Run([new(second, Data)]));
        Assert.Equal(["difference"], OutputCheck.Run([new(second, Data), new(first, Data)]).Select(f => f.Attack));
    }

    [Fact]
    public void A_table_of_an_extract_made_later_is_attacked_beside_one_of_the_earlier()
    {
        // One more girl was reported before the second extract: the two figures tell about her.
        var later = Of(Lines(Data) + "n;2010;K;M205\n");
        Assert.Equal(["difference birth_year=2010"], OutputCheck.Run([new(Table("birth_year;persons", "2010;8"), later), new(Table("birth_year;persons", "2010;7"), Data)]).Select(f => $"{f.Attack} {f.Cell}"));
    }

    [Fact]
    public void What_is_not_known_is_a_value_of_its_own()
    {
        var data = Of(Many("b", 5, "2010;M;M205") + Many("u", 3, ";M;M205"));
        Assert.Empty(Check(data, "birth_year;persons", ";3", "2010;5", "*;8"));
        Assert.Equal("birth_year=", OutputCell.Named("birth_year=", 3).Name);
    }

    [Fact]
    public void Values_can_stand_together_and_the_order_of_columns_does_not_matter()
    {
        Assert.Empty(Check("birth_year,persons", "2010|2011,11"));
        Assert.Equal("birth_year=2010|2011;sex=M", Table("sex;birth_year;persons", "M;2011|2010;8").Cells[0].Name);
        Assert.Equal("birth_year=2010|2011;sex=M", OutputCell.Named("birth_year=2010|2011;sex=M", null).Name);
    }

    [Theory]
    [InlineData("birth_year", "2010")]
    [InlineData("person;persons", "b0;1")]
    [InlineData("school;persons", "1;5")]
    [InlineData("birth_year;birth_year;persons", "2010;2010;7")]
    [InlineData("birth_year;persons", "2010;-7")]
    [InlineData("birth_year;persons", "2010;7.5")]
    [InlineData("birth_year;persons", "2010;7;1")]
    [InlineData("birth_year;persons", "2010;7", "2010;7")]
    [InlineData("birth_year;persons")]
    public void What_cannot_be_read_is_refused_with_a_reason(params string[] table)
    {
        Assert.Null(OutputTable.Read(table, Data.Variables, out var wrong));
        Assert.NotNull(wrong);
    }

    [Fact]
    public void Nearly_the_same_question_is_known_by_its_cells()
    {
        string[] ten = [.. Enumerable.Range(0, 10).Select(i => $"birth_year={2000 + i}")];
        Assert.Equal(1, OutputTable.Overlap(ten, ten));
        Assert.Equal(0.9, OutputTable.Overlap(ten, [.. ten[..9], "birth_year=1999"]));
        Assert.Equal(0, OutputTable.Overlap(ten, ["*"]));
    }

    private static string Many(string name, int count, string values) => string.Concat(Enumerable.Range(0, count).Select(i => $"{name}{i};{values}\n"));

    private static string Lines(ResearchData data) => string.Concat(data.Rows.Select(r => string.Join(';', r) + "\n"));

    private static ResearchData Of(string rows) => ResearchData.Read(new MemoryStream(Encoding.UTF8.GetBytes("person;birth_year;sex;measure\n" + rows)));

    private static OutputTable Table(params string[] lines) => OutputTable.Read(lines, Data.Variables, out _)!;

    private static List<string> Check(params string[] lines) => Check(Data, lines);

    private static List<string> Check(ResearchData data, params string[] lines) => [.. OutputCheck.Run([new(Table(lines), data)]).Select(f => $"{f.Attack} {f.Cell}")];
}
