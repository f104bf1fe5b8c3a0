using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A department is a UUID of 36 characters, not all zero.</summary>
public static class GenP002DepartmentForm
{
    /// <summary>The declaration.</summary>
    public static readonly FieldRule Rule = new()
    {
        Code = "GEN-P002",
        Title = new("Afdelingens UUID er ugyldigt", "The UUID of the department is not valid"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Order,
        Fields = [Fields.DepartmentId],
        Kinds = [FieldKind.Uuid],
        Looks = FieldLook.Given,
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = (c, place) =>
        {
            ref readonly var value = ref c.Values[place];
            return BrokenWhen(value.State == ValueState.Unreadable || (value.State == ValueState.Read && value.Uuid == Guid.Empty));
        },
        Values = (c, place) => [c.TextAt(place)],
        Message = new(
            "Afdelings-UUID ”{0}” er ikke et UUID på 36 tegn (fx 6f1c2d3e-0000-4000-8000-000000000001), eller det består kun af nuller.",
            "Department UUID “{0}” is not a UUID of 36 characters (e.g. 6f1c2d3e-0000-4000-8000-000000000001), or it is all zeros."),
        Fix = new("Hent afdelingens UUID fra Tilbudsportalen, og send posten igen.", "Get the department's UUID from Tilbudsportalen, and send the record again."),
        Sources = [SourceRef.Guideline("2.2.6"), SourceRef.Guideline("3.2.10"), SourceRef.Guideline("5.2.3"), SourceRef.Guideline("7.2.5"), SourceRef.Guideline("8.2.4"), SourceRef.Guideline("9.2.7")],
    };
}
