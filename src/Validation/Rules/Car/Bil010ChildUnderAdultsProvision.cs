using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A child gets support for a car through barnets lov section 90. Before that act was in force children too came under section 114 of serviceloven.</summary>
public static class Bil010ChildUnderAdultsProvision
{
    private static readonly ListedProvision ForChildren = CarFields.LegalBasis.Provisions!.All.Single(p => p.Code == "BL 90.1.7");

    private static readonly Threshold AdultFrom = new(
        new("Første alder som voksen, år", "First age as an adult, years"), Dated.Always(18, "Vejledning til databekendtgørelsen 10.1"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "BIL-010",
        Title = new("Forkert lovgrundlag til et barn", "Wrong legal basis for a child"),
        Severity = Severity.Error,
        AppliesTo = [CarRecord.Declaration],
        Fields = [CarFields.LegalBasis, Fields.PersonId],
        Events = [],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.Record!.Provision is not { } basis || c.EventDate is not { } day || c.BirthDate is not { } born)
                return Outcome.CannotBeJudged;
            return BrokenWhen(ForChildren.IsValidOn(day) && basis != ForChildren && Ages.On(born, day) < AdultFrom.On(day));
        },
        Values = c => [c.Record!.TextOf(CarFields.LegalBasis), Write.Number(Ages.On(c.BirthDate!.Value, c.EventDate!.Value)), Write.Day(c.EventDate), Write.Number(AdultFrom.On(c.EventDate!.Value))],
        Message = new(
            "Lovgrundlaget er ”{0}”, men borgeren var {1} år på afgørelsesdatoen {2}. Under {3} år er det barnets lov § 90, stk. 1, nr. 7, jf. serviceloven § 114 (BL 90.1.7).",
            "The legal basis is “{0}”, but the person was {1} years old on the day of the decision, {2}. Under {3} years it is section 90, subsection 1, no. 7, of the Children’s Act, cf. section 114 of the Act on Social Services (BL 90.1.7)."),
        Fix = new(
            "Ret lovgrundlaget, afgørelsesdatoen eller CPR-nummeret.",
            "Correct the legal basis, the date of the decision or the CPR number."),
        Sources = [SourceRef.Guideline("10.1")],
        Thresholds = [AdultFrom],
    };
}
