using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// The first six digits of a CPR number are a date, with the century told by digit 7.
/// Replacement numbers (day + 60) count as the day.
/// </summary>
public static class GenI003NotADate
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "GEN-I003",
        Title = new("CPR-nummeret begynder ikke med en dato", "The CPR number does not begin with a date"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Order,
        Fields = [Fields.PersonId],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            var digits = Sent.CprDigits(c);
            return digits < 0 ? Sent.NoCprDigits(c) : BrokenWhen(Cpr.BirthDate(digits) is null);
        },
        Values = c => [c.TextOf(Fields.PersonId)],
        Message = new(
            "De første seks cifre i ”{0}” er ikke en fødselsdag (dag, måned, år), når århundredet læses af syvende ciffer.",
            "The first six digits of “{0}” are not a birthday (day, month, year) with the century told by digit 7."),
        Fix = new("Slå CPR-nummeret op, ret det, og send posten igen.", "Look up the CPR number, correct it, and send the record again."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.Public("cpr.dk: opbygning af CPR-nummeret")],
    };
}
