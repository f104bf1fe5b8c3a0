using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A person-id looks like one, and is not a CPR number in disguise. No official form is public, so the form is a parameter.</summary>
public static class GenI008PersonIdForm
{
    private static readonly Threshold Shortest = new(
        new("Korteste person-id, tegn", "Shortest person-id, characters"), Dated.Always(6, "Projektets beslutning: intet officielt format er offentligt"));

    private static readonly Threshold Longest = new(
        new("Længste person-id, tegn", "Longest person-id, characters"), Dated.Always(20, "Projektets beslutning: intet officielt format er offentligt"));

    private static readonly Threshold FewestDigits = new(
        new("Færrest cifre i et person-id", "Fewest digits in a person-id"), Dated.Always(4, "Projektets beslutning: intet officielt format er offentligt"));

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "GEN-I008",
        Title = new("Person-id har en forkert form", "The person-id has the wrong form"),
        Severity = Severity.Error,
        AppliesTo = Kinds.WithKindOfIdentity,
        Fields = [Fields.PersonId, Fields.PersonIdType],
        Thresholds = [Shortest, Longest, FewestDigits],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = c =>
        {
            if (!Sent.Start(c))
                return Sent.NoStart(c);
            var kind = c.Code(Fields.PersonIdType);
            if (kind < 0)
                return Outcome.CannotBeJudged;
            ref readonly var value = ref c[Fields.PersonId];
            if (kind != CodeLists.PersonIdKind || value.State is ValueState.Blank or ValueState.NoColumn)
                return Outcome.Kept;
            return BrokenWhen(!value.Person.IsGiven || (value.Person.IsCpr && Cpr.BirthDate(value.Person.Digits) is not null) || !HasForm(c, value));
        },
        Values = c => [c.TextOf(Fields.PersonId), Write.Number(Shortest.On(c.Delivery.Date)), Write.Number(Longest.On(c.Delivery.Date)), Write.Number(FewestDigits.On(c.Delivery.Date))],
        Message = new(
            "”{0}” kan ikke være et person-id: det skal have {1}-{2} bogstaver, cifre eller bindestreger med mindst {3} cifre, og det må ikke være et CPR-nummer.",
            "“{0}” cannot be a person-id: it must have {1}-{2} letters, digits or hyphens with at least {3} digits, and it must not be a CPR number."),
        Fix = new(
            "Ret person-id, eller vælg personindikatoren cpr, hvis det er et CPR-nummer.",
            "Correct the person-id, or choose the kind cpr if it is a CPR number."),
        Sources = [SourceRef.Guideline("3.2.3"), SourceRef.Guideline("11.2.1"), SourceRef.Public("Danmarks Statistik: ugyldigt person-id udelades"), SourceRef.Project("form of a person-id")],
    };

    // That only letters, digits and hyphens stand in it was told when the identity was read.
    private static bool HasForm(Candidate c, in FieldValue value)
    {
        var digits = 0;
        foreach (var character in c.Text.AsSpan(value.Start, value.Length))
            digits += character is >= (byte)'0' and <= (byte)'9' ? 1 : 0;
        var day = c.Delivery.Date;
        return value.Length >= Shortest.On(day) && value.Length <= Longest.On(day) && digits >= FewestDigits.On(day);
    }
}
