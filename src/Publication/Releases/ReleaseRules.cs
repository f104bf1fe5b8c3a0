using System.Text.RegularExpressions;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>What may be written in the release log: what is public is never changed, only corrected or withdrawn, and everything has a reason and somebody who answers for it.</summary>
public static partial class ReleaseRules
{
    /// <summary>Why the event may not be written down after those of the book; null when it may.</summary>
    public static Text? Refuse(ReleaseBook book, ReleaseEvent next)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(next);
        if (string.IsNullOrWhiteSpace(next.By))
            return new("angiv, hvem der beslutter det", "say who decides it");
        if (book.HasLater)
            return new("loggen har hændelser, der er senere end uret", "the log has events later than the clock");
        var release = book.Find(next.Release);
        if (next is ReleaseAnnounced announced)
            return release is not null ? new($"udgivelsen {release.Id} findes allerede", $"the release {release.Id} exists already") : RefusePlan(book, announced);
        if (release is null)
            return new($"der er ingen udgivelse {next.Release}", $"there is no release {next.Release}");
        if (release.Withdrawn is not null)
            return new($"{release.Id} er trukket tilbage", $"{release.Id} has been withdrawn");
        if (next is not ReleaseWithdrawn && release.HasBeenPublic(next.At))
            return new($"{release.Id} er offentlig og kan ikke ændres; brug correct eller withdraw", $"{release.Id} is public and cannot be changed; use correct or withdraw");
        return next switch
        {
            ReleaseRescheduled moved when PublicationHour.On(moved.Day) <= moved.At => new("den nye dag er gået", "the new day has passed"),
            ReleaseRescheduled { Reason: var reason } => RefuseEmpty(reason),
            MunicipalityDecided decided => RefuseDecision(release, decided) ?? RefuseEmpty(decided.Reason),
            ReleaseWithdrawn { Reason: var reason } => RefuseEmpty(reason),
            _ => null,
        };
    }

    private static Text? RefusePlan(ReleaseBook book, ReleaseAnnounced plan)
    {
        if (!Name().IsMatch(plan.Release))
            return new($"'{plan.Release}' kan ikke være navn på en udgivelse: små bogstaver a-z, cifre og bindestreg, højst 40 tegn", $"'{plan.Release}' cannot name a release: lower-case letters a-z, digits and hyphens, at most 40 characters");
        if (plan.Tables.Count == 0)
            return new("udgivelsen har ingen tabeller", "the release has no tables");
        if (plan.Day < PublicationHour.DayOf(plan.At))
            return new("udgivelsesdagen er gået", "the day of publication has passed");
        if (plan.Tables.Select(book.Showing).FirstOrDefault(r => r?.Year > plan.Year) is { } newer)
            return new($"{newer.Id} har allerede vist {newer.Year}; et nyere år må ikke forsvinde", $"{newer.Id} has shown {newer.Year} already; a newer year must not disappear");
        if (RefuseParts(plan) is { } apart)
            return apart;
        if (plan is not ReleaseCorrected correction)
            return RefuseEmpty(plan.Title);
        if (book.Find(correction.Corrects) is not { } corrected || !corrected.HasBeenPublic(plan.At))
            return new($"{correction.Corrects} er ikke offentliggjort, så der er intet at rette", $"{correction.Corrects} has not been published, so there is nothing to correct");
        return RefuseEmpty(plan.Title) ?? RefuseEmpty(correction.Remark);
    }

    // Tables about the same children are protected against each other, so they are released together.
    private static Text? RefuseParts(ReleaseAnnounced plan)
    {
        foreach (var code in plan.Tables.Where(c => Catalogue.WithCode(c) is null))
            return new($"tabellen {code} findes ikke", $"there is no table {code}");
        var subjects = plan.Tables.Select(c => Catalogue.WithCode(c)!).Where(t => t.Basis != TableBasis.Accounts).Select(t => t.Subject).Distinct();
        var left = Catalogue.All.Where(t => t.Basis != TableBasis.Accounts && subjects.Contains(t.Subject) && !plan.Tables.Contains(t.Code)).Select(t => t.Code).ToList();
        return left.Count == 0 ? null : new(
            $"tabeller om de samme børn beskyttes mod hinanden og udgives sammen; der mangler {string.Join(", ", left)}",
            $"tables about the same children are protected against each other and released together; {string.Join(", ", left)} is missing");
    }

    private static Text? RefuseDecision(Release release, MunicipalityDecided decided)
    {
        if (!Geography.Municipalities.Any(m => m.Code == decided.Municipality))
            return new($"der er ingen kommune {decided.Municipality}", $"there is no municipality {decided.Municipality}");
        return decided.Year > release.Year ? new($"{release.Id} har ikke tal for {decided.Year}", $"{release.Id} has no figures for {decided.Year}") : null;
    }

    private static Text? RefuseEmpty(Text text) =>
        string.IsNullOrWhiteSpace(text.Da) || string.IsNullOrWhiteSpace(text.En) ? new("teksten mangler på dansk eller engelsk", "the text is missing in Danish or English") : null;

    [GeneratedRegex("^[a-z0-9](-?[a-z0-9]){0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
