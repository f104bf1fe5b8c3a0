using System.Globalization;
using System.Reflection;
using Socialstat.Law;

namespace Socialstat.Tests.Law;

/// <summary>Numbers that stand for anonymous persons, told before anything is read as a CPR number.</summary>
public class AnonymousNumberTests
{
    public static TheoryData<string, string, string> Vectors()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("cpr_vectors.csv")!);
        var data = new TheoryData<string, string, string>();
        foreach (var cells in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')))
        {
            if (cells[4].StartsWith("anonymous number", StringComparison.Ordinal))
                data.Add(cells[0], cells[1], cells[2]);
        }

        return data;
    }

    [Fact]
    public void There_are_four_anonymous_examples() => Assert.Equal(4, Vectors().Count);

    [Theory]
    [MemberData(nameof(Vectors))]
    public void An_example_tells_birth_date_and_sex(string number, string born, string sex)
    {
        var anonymous = Of(number);
        Assert.True(anonymous.IsWellFormed);
        Assert.Equal(born, anonymous.BirthDate(new DateOnly(2025, 6, 1))?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        Assert.Equal(sex switch { "K" => Sex.Female, "M" => Sex.Male, _ => Sex.Unknown }, anonymous.Sex);
    }

    [Theory]
    [InlineData("123456-9990", AnonymousEnding.OtherOrUnknown)] // Even, yet not a woman.
    [InlineData("1234569998", AnonymousEnding.Female)]
    [InlineData("010590-9999", AnonymousEnding.Male)]
    [InlineData("010590-xxxx", AnonymousEnding.NothingSaid)]
    [InlineData("010590XXXX", AnonymousEnding.NothingSaid)]
    public void The_ending_is_read(string number, AnonymousEnding ending) => Assert.Equal(ending, Of(number).Ending);

    [Theory]
    [InlineData("6115104006")]
    [InlineData("0101909997")]
    [InlineData("AB1234-XXXX")]
    [InlineData("010590-YYYY")]
    [InlineData("XXXX")]
    [InlineData("")]
    public void Other_identities_are_not_anonymous_numbers(string number) => Assert.Null(AnonymousNumber.Of(PersonId.Parse(number)));

    [Theory]
    [InlineData("123456", true)]
    [InlineData("290200", true)] // 2000 was a leap year.
    [InlineData("290204", true)]
    [InlineData("290201", false)]
    [InlineData("310499", false)]
    [InlineData("001290", false)]
    [InlineData("011390", false)]
    [InlineData("610190", false)] // Day + 60 is for replacement numbers, which are not anonymous.
    [InlineData("123457", false)]
    public void The_first_six_digits_are_123456_or_a_day(string six, bool wellFormed) => Assert.Equal(wellFormed, Of(six + "9998").IsWellFormed);

    [Theory]
    [InlineData("0101209998", "2025-06-01", 0, "2020-01-01")]
    [InlineData("0101209998", "2025-06-01", 18, "1920-01-01")] // An adult born 20 cannot be five years old.
    [InlineData("0101359998", "2025-06-01", 0, "1935-01-01")] // Read as a CPR number it would be 2035.
    [InlineData("0206259998", "2025-06-01", 0, "1925-06-02")] // Not born yet on the day.
    [InlineData("0106259998", "2025-06-01", 0, "2025-06-01")]
    [InlineData("0106079998", "2025-06-01", 18, "2007-06-01")] // Eighteen on the day.
    [InlineData("0206079998", "2025-06-01", 18, "1907-06-02")]
    [InlineData("2902079998", "2025-06-01", 0, "")]
    [InlineData("1234569999", "2025-06-01", 0, "")]
    [InlineData("0101999998", "0001-01-01", 0, "")]
    [InlineData("3112999998", "9999-12-31", 0, "9999-12-31")]
    public void The_century_is_told_by_age_and_not_by_the_seventh_digit(string number, string seen, int youngest, string born) =>
        Assert.Equal(born, Of(number).BirthDate(DateOnly.ParseExact(seen, "yyyy-MM-dd", CultureInfo.InvariantCulture), youngest)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    private static AnonymousNumber Of(string number) => AnonymousNumber.Of(PersonId.Parse(number))!.Value;
}
