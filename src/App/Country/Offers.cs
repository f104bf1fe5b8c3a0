using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>A department of an offer in Tilbudsportalen.</summary>
internal sealed record Department(string PNumber, string Id);

/// <summary>Made-up departments: some in each municipality.</summary>
internal sealed class Offers
{
    private const int PerMunicipality = 9;
    private readonly Department[] _departments;

    public Offers(ulong seed)
    {
        _departments = new Department[Geography.Municipalities.Count * PerMunicipality];
        for (var i = 0; i < _departments.Length; i++)
        {
            var draw = new Draw(seed, Purpose.Offer, i);
            // Ten digits starting with 9, so that made-up P-numbers are easy to tell.
            _departments[i] = new Department(
                (9_000_000_000 + ((long)i * 1_000) + draw.Below(1_000)).ToString(CultureInfo.InvariantCulture),
                Uuid(draw.Next(), draw.Next()));
        }
    }

    public Department Pick(int municipality, Draw draw) => _departments[(municipality * PerMunicipality) + draw.Below(PerMunicipality)];

    /// <summary>Another department than the one given.</summary>
    public Department Other(Department current, int municipality, Draw draw)
    {
        var chosen = Pick(municipality, draw);
        while (chosen == current)
            chosen = Pick(municipality, draw);
        return chosen;
    }

    // RFC 4122, version 4, variant 10.
    private static string Uuid(ulong high, ulong low) => string.Create(
        CultureInfo.InvariantCulture,
        $"{high >> 32:x8}-{(high >> 16) & 0xFFFF:x4}-4{high & 0xFFF:x3}-{((low >> 48) & 0x3FFF) | 0x8000:x4}-{low & 0xFFFF_FFFF_FFFF:x12}");
}
