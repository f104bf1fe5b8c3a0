using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A record that stands twice in a delivery counts once.</summary>
public static class GenF019RepeatedRecord
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-F019",
        Title = new("Posten står to gange i leverancen", "The record stands twice in the delivery"),
        Severity = Severity.Warning,
        AppliesTo = Kinds.Order,
        Fields = [Fields.CaseId],
        Events = [CodeLists.Start, CodeLists.OfferChange, CodeLists.End],
        JudgesRepeats = true,
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(c.IsRepeat),
        Values = c => [c.CaseId],
        Message = new(
            "Sag ”{0}”: posten er magen til en tidligere post i samme leverance. Den er talt med og sprunget over.",
            "Case “{0}”: the record is the same as an earlier one in the same delivery. It has been counted and skipped."),
        Fix = new("Se efter, hvorfor udtrækket har den samme post to gange.", "Find out why the extract has the same record twice."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.DisabilityDocumentation("3.5")],
    };
}
