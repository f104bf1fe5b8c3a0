using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>What a news note is made from: what the release publishes and what was frozen with it. Nothing hidden is in it.</summary>
/// <param name="Cubes">The tables of the release as everybody sees them.</param>
/// <param name="Quality">What the documentations of the release count.</param>
public sealed record NewsInput(IReadOnlyList<Cube> Cubes, IReadOnlyList<QualityInput> Quality)
{
    /// <summary>The release.</summary>
    public ReleaseFacts Release => Quality[0].Release;

    /// <summary>Who answers questions.</summary>
    public ContactFacts Contact => Quality[0].Contact;

    /// <summary>What may be told of the tables.</summary>
    public ProseGuard Guard => new(Cubes);

    /// <summary>The table with the code, or null.</summary>
    public Cube? Find(string code) => Cubes.FirstOrDefault(c => c.Declaration.Code == code);
}
