using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// A coded value is in its code list on the day that the record is about.
/// Events and provisions have rules of their own in each statistic (IND-001, IND-002, HAN-001, HAN-002).
/// </summary>
public static class GenF016CodeNotInList
{
    private static readonly Field[] Coded =
    [
        .. RecordTypes.All.SelectMany(t => t.Fields).Where(u => u.CodesJudgedBy is null).Select(u => u.Field).Distinct()
            .Where(f => f.Kind is FieldKind.Code or FieldKind.Codes),
    ];

    /// <summary>The declaration.</summary>
    public static readonly FieldRule Rule = new()
    {
        Code = "GEN-F016",
        Title = new("Koden findes ikke i kodelisten", "The code is not in the code list"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = Coded,
        Kinds = [FieldKind.Code, FieldKind.Codes],
        Looks = FieldLook.Given,
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = (c, place) =>
        {
            ref readonly var value = ref c.Values[place];
            if (c.Type.Fields[place].CodesJudgedBy is not null)
                return Outcome.Kept;
            if (value.State == ValueState.NotInList)
                return Outcome.Broken;
            if (value.State != ValueState.Read)
                return Outcome.Kept;
            var field = c.Type.Fields[place].Field;
            if (field == Fields.PersonIdType && c.Type == DisabilityRecord.Declaration && value.Number > CodeLists.PersonIdKind)
                return Outcome.Broken; // Disability measures are only reported on the child's own identity (guideline 5.2).
            return field.Kind == FieldKind.Codes ? AllInForce(c, field.Codes!, value.Number) : InForce(c, field.Codes!.Codes[(int)value.Number]);
        },
        Values = (c, place) => [c.TextAt(place), c.Type.Fields[place].Field.Codes!.Name],
        Message = new(
            "”{0}” står ikke i kodelisten {1}, som den gælder for posten.",
            "“{0}” is not in the code list {1} as it applies to the record."),
        Fix = new("Brug en kode fra den gældende kodeliste, og send posten igen.", "Use a code of the code list in force, and send the record again."),
        Sources = [SourceRef.Guideline("1.5"), SourceRef.Public("Danmarks Statistik: udgåede årsager i indberetninger")],
    };

    private static Outcome InForce(Candidate c, Code code)
    {
        if (code.ValidFrom is null && code.ValidTo is null)
            return Outcome.Kept;
        // In the window of transition GEN-F017 says it, and the record goes in.
        return Sent.EventDay(c) is { } day ? BrokenWhen(!code.IsValidOn(day) && !code.IsInTransition(day, c.Delivery.Date)) : Outcome.CannotBeJudged;
    }

    private static Outcome AllInForce(Candidate c, CodeList list, long bits)
    {
        for (var i = 0; bits != 0; i++, bits >>>= 1)
        {
            if ((bits & 1) != 0 && InForce(c, list.Codes[i]) is var outcome and not Outcome.Kept)
                return outcome;
        }

        return Outcome.Kept;
    }
}
