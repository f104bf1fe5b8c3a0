using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// A change of intensity, kind or offer has its day, and what was before ends then (on the day itself or the day before). A second start in a case that has not been
/// closed is a change that does not end what was before. A change without a day has no place in its case and is judged by itself.
/// </summary>
public static class Sto009ChangeNotDated
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "STO-009",
        Title = new(
            "Ændringen mangler dato, eller den hidtidige periode er ikke afsluttet",
            "The change has no date, or the period before has not ended"),
        Severity = Severity.Error,
        AppliesTo = [DrugRecord.Declaration],
        Fields = [Fields.EventDate, DrugFields.OldPeriodEnd, DrugFields.Intensity, DrugFields.TreatmentTypes, DrugFields.OfferId],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        AsSent = new(
            c => BrokenWhen(c.Event == DrugEvents.Change && c.IsBlank(Fields.EventDate)),
            c => [c.TextOf(Fields.EventDate), c.TextOf(DrugFields.OldPeriodEnd)]),
        Violations = g =>
        {
            var found = new List<Violation>();
            var isOpen = false;
            foreach (var form in g.Entries)
            {
                if (form.Day is not { } day)
                    continue;
                var end = form.Date(DrugFields.OldPeriodEnd);
                if ((form.Event == DrugEvents.Change && end is { } old && old.DayNumber - day.DayNumber is not (0 or -1)) || (form.Event == DrugEvents.Start && isOpen))
                    found.Add(new Violation(form, Write.Day(day), Write.Day(end)));
                isOpen = form.Event switch { DrugEvents.Start => true, DrugEvents.End => false, _ => isOpen };
            }

            return found;
        },
        Message = new(
            "Ændringens dato er ”{0}”, og den hidtidige periode er sluttet ”{1}”. En ændring af intensitet, behandlingstype eller tilbud skal have en dato, og den hidtidige periode skal slutte på den.",
            "The date of the change is “{0}”, and the period before ended “{1}”. A change of intensity, kind of treatment or offer must have a date, and the period before must end on it."),
        Fix = new(
            "Send ændringen med den dag, skiftet skete. Er der sendt en ny iværksættelse i en sag, der ikke er afsluttet, så send den som en ændring.",
            "Send the change with the day on which it happened. If a new start was sent in a case that is not closed, send it as a change."),
        Sources = [SourceRef.Guideline("6.2.3")],
    };
}
