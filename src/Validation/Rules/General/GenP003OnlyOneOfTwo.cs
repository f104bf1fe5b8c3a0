using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>P-number and department go together where both are required.</summary>
public static class GenP003OnlyOneOfTwo
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "GEN-P003",
        Title = new("Enten P-nummer eller afdeling mangler", "Either P-number or department is missing"),
        Severity = Severity.Error,
        AppliesTo = [SupportRecord.Declaration, DisabilityRecord.Declaration],
        Fields = [Fields.PNumber, Fields.DepartmentId],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.Event == CodeLists.End)
                return Outcome.Kept;
            if (c.Event < 0 || c[Fields.PNumber].State == ValueState.Unreadable || c[Fields.DepartmentId].State == ValueState.Unreadable)
                return Outcome.CannotBeJudged;
            if (c.Bool(Fields.OfferOutsidePortal) == true)
                return Outcome.Kept;
            if (c.Event == CodeLists.Start && c.Measure is null)
                return Outcome.CannotBeJudged;
            if (c.Event == CodeLists.Start && !c.Measure!.OfferRequired)
                return Outcome.Kept;
            return BrokenWhen(c.IsBlank(Fields.PNumber) != c.IsBlank(Fields.DepartmentId));
        },
        Values = c => [c.TextOf(Fields.PNumber), c.TextOf(Fields.DepartmentId)],
        Message = new(
            "P-nummer er ”{0}”, og afdelings-UUID er ”{1}”; begge skal udfyldes.",
            "The P-number is “{0}”, and the department UUID is “{1}”; both must be filled in."),
        Fix = new(
            "Udfyld begge, eller svar ja til, at tilbuddet ikke skal fremgå af Tilbudsportalen.",
            "Fill in both, or answer yes to the offer not being in Tilbudsportalen."),
        Proposal = new()
        {
            Field = Fields.DepartmentId,
            Value = basis => basis.Values[1].Length == 0 ? basis.DepartmentOf(basis.Values[0]) : null,
            Explanation = new(
                "Alle andre indberetninger om P-nummeret nævner den samme afdeling: {1}.",
                "All other reports about the P-number name the same department: {1}."),
        },
        Sources = [SourceRef.Guideline("2.2.6"), SourceRef.Guideline("3.2.10"), SourceRef.Guideline("5.2.3"), SourceRef.Guideline("7.2.5"), SourceRef.Guideline("9.2.7")],
    };
}
