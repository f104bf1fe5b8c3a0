using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A field that must always be filled in, and that has no rule of its own, is not blank. A deletion needs only the key.</summary>
public static class GenF028RequiredValueMissing
{
    // Fields with a rule of their own: GEN-I001, GEN-D002, IND-001/HAN-001, IND-002/HAN-002, IND-003/HAN-010, IND-005/HAN-011, IND-026.
    private static readonly Field[] WithOwnRule =
    [
        Fields.Event, Fields.PersonId, Fields.ChangeDate, Fields.MeasureParagraph, Fields.StartDate, Fields.EndDate, Fields.DecisiveCircumstances,
    ];

    private static readonly Field[] Required =
    [
        .. RecordTypes.All.SelectMany(t => t.Fields).Where(u => u.Requirement == Requirement.Always).Select(u => u.Field).Distinct().Except(WithOwnRule),
    ];

    /// <summary>The declaration.</summary>
    public static readonly FieldRule Rule = new()
    {
        Code = "GEN-F028",
        Title = new("Et obligatorisk felt er tomt", "A mandatory field is blank"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = Required,
        Kinds = [],
        Looks = FieldLook.Missing,
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = (c, place) =>
        {
            if (c.Values[place].State is not (ValueState.Blank or ValueState.NoColumn))
                return Outcome.Kept;
            var use = c.Type.Fields[place];
            if (use.Requirement != Requirement.Always)
                return Outcome.Kept;
            if (use.Events.Count == 0)
                return Outcome.Broken;
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(!c.IsDelete && use.Events.Contains(CodeLists.Events.Codes[c.Event].Value));
        },
        Values = (c, place) => ["", c.Type.Fields[place].Field.Name],
        Message = new(
            "Feltet {1} er tomt, men skal altid udfyldes.",
            "The field {1} is blank, but must always be filled in."),
        Fix = new("Udfyld feltet, og send posten igen.", "Fill in the field, and send the record again."),
        Sources = [SourceRef.Project("mandatory fields of the record types"), SourceRef.Guideline("1.6")],
        IsDerived = true,
    };
}
