using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Who stays at a shelter must give the CPR number; anonymous numbers are for enquiries and crisis centres.</summary>
public static class Her001CprMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HER-001",
        Title = new("CPR-nummer mangler eller er anonymt", "The CPR number is missing or anonymous"),
        Severity = Severity.Error,
        AppliesTo = [ShelterStayRecord.Declaration],
        Fields = [Fields.PersonIdOfCpr],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            var person = c.Person(Fields.PersonIdOfCpr);
            return BrokenWhen(c.IsBlank(Fields.PersonIdOfCpr) || (person.IsCpr && AnonymousNumber.Of(person) is not null));
        },
        Values = c => [c.TextOf(Fields.PersonIdOfCpr)],
        Message = new(
            "CPR-nummeret er tomt eller et anonymt nummer (”{0}”). Ved ophold på herberg eller forsorgshjem skal borgeren altid oplyse sit CPR-nummer.",
            "The CPR number is blank or an anonymous number (“{0}”). For stays at shelters the citizen must always give the CPR number."),
        Fix = new("Indberet borgerens CPR-nummer.", "Report the citizen's CPR number."),
        Sources = [SourceRef.Guideline("7.2.1")],
    };
}
