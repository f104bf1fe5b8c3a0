using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>An anonymous child has an anonymous number and not an empty place: there are more children than numbers, and a place for a number is blank.</summary>
public static class Kri002ChildLeftBlank
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "KRI-002",
        Title = new("Et barn mangler anonymt nummer", "A child lacks an anonymous number"),
        Severity = Severity.Error,
        AppliesTo = [CrisisStayRecord.Declaration],
        Fields = [CrisisFields.ChildrenIds, CrisisFields.NumberOfChildren],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            if (c.Number(CrisisFields.NumberOfChildren) is not { } children)
                return Outcome.CannotBeJudged;
            return BrokenWhen(children > CrisisChildren.Given(c).Count && HasBlankPlace(c));
        },
        Values = c => [c.TextOf(CrisisFields.ChildrenIds), c.TextOf(CrisisFields.NumberOfChildren)],
        Message = new(
            "Der er {1} medfølgende børn, men ikke alle har et nummer (”{0}”). Et barn, der er anonymt, eller hvis CPR-nummer ikke kendes, skal have et anonymt nummer.",
            "There are {1} children, but not all have a number (“{0}”). A child who is anonymous, or whose CPR number is not known, must have an anonymous number."),
        Fix = new(
            "Skriv 123456-9998 (pige), 123456-9999 (dreng) eller 123456-9990 (andet eller ukendt) for barnet; kendes fødselsdatoen, så skriv den i stedet for 123456.",
            "Write 123456-9998 (girl), 123456-9999 (boy) or 123456-9990 (other or unknown) for the child; if the birth date is known, write it in place of 123456."),
        Sources = [SourceRef.Guideline("8.2.2")],
    };

    private static bool HasBlankPlace(Candidate c) =>
        c.IsBlank(CrisisFields.ChildrenIds) || c.TextOf(CrisisFields.ChildrenIds).Split('|').Any(string.IsNullOrWhiteSpace);
}
