using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>
/// A measure for an unborn child that turns out to be twins or more becomes a case for each child. Judged on the children's cases: one that began
/// before the birth, and a sibling born within two days that has no case of the measure in the municipality. Siblings who died at the birth stay with
/// the mother (guideline 3.2.5) and are not missed.
/// </summary>
public static class Ind025OneCasePerTwin
{
    private static readonly Threshold LongestBirth = new(
        new("Dage mellem børnenes fødsel", "Days between the births of the children"),
        Dated.Always(2, "IND-025: inden for 2 dage"));

    /// <summary>The declaration.</summary>
    public static readonly PersonsRule Rule = new()
    {
        Code = "IND-025",
        Title = new("Færre sager end børn efter en tvillingefødsel", "Fewer cases than children after a birth of twins"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.CaseId, Fields.PersonId],
        JudgedOn = JudgedOn.Today,
        Violations = p => Missing(p),
        Message = new(
            "Indsatsen begyndte {0}, før barnet blev født. Moderen fødte {1} børn, men kun {2} af dem har en sag om indsatsen i {3}.",
            "The measure began {0}, before the child was born. The mother gave birth to {1} children, but only {2} of them have a case of the measure in {3}."),
        Fix = new(
            "Opret en sag for hvert af børnene, hvis indsatsen gælder dem alle.",
            "Open a case for each of the children if the measure is for all of them."),
        Sources = [SourceRef.Guideline("3.2.4")],
        Thresholds = [LongestBirth],
    };

    private static IEnumerable<SpellViolation> Missing(PersonSpells p)
    {
        if (p.BirthDate is not { } born)
            yield break;
        for (var i = 0; i < p.Count; i++)
        {
            var spell = p[i];
            if (spell.Start >= born.DayNumber - PackedDay.Origin || Measures.All[spell.Measure].Statistic != Statistic.Support)
                continue;
            var births = Births(p, born);
            var withCase = births.Count(child => child == p.Person || p.HasSpellOf(child, spell.Place));
            if (births.Count > 1 && withCase < births.Count)
                yield return new SpellViolation(i, Write.Day(PackedDay.Unpack(spell.Start)), Write.Number(births.Count), Write.Number(withCase), Geography.Municipalities[spell.Municipality].ToString());
        }
    }

    private static List<PersonId> Births(PersonSpells p, DateOnly born)
    {
        var children = new List<PersonId> { p.Person };
        var mother = p.People.Find(p.Person) is >= 0 and var at ? p.People.Persons[at].Mother : PersonId.None;
        if (!mother.IsGiven)
            return children;
        foreach (var sibling in p.People.ChildrenOf(mother))
        {
            var row = p.People.Persons[p.People.Find(sibling)];
            if (sibling != p.Person && row.BirthDay != 0 && Math.Abs(row.BirthDay - born.DayNumber) <= LongestBirth.On(born) && (row.DeathDay == 0 || row.DeathDay > row.BirthDay))
                children.Add(sibling);
        }

        return children;
    }
}
