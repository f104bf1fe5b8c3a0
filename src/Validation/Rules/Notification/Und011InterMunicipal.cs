using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// A notice from the municipality that a family moves from counts the same concern once more: it stays in the register and is left out of the
/// totals of tables. It is given under barnets lov section 132, before 2024 serviceloven section 152; the list of rules says section 135, which
/// is the citizens' own notification.
/// </summary>
public static class Und011InterMunicipal
{
    private static readonly int UnderBarnetsLov = NotificationFields.LegalBasis.Codes!.IndexOf("BL 132");
    private static readonly int UnderServiceloven = NotificationFields.LegalBasis.Codes!.IndexOf("SEL 152");

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "UND-011",
        Title = new("Mellemkommunal underretning tæller ikke med i totalen", "An inter-municipal notice is not in the total"),
        Severity = Severity.Warning,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.LegalBasis],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.Code(NotificationFields.LegalBasis) is var basis && basis >= 0 && (basis == UnderBarnetsLov || basis == UnderServiceloven)),
        Values = c => [c.TextOf(NotificationFields.LegalBasis)],
        Message = new(
            "Underretningen er mellemkommunal ({0}). Den er taget med i registret, men tæller ikke med i tabellernes samlede antal.",
            "The notification is an inter-municipal notice ({0}). It has been taken into the register, but is not in the total count of tables."),
        Fix = new(
            "Gør intet, hvis det er rigtigt. Kom underretningen fra en borger eller fagperson, så ret lovgrundlaget.",
            "Do nothing if that is right. If a citizen or a professional notified, correct the legal basis."),
        Sources = [SourceRef.Guideline("4.2.1"), SourceRef.Public("Danmarks Statistik: underretninger, statistikdokumentation"), SourceRef.Public("barnets lov § 132")],
    };
}
