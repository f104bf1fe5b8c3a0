namespace Socialstat.App;

/// <summary>A child of the population register.</summary>
internal sealed class Child
{
    public required int Number { get; init; }

    public required int Birth { get; init; }

    public required int Ordinal { get; init; }

    public required bool Female { get; init; }

    public required string Cpr { get; init; }

    /// <summary>Day of death, or <see cref="Day.Open"/>.</summary>
    public required int Death { get; init; }

    public required Family Family { get; init; }

    public required IReadOnlyList<Stay> Stays { get; init; }

    /// <summary>Where the child lives on the day, or null.</summary>
    public Stay? StayOn(int day)
    {
        foreach (var stay in Stays)
        {
            if (stay.From <= day && day <= stay.To)
                return stay;
        }

        return null;
    }

    public static Child Of(int number, Cohorts cohorts, Towns towns, ulong seed, int horizon)
    {
        var (birth, ordinal) = cohorts.Birth(number);
        var family = Family.Of(cohorts.Eldest(number), cohorts, towns, seed, horizon);
        var draw = new Draw(seed, Purpose.Birth, number);
        var female = draw.Percent(49);
        var first = Math.Max(birth, family.Arrival ?? birth);
        var death = draw.Millionths(4_000) ? birth + (draw.Percent(50) ? draw.Below(365) : draw.Below(8_300)) : Day.Open;
        if (death > horizon || death <= first)
            death = Day.Open;
        int? ownMove = draw.Percent(25) ? birth + draw.Between(6_950, 8_300) : null;
        return new Child
        {
            Number = number,
            Birth = birth,
            Ordinal = ordinal,
            Female = female,
            Cpr = SyntheticCpr.OfChild(birth, ordinal, female),
            Death = death,
            Family = family,
            Stays = StaysOf(family, first, death, ownMove > first && ownMove <= Math.Min(horizon, death) ? ownMove : null, towns.Pick(draw)),
        };
    }

    private static List<Stay> StaysOf(Family family, int first, int death, int? ownMove, int ownMunicipality)
    {
        var stays = new List<Stay>(4);
        var lastAtHome = Math.Min(death, ownMove is { } move ? move - 1 : Day.Open);
        foreach (var stay in family.Stays)
        {
            var cut = new Stay(Math.Max(first, stay.From), Math.Min(lastAtHome, stay.To), stay.Municipality);
            if (cut.From <= cut.To)
                stays.Add(cut);
        }

        if (ownMove is { } from)
        {
            if (stays[^1].Municipality == ownMunicipality)
                stays[^1] = stays[^1] with { To = death };
            else
                stays.Add(new Stay(from, death, ownMunicipality));
        }

        return stays;
    }
}
