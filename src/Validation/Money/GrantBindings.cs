using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>
/// Which provisions, services, kinds of place and accounts belong together. The municipality's own account rules come first; where it has none for a
/// provision, what is published holds. A choice with a fault is refused when it is entered; in imported files it is a finding.
/// </summary>
public sealed class GrantBindings(IReadOnlyList<AccountRule> own)
{
    private const int Unspecified = 999;
    private readonly Dictionary<(LawRef, Measure?, GrantKind, int), IReadOnlyList<BoundAccount>> _allowed = [];

    /// <summary>The accounts that can be chosen; none when nothing is known about the provision, and then any account of the chart can.</summary>
    public IReadOnlyList<BoundAccount> Allowed(GrantChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var rules = own.Where(r => AccountBindings.Covers(r.Paragraph, choice.Paragraph) && (r.Service is null || choice.Service is null || r.Service == choice.Service.Id)
            && (r.PlaceType is null || choice.PlaceType is null || r.PlaceType == choice.PlaceType) && (r.From is null || r.From <= choice.Day) && (r.To is null || r.To >= choice.Day)).ToList();
        if (rules.Count > 0)
            return [.. rules.Select(r => new BoundAccount(r.Account.Function, r.Account.Grouping)).Distinct()];
        var key = (choice.Paragraph, choice.PlaceType, choice.Kind, choice.Day.Year);
        if (!_allowed.TryGetValue(key, out var allowed))
            _allowed.Add(key, allowed = AccountBindings.For(choice.Paragraph, choice.PlaceType, choice.Kind != GrantKind.Measure, choice.Day.Year));
        return allowed;
    }

    /// <summary>Whether the account may be used for the choice: true where nothing is known.</summary>
    public bool Allows(GrantChoice choice, AccountCode account) => Allowed(choice) is var allowed && (allowed.Count == 0 || allowed.Any(a => a.Is(account)));

    /// <summary>What does not belong together; none when the choice is good.</summary>
    public IReadOnlyList<ChoiceFault> Judge(GrantChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        var faults = new List<ChoiceFault>();
        JudgeAccount(choice, faults);
        if (choice.Service?.Measure is { } measure)
        {
            if (choice.PlaceType is { } place && measure.Statistic == Statistic.Placement && measure != place)
                faults.Add(new(MoneyRules.ServiceOfPlace, MoneyFields.PlacementType, new($"Ydelsen {choice.Service.Name} er {measure.Title.Da.ToLowerInvariant()}, ikke {place.Title.Da.ToLowerInvariant()}", $"The service {choice.Service.Name} is {measure.Title.En.ToLowerInvariant()}, not {place.Title.En.ToLowerInvariant()}")));
            if (!IsGrantedUnder(measure, choice.Paragraph))
                faults.Add(new(MoneyRules.ServiceOfParagraph, MoneyFields.Paragraph, new($"Ydelsen {choice.Service.Name} ({measure.Title.Da.ToLowerInvariant()}) bevilges efter {Provisions(measure)}, ikke {choice.Paragraph}", $"The service {choice.Service.Name} ({measure.Title.En.ToLowerInvariant()}) is granted under {Provisions(measure)}, not {choice.Paragraph}")));
        }

        if (choice.PlaceType is { } at && !PlacementTypes.IsSecure(at) && choice.Paragraph.Act == Act.Retsplejeloven)
            faults.Add(new(MoneyRules.RemandOnSecureUnit, MoneyFields.PlacementType, new($"{choice.Paragraph} er varetægtssurrogat, men stedet er {at.Title.Da.ToLowerInvariant()}", $"{choice.Paragraph} is a surrogate for remand, but the place is {at.Title.En.ToLowerInvariant()}")));
        return faults;
    }

    private void JudgeAccount(GrantChoice choice, List<ChoiceFault> faults)
    {
        var account = choice.Account;
        void Fault(MoneyRule rule, string danish, string english) => faults.Add(new(rule, MoneyFields.Account, new(danish, english)));
        if (!account.IsRead || account.Grouping < 0)
        {
            Fault(MoneyRules.AccountUnreadable, $"'{choice.AccountText}' er ikke en konto", $"'{choice.AccountText}' is no account");
            return;
        }

        var allowed = Allowed(choice);
        if (allowed.Any(a => a.Is(account)))
            return;
        var list = string.Join(", ", allowed.Take(8));
        if (!AccountBindings.Knows(account) && !own.Any(r => r.Account.Place == account.Place))
        {
            var meant = AccountBindings.Untangled(account) is { } other ? (Da: $"; mentes {other}?", En: $"; was {other} meant?") : (Da: "", En: "");
            Fault(MoneyRules.AccountUnknown, $"Kontoen {choice.AccountText} findes ikke i kontoplanen{meant.Da}", $"The account {choice.AccountText} is not in the chart of accounts{meant.En}");
        }
        else if (account.Grouping == Unspecified)
        {
            Fault(MoneyRules.GroupingUnspecified, $"{account} siger ikke, hvad der er betalt for", $"{account} does not say what was paid for");
        }
        else if (allowed.Count > 0 && choice.PlaceType is { } place && AccountBindings.IsPlacement(choice.Paragraph))
        {
            Fault(MoneyRules.AccountOfPlace, $"{account} hører ikke til {place.Title.Da.ToLowerInvariant()}; mulige er {list}", $"{account} does not belong to {place.Title.En.ToLowerInvariant()}; possible are {list}");
        }
        else if (allowed.Count > 0)
        {
            Fault(MoneyRules.AccountOfParagraph, $"{account} hører ikke til {choice.Paragraph}; mulige er {list}", $"{account} does not belong to {choice.Paragraph}; possible are {list}");
        }
    }

    // A placement is granted under a basis for placements whatever the kind of place is; help under the provisions of its measure.
    private static bool IsGrantedUnder(Measure measure, LawRef paragraph) =>
        measure.Statistic == Statistic.Placement ? AccountBindings.IsPlacement(paragraph) : measure.Provisions.Any(p => AccountBindings.Covers(p, paragraph));

    private static string Provisions(Measure measure) => measure.Statistic == Statistic.Placement ? "BL 46/47" : string.Join(", ", measure.Provisions);
}
