using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>When the birth date is known, the anonymous number begins with it and not with 123456.</summary>
public static class Kri004BirthDateKnown
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "KRI-004",
        Title = new("Fødselsdatoen er kendt, men nummeret er 123456", "The birth date is known, but the number is 123456"),
        Severity = Severity.Warning,
        AppliesTo = [CrisisStayRecord.Declaration],
        Fields = [CrisisFields.PersonId, CrisisFields.BirthDate],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.Date(CrisisFields.BirthDate) is not null && AnonymousNumber.Of(c.Person(CrisisFields.PersonId)) is { HasBirthday: false }),
        Values = c => [c.TextOf(CrisisFields.PersonId), Write.Day(c.Date(CrisisFields.BirthDate)), Birthday(c.Date(CrisisFields.BirthDate)!.Value)],
        Message = new(
            "Det anonyme nummer er {0}, selv om fødselsdatoen {1} er kendt. Så skal nummeret begynde med {2}.",
            "The anonymous number is {0} although the birth date {1} is known. Then the number begins with {2}."),
        Fix = new("Erstat 123456 med fødselsdatoen (ddmmåå).", "Replace 123456 by the birth date (ddmmyy)."),
        Sources = [SourceRef.Guideline("8.2.1"), SourceRef.Guideline("8.2.2")],
    };

    private static string Birthday(DateOnly born) => born.ToString("ddMMyy", System.Globalization.CultureInfo.InvariantCulture);
}
