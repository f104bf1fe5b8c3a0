using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>The bridge from a provision to the one that grants the same measure under another act.</summary>
internal static class SameMeasure
{
    /// <summary>
    /// Proposes the provision of the same measure in the act that is in force on the day, when there is exactly one.
    /// The first value of the message is the provision found.
    /// </summary>
    public static Proposal UnderActInForce(Func<IReadOnlyList<string>, string> day) => new()
    {
        Field = Fields.MeasureParagraph,
        Value = basis => DateOnly.TryParseExact(day(basis.Values), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) ? Under(basis.Values[0], on) : null,
        Explanation = new("{1} er bestemmelsen om den samme indsats i den lov, der afløser {0}.", "{1} is the provision on the same measure in the act that takes the place of {0}."),
    };

    private static string? Under(string text, DateOnly day)
    {
        if (LawRef.Parse(text) is not { } provision || Measures.ProvisionIndex(provision) is var index && index < 0)
            return null;
        var others = Measures.MeasureUnder(index).Provisions.Where(p => p.Act != provision.Act && p.Act.InForce.Contains(day)).ToList();
        return others.Count == 1 ? others[0].ToString() : null;
    }
}
