using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Children are treated under section 33 of barnets lov, adults under section 101 of serviceloven. The closing form is not judged: a treatment that began before the 18th birthday may end after it.</summary>
public static class Sto010AgeAndBasis
{
    private static readonly Threshold AdultFrom = new(
        new("Første alder som voksen, år", "First age as an adult, years"), Dated.Always(18, "Vejledning til databekendtgørelsen 6.1"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "STO-010",
        Title = new("Lovgrundlaget passer ikke til alderen", "The legal basis does not fit the age"),
        Severity = Severity.Error,
        AppliesTo = [DrugRecord.Declaration],
        Fields = [DrugFields.LegalBasis, Fields.PersonId],
        Events = [],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            var basis = c.Record!.Code(DrugFields.LegalBasis);
            if (c.Event == DrugEvents.End)
                return Outcome.Kept;
            if (basis < 0 || c.EventDate is not { } day || c.BirthDate is not { } born)
                return Outcome.CannotBeJudged;
            return BrokenWhen(Ages.On(born, day) < AdultFrom.On(day) != (basis == ForChildren));
        },
        Values = c => [c.Record!.TextOf(DrugFields.LegalBasis), Write.Number(Ages.On(c.BirthDate!.Value, c.EventDate!.Value)), Write.Day(c.EventDate), Write.Number(AdultFrom.On(c.EventDate!.Value))],
        Message = new(
            "Lovgrundlaget er ”{0}”, men borgeren var {1} år den {2}. Under {3} år er det barnets lov § 33 (BL 33), ellers serviceloven § 101 (SEL 101).",
            "The legal basis is “{0}”, but the person was {1} years old on {2}. Under {3} years it is section 33 of the Children’s Act (BL 33), otherwise section 101 of the Act on Social Services (SEL 101)."),
        Fix = new("Ret lovgrundlaget, datoen eller CPR-nummeret.", "Correct the legal basis, the date or the CPR number."),
        Sources = [SourceRef.Guideline("6.1"), SourceRef.Guideline("6.2.1")],
        Thresholds = [AdultFrom],
    };

    private static readonly int ForChildren = DrugFields.LegalBasis.Codes!.IndexOf("BL 33");
}
