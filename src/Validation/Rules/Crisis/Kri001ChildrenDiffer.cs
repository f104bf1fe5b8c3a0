using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// The number of children is that of the identities given: CPR numbers (each once) and anonymous numbers. What is neither counts as none.
/// A child left blank is KRI-002, an anonymous number of the wrong form GEN-I012.
/// </summary>
public static class Kri001ChildrenDiffer
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "KRI-001",
        Title = new("Antal børn passer ikke til børnenes numre", "The number of children does not fit their numbers"),
        Severity = Severity.Error,
        AppliesTo = [CrisisStayRecord.Declaration],
        Fields = [CrisisFields.NumberOfChildren, CrisisFields.ChildrenIds],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            if (c.Number(CrisisFields.NumberOfChildren) is not { } children)
                return Outcome.CannotBeJudged;
            return BrokenWhen(children != CrisisChildren.Given(c).Count && Kri002ChildLeftBlank.Rule.IsBrokenBy(c) != Outcome.Broken);
        },
        Values = c => [c.TextOf(CrisisFields.NumberOfChildren), Write.Number(CrisisChildren.Given(c).Count), c.TextOf(CrisisFields.ChildrenIds)],
        Message = new(
            "Antal medfølgende børn er {0}, men der er angivet {1} forskellige børn med et gyldigt CPR-nummer eller et anonymt nummer: ”{2}”.",
            "The number of children is {0}, but {1} different children have a valid CPR number or an anonymous number: “{2}”."),
        Fix = new(
            "Ret antallet, eller skriv ét nummer for hvert barn, adskilt af |. Anonyme børn skrives som 123456-9998 (pige), 123456-9999 (dreng) eller 123456-9990 (andet eller ukendt).",
            "Correct the number, or write one number for each child, separated by |. Anonymous children are written as 123456-9998 (girl), 123456-9999 (boy) or 123456-9990 (other or unknown)."),
        Sources = [SourceRef.Guideline("8.2.2")],
    };
}
