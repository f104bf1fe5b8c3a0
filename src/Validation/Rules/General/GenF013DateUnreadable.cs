using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A date must be readable.</summary>
public static class GenF013DateUnreadable
{
    /// <summary>The declaration.</summary>
    public static readonly FieldRule Rule = new()
    {
        Code = "GEN-F013",
        Title = new("Datoen kan ikke læses", "The date cannot be read"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = [],
        Kinds = [FieldKind.Date],
        Looks = FieldLook.NotRead,
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = (c, place) => BrokenWhen(c.Values[place].State == ValueState.Unreadable),
        Values = (c, place) => [c.TextAt(place)],
        Message = new(
            "”{0}” er ikke en dato på formen åååå-mm-dd (også dd-mm-åååå og dd.mm.åååå). Årstal skal have fire cifre.",
            "“{0}” is not a date of the form yyyy-mm-dd (also dd-mm-yyyy and dd.mm.yyyy). Years have four digits."),
        Fix = new("Skriv datoen som åååå-mm-dd, og send posten igen.", "Write the date as yyyy-mm-dd and send the record again."),
        Sources = [SourceRef.Guideline("1.6")],
        IsDerived = true,
    };
}
