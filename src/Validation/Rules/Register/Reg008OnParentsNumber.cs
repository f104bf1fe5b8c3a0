using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Records on a mother's or a parent's number stay in the register and are not in the tables: nobody knows whose child they are about.</summary>
public static class Reg008OnParentsNumber
{
    /// <summary>The declaration.</summary>
    public static readonly RegisterRule Rule = new()
    {
        Code = "REG-008",
        Title = new("Poster på en mors eller forælders nummer", "Records on a mother’s or parent’s number"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration, PlacementRecord.Declaration, NotificationRecord.Declaration],
        Fields = [Fields.PersonIdType],
        JudgedOn = JudgedOn.Today,
        Judged = r => r.Ledgers().Where(IsConcerned).Sum(l => (long)l.InForce.Length + l.Spells.Length + l.OnParents),
        Violations = r => r.Ledgers().Where(IsConcerned).Select(l => (Ledger: l, Count: Count(l))).Where(l => l.Count > 0)
            .Select(l => new RegisterViolation(l.Ledger.Municipality, l.Count, Write.Number(l.Count), l.Ledger.Type.Name)),
        Message = new(
            "{0} poster af typen {1} står på en mors eller forælders nummer; de er i registret, men ikke i tabellerne.",
            "{0} records of the type {1} are on a mother’s or parent’s number; they are in the register, but not in the tables."),
        Fix = new(
            "Det er en liste over, hvordan registret er bygget; der skal ikke rettes noget.",
            "It is a list of how the register was built; nothing need be mended."),
        Sources = [SourceRef.MeasuresDocumentation("3.5")],
    };

    private static bool IsConcerned(BuiltLedger ledger) => ledger.Type == SupportRecord.Declaration || ledger.Type == PlacementRecord.Declaration || ledger.Type == NotificationRecord.Declaration;

    private static int Count(BuiltLedger ledger) =>
        ledger.OnParents + ledger.InForce.Count(row => ledger.Ledger.Events[row.Position].IdentityKind is CodeLists.MotherCprKind or CodeLists.ParentCprKind);
}
