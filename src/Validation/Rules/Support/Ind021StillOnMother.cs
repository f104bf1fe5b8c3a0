using Socialstat.Law;
using Socialstat.Register;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>When the child is born, its number replaces the mother's.</summary>
public static class Ind021StillOnMother
{
    private static readonly Threshold LongestWait = new(
        new("Dage efter start", "Days after the start"),
        Dated.Always(300, "projektets standard: længere end en graviditet"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-021",
        Title = new("Sagen står stadig på moderens nummer", "The case is still on the mother’s number"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.PersonIdType, Fields.StartDate],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.Today,
        IsBrokenBy = c =>
        {
            if (c.IdentityKind != CodeLists.MotherCprKind || !c.IsOpen || c.StartHas(EventNotes.ChildDied) || c.StartHas(EventNotes.MotherMoved))
                return Outcome.Kept;
            if (c.StartDate is not { } start)
                return Outcome.CannotBeJudged;
            var born = start.AddDays(LongestWait.On(start));
            return BrokenWhen(c.Today > born && ExpectingMother.MovedAway(c, c.StartVersion.Person, start, born) != true);
        },
        AcceptedValues = 1,
        Values = c => [Write.Day(c.StartDate), Write.Number(c.Today.DayNumber - c.StartDate!.Value.DayNumber)],
        Message = new(
            "Indsatsen startede {0} på den kommende mors CPR-nummer og er stadig åben {1} dage efter. Når barnet er født, skal barnets CPR-nummer stå i stedet for moderens.",
            "The measure started {0} on the expecting mother’s CPR number and is still open {1} days later. When the child has been born, the child’s CPR number must replace the mother’s."),
        Fix = new(
            "Indberet sagen igen med barnets CPR-nummer, og moderens som tidligere personnummer. Er moderen fraflyttet før fødslen, eller døde barnet før eller ved fødslen, så angiv det.",
            "Report the case again with the child’s CPR number, and the mother’s as the earlier identity. If the mother moved before the birth, or the child died before or at birth, say so."),
        Sources = [SourceRef.Guideline("3.2.5")],
        Thresholds = [LongestWait],
    };
}
