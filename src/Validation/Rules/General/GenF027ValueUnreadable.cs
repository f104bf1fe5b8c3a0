using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Yes/no, whole numbers, years, amounts, texts and identities that no other rule covers can be read.</summary>
public static class GenF027ValueUnreadable
{
    /// <summary>The declaration.</summary>
    public static readonly FieldRule Rule = new()
    {
        Code = "GEN-F027",
        Title = new("Værdien kan ikke læses", "The value cannot be read"),
        Severity = Severity.Error,
        AppliesTo = RecordTypes.All,
        Fields = [],
        Kinds = [FieldKind.Bool, FieldKind.Integer, FieldKind.Year, FieldKind.Text, FieldKind.Person, FieldKind.Money],
        Looks = FieldLook.NotRead,
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = (c, place) =>
        {
            if (c.Values[place].State != ValueState.Unreadable)
                return Outcome.Kept;
            // GEN-I002 and GEN-I008 judge the forms of identities; HEH-004 those of enquiries to shelters.
            var hasOwnRule = c.Type.PlaceOf(Fields.PersonId) == place && c.Type.Statistic != Statistic.Register
                && (Sent.KindOf(c) != CodeLists.AnonymousKind || c.Type == ShelterEnquiryRecord.Declaration);
            return BrokenWhen(!hasOwnRule);
        },
        Values = (c, place) => [c.TextAt(place), c.Type.Fields[place].Field.Name],
        Message = new(
            "”{0}” kan ikke læses som en værdi i feltet {1}.",
            "“{0}” cannot be read as a value of the field {1}."),
        Fix = new(
            "Se feltets form og længde i beskrivelsen af posttypen, ret værdien, og send posten igen.",
            "See the form and length of the field in the description of the record type, correct the value, and send the record again."),
        Sources = [SourceRef.Project("values that cannot be read are never guessed")],
        IsDerived = true,
    };
}
