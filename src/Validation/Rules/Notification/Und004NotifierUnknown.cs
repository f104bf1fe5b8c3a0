using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>It is said who notified, with a code that was in force when the notification was received: the list changed on 1 January 2024.</summary>
public static class Und004NotifierUnknown
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "UND-004",
        Title = new("Underretter mangler eller findes ikke i kodelisten", "The notifier is missing or not in the code list"),
        Severity = Severity.Error,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.Notifier, NotificationFields.ReceivedDate],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            if (c.IsBlank(NotificationFields.Notifier) || c[NotificationFields.Notifier].State == ValueState.NotInList)
                return Outcome.Broken;
            var code = NotificationFields.Notifier.Codes!.Codes[(int)c.Code(NotificationFields.Notifier)];
            if (code.ValidFrom is null && code.ValidTo is null)
                return Outcome.Kept;
            return c.Date(NotificationFields.ReceivedDate) is { } day ? BrokenWhen(!code.IsValidOn(day) && !code.IsInTransition(day, c.Delivery.Date)) : Outcome.CannotBeJudged;
        },
        Values = c => [c.TextOf(NotificationFields.Notifier), c.TextOf(NotificationFields.ReceivedDate)],
        Message = new(
            "Underretter ”{0}” er tom eller står ikke i kodelisten, som den gjaldt ved modtagelsen {1}.",
            "Notifier “{0}” is blank or not in the code list as it was when the notification was received, {1}."),
        Fix = new(
            "Vælg en kode fra kodelisten UNDERRETTERE. Til og med 2023 er familie, barn og bekendte kode 7; fra 2024 er barnet selv 12 og familien 13.",
            "Choose a code of the list UNDERRETTERE. Until 2023 the family, the child and acquaintances have code 7; from 2024 the child has 12 and the family 13."),
        Sources = [SourceRef.Guideline("4.1"), SourceRef.Public("Statistikbanken UND1: UNDERRETTERE")],
    };
}
