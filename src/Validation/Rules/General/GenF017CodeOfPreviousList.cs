using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// A code of the previous list is still taken in deliveries of the window of transition that the list lays down, and flagged. After the window
/// it is an error (GEN-F016, or the statistic's own rule about the field).
/// </summary>
public static class GenF017CodeOfPreviousList
{
    private static readonly Field[] Changing =
    [
        .. RecordTypes.All.SelectMany(t => t.Fields).Select(u => u.Field).Distinct()
            .Where(f => f.Kind is FieldKind.Code or FieldKind.Codes && f.Codes!.Codes.Any(c => c.TransitionTo is not null)),
    ];

    /// <summary>The declaration.</summary>
    public static readonly FieldRule Rule = new()
    {
        Code = "GEN-F017",
        Title = new("Koden gjaldt kun i den forrige kodeliste", "The code was only valid in the previous code list"),
        Severity = Severity.Warning,
        AppliesTo = [.. RecordTypes.All.Where(t => Changing.Any(f => t.Fields.Any(u => u.Field == f)))],
        Fields = Changing,
        Kinds = [FieldKind.Code, FieldKind.Codes],
        Looks = FieldLook.Given,
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = (c, place) =>
        {
            if (c.Values[place].State != ValueState.Read)
                return Outcome.Kept;
            return Sent.EventDay(c) is { } day ? BrokenWhen(Old(c, place, day) is not null) : Outcome.CannotBeJudged;
        },
        Values = (c, place) =>
        {
            var old = Old(c, place, Sent.EventDay(c)!.Value)!;
            return [old.Value, Write.Day(old.ValidTo), string.Join(", ", old.Successors), Write.Day(old.TransitionTo)];
        },
        Message = new(
            "Koden ”{0}” gjaldt til og med {1} og er afløst af {2}. Den tages imod i leverancer til og med {3}.",
            "The code “{0}” was valid up to and with {1} and has been replaced by {2}. It is taken in deliveries up to and with {3}."),
        Fix = new("Brug en af de nye koder, og send posten igen.", "Use one of the new codes, and send the record again."),
        Sources = [SourceRef.MeasuresDocumentation("7.4"), SourceRef.DisabilityDocumentation("7.4")],
    };

    private static Code? Old(Candidate c, int place, DateOnly day)
    {
        var field = c.Type.Fields[place].Field;
        var number = c.Values[place].Number;
        var codes = field.Codes!.Codes;
        if (field.Kind == FieldKind.Code)
            return codes[(int)number].IsInTransition(day, c.Delivery.Date) ? codes[(int)number] : null;
        for (var i = 0; number != 0; i++, number >>>= 1)
        {
            if ((number & 1) != 0 && codes[i].IsInTransition(day, c.Delivery.Date))
                return codes[i];
        }

        return null;
    }
}
