using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// One person has one birth date and one sex in all records of a statistic. Judged where records themselves tell of them; elsewhere they come from
/// the population register, which has one row in force for each person.
/// </summary>
public static class GenI017SeveralBirthDates
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "GEN-I017",
        Title = new("Samme person med flere fødselsdatoer eller køn", "The same person with several birth dates or sexes"),
        Severity = Severity.Warning,
        AppliesTo = [ShelterEnquiryRecord.Declaration, CrisisStayRecord.Declaration, CrisisEnquiryRecord.Declaration, ExpenditureRecord.Declaration],
        Fields = [Fields.PersonId],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Person,
        Violations = g => Differing(g),
        Message = new(
            "Personen er indberettet med {0}, men en tidligere post om den samme person siger {1}.",
            "The person is reported with {0}, but an earlier record about the same person says {1}."),
        Fix = new(
            "Se efter, om personnummeret er det rigtige i begge poster, og ret fødselsdato eller køn i den, der er forkert.",
            "Check whether the person’s number is right in both records, and correct the birth date or sex in the one that is wrong."),
        Sources = [SourceRef.MeasuresDocumentation("3.5")],
    };

    private static IEnumerable<Violation> Differing(GroupView g)
    {
        (string? birthDate, string? sex) = (null, null);
        foreach (var entry in g.Entries)
        {
            var ownBirthDate = entry.Date(Fields.BirthDate) is { } born ? Write.Day(born) : null;
            var ownSex = entry.Code(Fields.Sex) is >= 0 and var code ? CodeLists.Sexes.Codes[(int)code].Value : null;
            if (ownBirthDate is not null && birthDate is not null && ownBirthDate != birthDate)
                yield return new Violation(entry, ownBirthDate, birthDate);
            else if (ownSex is not null && sex is not null && ownSex != sex)
                yield return new Violation(entry, ownSex, sex);
            birthDate ??= ownBirthDate;
            sex ??= ownSex;
        }
    }
}
