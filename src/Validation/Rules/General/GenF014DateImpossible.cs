using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Dates lie in the time that the statistics cover: no placeholders, nothing before their time and nothing far ahead.</summary>
public static class GenF014DateImpossible
{
    private static readonly Threshold DaysAhead = new(
        new("Længst frem efter leverancens dag, dage", "Furthest ahead of the day of the delivery, days"),
        Dated.Always(366, "Liste over valideringer, GEN-F014"));

    private static readonly int[] Placeholders =
        [new DateOnly(1900, 1, 1).DayNumber, new DateOnly(9999, 12, 31).DayNumber, new DateOnly(1, 1, 1).DayNumber];

    // The registers begin in 1977. Persons can be older: the earliest birth date that a CPR number can tell, and periods after the placeholder.
    private static readonly int Begin = new DateOnly(1977, 1, 1).DayNumber;
    private static readonly int EarliestBirth = new DateOnly(1858, 1, 1).DayNumber;
    private static readonly int EarliestInRegister = new DateOnly(1900, 1, 2).DayNumber;

    /// <summary>The declaration.</summary>
    public static readonly FieldRule Rule = new()
    {
        Code = "GEN-F014",
        Title = new("Datoen ligger uden for det mulige", "The date is outside what is possible"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = [],
        Kinds = [FieldKind.Date],
        Looks = FieldLook.Given,
        Thresholds = [DaysAhead],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = (c, place) =>
        {
            ref readonly var value = ref c.Values[place];
            if (value.State != ValueState.Read)
                return value.State == ValueState.Unreadable ? Outcome.CannotBeJudged : Outcome.Kept;
            var day = (int)value.Number;
            if (c.Type.Fields[place].Field == ShelterFields.DischargeDate && day > c.Delivery.Date.DayNumber)
                return Outcome.Kept; // HER-004 judges a date in place of "not discharged yet".
            return BrokenWhen(Placeholders.Contains(day) || day < Earliest(c.Type.Fields[place].Field) || day > Latest(c));
        },
        Values = (c, place) => [c.TextAt(place), Write.Day(DateOnly.FromDayNumber(Earliest(c.Type.Fields[place].Field))), Write.Day(DateOnly.FromDayNumber(Latest(c)))],
        Message = new(
            "Datoen ”{0}” skal ligge fra {1} til {2}; 1900-01-01, 9999-12-31 og 0001-01-01 er aldrig en rigtig dato.",
            "The date “{0}” must be from {1} to {2}; 1900-01-01, 9999-12-31 and 0001-01-01 are never a real date."),
        Fix = new("Ret datoen. Er den ikke kendt, skal feltet være tomt.", "Correct the date. If it is not known, leave the field empty."),
        Sources = [SourceRef.MeasuresDocumentation("2.8"), SourceRef.Guideline("7.2.3")],
    };

    private static int Earliest(Field field) =>
        field == Fields.BirthDate || field.StandsFor == Fields.BirthDate ? EarliestBirth
        : field == Fields.DeathDate || field == Fields.From || field == Fields.To ? EarliestInRegister
        : Begin;

    private static int Latest(Candidate c) => Math.Min(c.Delivery.Date.DayNumber + DaysAhead.On(c.Delivery.Date), DateOnly.MaxValue.DayNumber);
}
