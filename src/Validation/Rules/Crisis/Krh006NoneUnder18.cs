using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// Enquiries about persons under 18 are reported too. A centre with many enquiries and none of these may leave them out, unless it says that
/// children are not in its target group. The age is that of a known person, or by the birthday of an anonymous number.
/// </summary>
public static class Krh006NoneUnder18
{
    private static readonly Threshold Most = new(
        new("Flest henvendelser i året uden nogen om børn", "Most enquiries in the year without any about children"),
        Dated.Always(50, "regellisten KRH-006"));

    private static readonly Threshold GrownUp = new(
        new("Første alder, hvor man ikke er barn (år)", "First age at which one is no child (years)"),
        Dated.Always(18, "Vejledning 8.3.4"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "KRH-006",
        Title = new("Ingen henvendelser om personer under 18 år", "No enquiries about persons under 18"),
        Severity = Severity.Warning,
        AppliesTo = [CrisisEnquiryRecord.Declaration],
        Fields = [CrisisFields.PersonId, CrisisFields.ChildrenInTargetGroup],
        JudgedOn = JudgedOn.Today,
        Together = Together.Reporter,
        Violations = g => g.InForce.Where(e => e.Day is { } day && (day.Year == g.LastFullYear || day.Year == g.Today.Year))
            .GroupBy(e => (e.Delivery.Reporter, e.Day!.Value.Year)).OrderBy(y => y.Key.Reporter, StringComparer.Ordinal).ThenBy(y => y.Key.Year)
            .Where(y => y.Count() > Most.On(g.Today) && !y.Any(e => IsAboutChild(e) || e.Bool(CrisisFields.ChildrenInTargetGroup) == false))
            .Select(y => new Violation(y.Last(), Write.Number(0), Write.Number(y.Count()), Write.Number(y.Key.Year), Write.Number(y.Count(e => Age(e) is null)))),
        Message = new(
            "{0} af krisecentrets {1} henvendelser i {2} handler om en person, der vides at være under 18 år ({3} er uden kendt alder). Henvendelser om børn og unge skal også indberettes.",
            "{0} of the crisis centre's {1} enquiries in {2} are about a person known to be under 18 ({3} have no known age). Enquiries about children and young people are reported too."),
        Fix = new(
            "Undersøg, om henvendelser om børn bliver registreret, og skriv fødselsdatoen i det anonyme nummer. Er børn ikke i målgruppen, så svar nej i feltet om det.",
            "Find out whether enquiries about children are registered, and write the birth date in the anonymous number. If children are not in the target group, answer no in the field about it."),
        Sources = [SourceRef.Guideline("8.3.4")],
        Thresholds = [Most, GrownUp],
        IsDerived = true,
    };

    private static bool IsAboutChild(Entry e) => Age(e) is { } age && age < GrownUp.On(e.Day!.Value);

    private static int? Age(Entry e) =>
        (e.BirthDate ?? AnonymousNumber.Of(e.Version.Person)?.BirthDate(e.Day!.Value)) is { } born ? Ages.On(born, e.Day!.Value) : null;
}
