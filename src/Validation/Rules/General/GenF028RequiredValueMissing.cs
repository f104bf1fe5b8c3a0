using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A field that must always be filled in, and that has no rule of its own, is not blank. A deletion needs only the key.</summary>
public static class GenF028RequiredValueMissing
{
    private static readonly Field[] Required =
    [
        .. RecordTypes.All.SelectMany(t => t.Fields).Where(u => u.Requirement == Requirement.Always && u.MissingJudgedBy is null).Select(u => u.Field).Distinct(),
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
            if (use.MissingJudgedBy is not null)
                return Outcome.Kept;
            if (use.Events.Count == 0)
                return BrokenWhen(!c.IsDelete || !c.Type.IsEntry || IsKey(use.Field));
            if (c.Event < 0)
                return Outcome.CannotBeJudged;
            return BrokenWhen(!c.IsDelete && use.Events.Contains(c.Type.Events!.Codes[c.Event].Value));
        },
        Values = (c, place) => ["", c.Type.Fields[place].Field.Name],
        Message = new(
            "Feltet {1} er tomt, men skal altid udfyldes.",
            "The field {1} is blank, but must always be filled in."),
        Fix = new("Udfyld feltet, og send posten igen.", "Fill in the field, and send the record again."),
        Sources = [SourceRef.Project("mandatory fields of the record types"), SourceRef.Guideline("1.6")],
        IsDerived = true,
    };

    private static bool IsKey(Field field) => field == Fields.CaseId || field == Fields.ActingMunicipality || field == Fields.Event
        || (field.StandsFor is { } other && IsKey(other));
}
