using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// What has not happened yet is not reported: the day of an event is not after the day of the delivery.
/// A planned end carried in a start is no event of its own.
/// </summary>
public static class GenD003EventAfterDelivery
{
    /// <summary>The declaration.</summary>
    public static readonly FieldRule Rule = new()
    {
        Code = "GEN-D003",
        Title = new("Hændelsen ligger efter leverancen", "The event is after the delivery"),
        Severity = Severity.Error,
        AppliesTo = [.. Kinds.Measures, PlacementRecord.Declaration, NotificationRecord.Declaration, DrugRecord.Declaration, ShelterStayRecord.Declaration, ShelterEnquiryRecord.Declaration, CrisisStayRecord.Declaration, CrisisEnquiryRecord.Declaration, CarRecord.Declaration],
        Fields =
        [
            Fields.StartDate, Fields.ChangeDate, Fields.EndDate, Fields.EventDate, NotificationFields.ReceivedDate, ShelterFields.AdmissionDate, ShelterFields.EnquiryDate,
            CrisisFields.MoveInDate, CarFields.FirstDecisionDate,
        ],
        Kinds = [FieldKind.Date],
        Looks = FieldLook.Given,
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = (c, place) =>
        {
            if (c.IsDelete || Sent.EventField(c) is not { } field)
                return c.IsDelete ? Outcome.Kept : Outcome.CannotBeJudged;
            if (c.Type.Fields[place].Field != field || c.Bool(PlacementFields.StartIsPlanned) == true)
                return Outcome.Kept;
            ref readonly var value = ref c.Values[place];
            return value.State == ValueState.Read ? BrokenWhen(value.Number > c.Delivery.Date.DayNumber) : Outcome.CannotBeJudged;
        },
        Values = (c, place) => [c.TextAt(place), Write.Day(c.Delivery.Date)],
        Message = new(
            "Datoen ”{0}” ligger efter leverancens dag {1}, og hændelsen kan derfor ikke være sket endnu.",
            "The date “{0}” is after the day of the delivery, {1}, so the event cannot have happened yet."),
        Fix = new("Ret datoen, eller vent med at indberette, til hændelsen er sket.", "Correct the date, or wait with reporting until the event has happened."),
        Sources = [SourceRef.Guideline("2.1")],
    };
}
