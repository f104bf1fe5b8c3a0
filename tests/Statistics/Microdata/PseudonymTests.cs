using System.Security.Cryptography;
using System.Text;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

public sealed class PseudonymTests
{
    private static readonly ProjectKey First = new("a", SHA256.HashData("first"u8));
    private static readonly ProjectKey Second = new("b", SHA256.HashData("second"u8));

    [Fact]
    public void A_hundred_thousand_persons_have_as_many_pseudonyms_and_none_is_shared_with_another_key()
    {
        var persons = Enumerable.Range(0, 100_000).Select(i => PersonId.FromDigits(6101000000 + (i * 37L))).ToList();
        var first = persons.Select(First.PseudonymOf).ToHashSet();
        Assert.Equal(100_000, first.Count);
        Assert.Equal(100_000, first.Select(p => p.Bits).Distinct().Count());
        Assert.DoesNotContain(persons.Select(Second.PseudonymOf), first.Contains);
        Assert.Equal(persons.Select(First.PseudonymOf), persons.Select(new ProjectKey("other id, same key", SHA256.HashData("first"u8)).PseudonymOf));
    }

    [Fact]
    public void A_pseudonym_is_the_first_half_of_the_hmac_of_namespace_and_number()
    {
        var hash = HMACSHA256.HashData(SHA256.HashData("first"u8), Encoding.ASCII.GetBytes("P:6101150001"));
        Assert.Equal("p" + Convert.ToHexStringLower(hash.AsSpan(0, 16)), First.PseudonymOf(PersonId.Parse("610115-0001")).ToString());
    }

    [Fact]
    public void Numbers_that_are_no_date_and_person_ids_have_a_namespace_of_their_own()
    {
        Assert.StartsWith("p", First.PseudonymOf(PersonId.FromDigits(6101150001)).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("x", First.PseudonymOf(PersonId.FromDigits(1234569999)).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("x", First.PseudonymOf(PersonId.Parse("AB-17")).ToString(), StringComparison.Ordinal);
        Assert.Equal(First.PseudonymOf(PersonId.Parse("ab-17")), First.PseudonymOf(PersonId.Parse("AB-17")));
    }

    [Fact]
    public void A_key_is_256_bits() => Assert.Throws<ArgumentException>(() => new ProjectKey("short", new byte[16]));
}
