namespace Socialstat.App;

/// <summary>A period of residence. <see cref="To"/> is <see cref="Day.Open"/> while it lasts.</summary>
internal readonly record struct Stay(int From, int To, int Municipality);

/// <summary>A mother and her children, where they live and when they came to the country.</summary>
internal sealed class Family
{
    public required int Eldest { get; init; }

    public required string MotherCpr { get; init; }

    public required int MotherBirth { get; init; }

    /// <summary>First day in the country, or null for a family that was always here.</summary>
    public required int? Arrival { get; init; }

    public required IReadOnlyList<Stay> Stays { get; init; }

    /// <summary>The only case of the family is support to the mother because of a child elsewhere (guideline 3.2.6).</summary>
    public required bool MotherHasCase { get; init; }

    // 1117 and the block have no common factor.
    private const int Block = 3_000;

    public static Family Of(int eldest, Cohorts cohorts, Towns towns, ulong seed, int horizon)
    {
        var draw = new Draw(seed, Purpose.Family, eldest);
        var (birth, ordinal) = cohorts.Birth(eldest);
        var motherBirth = BirthOfMother(birth, new Draw(seed, Purpose.Mother, ordinal).Below(Block));
        int? arrival = draw.Percent(4) ? birth + draw.Between(200, 5_800) : null;
        if (arrival > horizon)
            arrival = null;
        var first = arrival ?? birth - 365;
        var moves = draw.Below(100) switch { < 65 => 0, < 90 => 1, < 98 => 2, _ => 3 };
        var stays = new List<Stay>(4) { new(first, Day.Open, towns.Pick(draw)) };
        for (var i = 0; i < moves; i++)
        {
            var from = stays[^1].From + draw.Between(400, 4_000);
            var to = towns.Pick(draw);
            if (from > horizon || to == stays[^1].Municipality)
                break;
            stays[^1] = stays[^1] with { To = from - 1 };
            stays.Add(new Stay(from, Day.Open, to));
        }

        return new Family
        {
            Eldest = eldest,
            MotherBirth = motherBirth,
            MotherCpr = SyntheticCpr.OfMother(motherBirth, ordinal),
            Arrival = arrival,
            Stays = stays,
            MotherHasCase = draw.Millionths(1_500),
        };
    }

    // Days of one block are shuffled, so for one ordinal different birth days of children give different birth days of mothers:
    // mothers' numbers are unique as children's are. A mother is 25-41 years old at the first birth.
    private static int BirthOfMother(int birth, int shift)
    {
        var within = birth % Block;
        return birth - within - 9_200 - Block + (int)(((within * 1117L) + shift) % Block);
    }
}
