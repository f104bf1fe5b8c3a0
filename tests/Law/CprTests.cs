using System.Globalization;
using System.Reflection;
using Socialstat.Law;

namespace Socialstat.Tests.Law;

/// <summary>What CPR numbers say, by published and made-up examples (cpr_vectors.csv).</summary>
public class CprTests
{
    public static TheoryData<string, string, string, bool> Vectors()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("cpr_vectors.csv")!);
        var data = new TheoryData<string, string, string, bool>();
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            var cells = line.Split(','); // The first four cells have no quotes.
            data.Add(cells[0], cells[1], cells[2], cells[3] == "True");
        }

        return data;
    }

    [Fact]
    public void There_are_26_examples() => Assert.Equal(26, Vectors().Count);

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_number_tells_birth_date_sex_and_check_digit(string number, string born, string sex, bool hasCheckDigit)
    {
        var digits = long.Parse(number, CultureInfo.InvariantCulture);
        Assert.Equal(born, Cpr.BirthDate(digits)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        Assert.Equal(hasCheckDigit, Cpr.HasCheckDigit(digits));
        if (sex is "K" or "M")
            Assert.Equal(sex == "K" ? Sex.Female : Sex.Male, Cpr.SexOf(digits));
        else
            Assert.True(Cpr.HasAnonymousSerial(digits)); // 9990 says nothing about sex, although it is even.
    }
}
