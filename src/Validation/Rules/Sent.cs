using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Short questions that rules about single records ask.</summary>
public static class Sent
{
    /// <summary>
    /// Whether the record sends a start, and does not take one out. Of record types without starts: whether it says who the person is.
    /// </summary>
    public static bool Start(Candidate c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return c.Type.IsEntry ? c.IdentifiesPerson : c.Event == CodeLists.Start && !c.IsDelete;
    }

    /// <summary>What a rule about starts comes to for a record that is not one: kept, or not judged when the event cannot be read.</summary>
    public static Outcome NoStart(Candidate c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return c.Event < 0 && !c.IsDelete && c.Type.Events is not null ? Outcome.CannotBeJudged : Outcome.Kept;
    }

    /// <summary>Whether the identity is said to be a CPR number: the child's, the expecting mother's or the custody holder's.</summary>
    public static bool OnCpr(Candidate c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return IsCprKind(KindOf(c));
    }

    /// <summary>The kind of identity; -1 when it cannot be read.</summary>
    public static long KindOf(Candidate c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return c.Type.IsEntry ? c.IdentityKind : c.Code(Fields.PersonIdType);
    }

    /// <summary>Whether the kind of identity (see <see cref="CodeLists.IdentityKinds"/>) is a CPR number.</summary>
    public static bool IsCprKind(long kind) => kind is CodeLists.CprKind or CodeLists.MotherCprKind or CodeLists.ParentCprKind;

    /// <summary>
    /// Whether the digits are an anonymous number without a birth date (123456 and an anonymous serial). It is no CPR number at all,
    /// so it is told before the digits are read as a date (guideline 8.2.1).
    /// </summary>
    public static bool IsAnonymous(long digits) => digits / 10_000 == 123456 && Cpr.HasAnonymousSerial(digits);

    /// <summary>
    /// The CPR number in the person's identity of a start: -1 when the record is no start, the identity is of another kind, cannot be read as
    /// ten digits, or ends as an anonymous number does: that is judged before the digits are read as a date (GEN-I011, HER-001, IHU-001).
    /// </summary>
    public static long CprDigits(Candidate c)
    {
        if (!Start(c) || !OnCpr(c))
            return -1;
        var person = c.Person(Fields.PersonId);
        return person.IsCpr && !Cpr.HasAnonymousSerial(person.Digits) ? person.Digits : -1;
    }

    /// <summary>What a rule about CPR numbers comes to when <see cref="CprDigits"/> gives none: kept, or not judged when something cannot be read.</summary>
    public static Outcome NoCprDigits(Candidate c)
    {
        if (!Start(c))
            return NoStart(c);
        return KindOf(c) < 0 || (OnCpr(c) && !c.Person(Fields.PersonId).IsCpr) ? Outcome.CannotBeJudged : Outcome.Kept;
    }

    /// <summary>The field that holds the day of the event; null when the event cannot be read.</summary>
    public static Field? EventField(Candidate c)
    {
        ArgumentNullException.ThrowIfNull(c);
        if (c.Type.IsEntry)
            return c.Type.DayField;
        return c.Event switch
        {
            CodeLists.Start => Fields.StartDate,
            CodeLists.OfferChange => Fields.ChangeDate,
            CodeLists.End => Fields.EndDate,
            _ => null,
        };
    }

    /// <summary>The day that the record is about: the day of its event, or of the delivery for record types without events. Null when not known.</summary>
    public static DateOnly? EventDay(Candidate c)
    {
        ArgumentNullException.ThrowIfNull(c);
        if (c.Type.PlaceOf(Fields.Event) < 0 && !c.Type.IsEntry)
            return c.Delivery.Date;
        return EventField(c) is { } field ? c.Date(field) : null;
    }
}
