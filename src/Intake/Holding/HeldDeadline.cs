using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>The last day on which a record can be reported in time, from the declared deadlines.</summary>
internal static class HeldDeadline
{
    // A measure has its deadline from its start; an event of it that does not tell the start is taken by its own day.
    private static readonly Field[] OwnDays = [Fields.EventDate, Fields.StartDate, Fields.ChangeDate, Fields.EndDate];

    /// <summary>Notes the record's deadline when it is the earliest of its delivery so far.</summary>
    public static void Note(Candidate record, DeliveryView view)
    {
        if (record.IsDelete || Of(record) is not { } deadline || deadline >= view.EarliestDeadline)
            return;
        view.EarliestDeadline = deadline;
        view.EarliestDeadlineRow = record.Row;
    }

    private static DateOnly? Of(Candidate record)
    {
        if (Deadlines.For(record.Type) is not { } rule || DayOf(record, rule.ReferenceField) is not { } day)
            return null;
        return record.Type.PlaceOf(Fields.MeasureParagraph) >= 0 ? rule.LastDay(day, record.TextOf(Fields.MeasureParagraph)) : rule.LastDay(day);
    }

    private static DateOnly? DayOf(Candidate record, Field reference)
    {
        if (reference.Kind == FieldKind.Year)
            return record.Type.PlaceOf(reference) >= 0 && record.Code(reference) is >= 1900 and <= 9998 and var year ? new DateOnly((int)year, 1, 1) : null;
        if (record.Type.PlaceOf(reference) >= 0 && record.Date(reference) is { } day)
            return day;
        foreach (var field in OwnDays)
        {
            if (record.Type.PlaceOf(field) >= 0 && record.Date(field) is { } own)
                return own;
        }

        return null;
    }
}
