using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Expenditure is reported by the municipality that pays. When another one than the acting municipality has posted it for the same person, measure and time, the service names that one.</summary>
public static class Vok004AnotherMunicipalityPays
{
    /// <summary>The declaration.</summary>
    public static readonly AcrossRule Rule = new()
    {
        Code = "VOK-004",
        Title = new("En anden kommune betaler for ydelsen", "Another municipality pays for the service"),
        Severity = Severity.Warning,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [AdultFields.PayingMunicipality],
        JudgedOn = JudgedOn.EventDate,
        Reads = [ExpenditureRecord.Declaration],
        ByPerson = true,
        Violations = a =>
        {
            var found = new List<Violation>();
            foreach (var service in a.Of(AdultRecord.Declaration))
            {
                if (service.Record is not { } record || !record.IsBlank(AdultFields.PayingMunicipality) || service.Provision?.Ref is not { } provision)
                    continue;
                var accounts = ExpenditureAccounts.For(provision);
                var paid = a.Of(ExpenditureRecord.Declaration).Where(e => IsFor(e, service, accounts)).ToList();
                if (paid.Count > 0 && paid.All(e => e.Municipality != service.Municipality))
                    found.Add(new Violation(service, Geography.Municipalities[paid[0].Municipality].Code, provision.ToString(), Write.Day(paid[0].Day), Write.Day(paid[0].EndDay)));
            }

            return found;
        },
        Message = new(
            "Kommune {0} har indberettet udgifter til borgerens ydelse efter {1} i perioden {2} til {3}, men betalingskommunen er ikke udfyldt.",
            "Municipality {0} has reported expenditure on the person’s service under {1} from {2} to {3}, but the paying municipality is not filled in."),
        Fix = new(
            "Udfyld betalingskommunen, når en anden kommune end handlekommunen betaler.",
            "Fill in the paying municipality when another one than the acting municipality pays."),
        Sources = [SourceRef.Guideline("9.2.3"), SourceRef.Guideline("1.1")],
    };

    private static bool IsFor(Entry expense, Entry service, IReadOnlyList<ExpenditureAccount> accounts)
    {
        var account = AccountNumber.Parse(expense.Text(ExpenditureFields.Account));
        return accounts.Any(row => row.Holds(account))
            && expense.Day <= (service.EndDay ?? DateOnly.MaxValue) && service.Day <= (expense.EndDay ?? DateOnly.MaxValue);
    }
}
