using System.Numerics;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>At most three kinds of treatment are given at one offer at the same time, whether they stand in one form or in several of the person's cases.</summary>
public static class Sto006TooManyTypes
{
    private static readonly Threshold Most = new(
        new("Flest behandlingstyper på én gang i et tilbud", "Most kinds of treatment at the same time at an offer"), Dated.Always(3, "Vejledning til databekendtgørelsen 6.2.2"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "STO-006",
        Title = new("For mange behandlingstyper på én gang", "Too many kinds of treatment at the same time"),
        Severity = Severity.Error,
        AppliesTo = [DrugRecord.Declaration],
        Fields = [DrugFields.TreatmentTypes, DrugFields.OfferId],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Person,
        Violations = g => Broken(DrugCourse.Of(g.Entries)).Select(b => new Violation(
            b.Period.Opened, DrugCourse.Write(b.Types), b.Period.Offer, Write.Day(b.Period.From), Write.Number(Most.On(b.Period.From)))),
        Message = new(
            "Fra {2} får borgeren flere end {3} behandlingstyper på én gang i tilbuddet {1}: ”{0}”.",
            "From {2} the person receives more than {3} kinds of treatment at the same time at the offer {1}: “{0}”."),
        Fix = new(
            "Angiv højst én stoffri behandling, én anden medicinsk behandling og ét substitutionsstof. Er en behandling slut, så send en ændring med den dag, den sluttede.",
            "Give at most one drug-free treatment, one other medical treatment and one substitution drug. If a treatment has ended, send a change with the day on which it ended."),
        Sources = [SourceRef.Guideline("6.2.2")],
        Thresholds = [Most],
    };

    /// <summary>The periods that bring too many kinds together, with the kinds.</summary>
    internal static IEnumerable<(DrugPeriod Period, long Types)> Broken(IReadOnlyList<DrugPeriod> periods)
    {
        for (var i = 0; i < periods.Count; i++)
        {
            var types = DrugCourse.TypesBeside(periods, i, sameOffer: true);
            if (BitOperations.PopCount((ulong)types) > Most.On(periods[i].From))
                yield return (periods[i], types);
        }
    }
}
