using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A posting among those of a municipality: its accounting year, its account, and the rows of the published table that it can be for.</summary>
internal sealed record Posting(Entry Entry, int Year, IReadOnlyList<ExpenditureAccount> Areas);

/// <summary>A person who is known to receive what a row of the published table is about.</summary>
internal sealed record KnownReceiver(ExpenditureAccount Area, PersonId Person, DateOnly From, DateOnly? To)
{
    /// <summary>Whether it was given on any of the days.</summary>
    public bool IsActive(DateOnly from, DateOnly to) => From <= to && (To is null || To >= from);

    /// <summary>Whether it was given in the year.</summary>
    public bool IsActiveIn(int year) => IsActive(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
}

/// <summary>Expenditure beside what the other statistics know of the same municipality.</summary>
internal static class Postings
{
    /// <summary>The rows for places; the place types that none of them is for (secure units, temporary places) are not compared.</summary>
    public static IReadOnlyList<ExpenditureAccount> Places { get; } = [.. ExpenditureAccounts.All.Where(row => row.Area.StartsWith("placement_", StringComparison.Ordinal))];

    /// <summary>The account of a record; what is wrong with it is seen at its parts.</summary>
    public static AccountNumber AccountOf(Candidate c) => AccountNumber.Parse(c.TextOf(ExpenditureFields.Account));

    /// <summary>The rows that the account can be for: of the provision when the record names one, else of all.</summary>
    public static IReadOnlyList<ExpenditureAccount> AreasOf(Candidate c)
    {
        var account = AccountOf(c);
        var rows = LawRef.Parse(c.TextOf(ExpenditureFields.Provision)) is { } provision ? ExpenditureAccounts.For(provision) : ExpenditureAccounts.All;
        return [.. rows.Where(row => row.Holds(account))];
    }

    /// <summary>The expenses of the municipality, of accounting years that are over.</summary>
    public static List<Posting> Of(AcrossView a) =>
    [
        .. a.Of(ExpenditureRecord.Declaration).Where(e => e.Code(ExpenditureFields.Kind) == 0 && e.Record!.Number(ExpenditureFields.AccountingYear) < a.Today.Year)
            .Select(e => new Posting(e, e.Record!.Number(ExpenditureFields.AccountingYear)!.Value, AreasOf(e.Record!))),
    ];

    /// <summary>Who receives what, as services to adults, placements and support tell. What another municipality pays for is left out.</summary>
    public static List<KnownReceiver> Known(AcrossView a)
    {
        var known = new List<KnownReceiver>();
        foreach (var service in a.Of(AdultRecord.Declaration))
        {
            if (service.Provision?.Ref is { } provision && IsPosted(service))
                known.AddRange(ExpenditureAccounts.For(provision).SelectMany(row => Receivers(row, service, service.Day, service.EndDay)));
        }

        foreach (var support in a.Of(SupportRecord.Declaration))
        {
            var rows = support.Measure?.Provisions.Select(ExpenditureAccounts.For).FirstOrDefault(found => found.Count > 0) ?? [];
            known.AddRange(rows.Except(Places).SelectMany(row => Receivers(row, support, support.Day, support.EndDay)));
        }

        foreach (var course in a.Of(PlacementRecord.Declaration).GroupBy(e => e.CaseId))
        {
            foreach (var stay in PlacementCourse.Of([.. course]))
            {
                if (PlaceOf(stay.Place) is { } row)
                    known.AddRange(Receivers(row, stay.Opened, stay.From, stay.To));
            }
        }

        return known;
    }

    private static bool IsPosted(Entry service) => service.Provision!.Code != "SEL 85" || service.Bool(AdultFields.ResidentialLike) == true;

    private static IEnumerable<KnownReceiver> Receivers(ExpenditureAccount row, Entry given, DateOnly? from, DateOnly? to)
    {
        var isPaidHere = given.Version.Payer == 0 || given.Version.Payer - 1 == given.Municipality;
        if (isPaidHere && given.Person.IsGiven && from is { } first)
            yield return new KnownReceiver(row, given.Person, first, to);
    }

    private static ExpenditureAccount? PlaceOf(Measure place)
    {
        var area = place.Key switch
        {
            "P1" or "P2" or "P3" or "P4" => "placement_foster",
            "P5" => "placement_own_room",
            "P6" => "placement_residence",
            "P7" or "P8" => "placement_institution",
            "P11" => "placement_boarding_school",
            _ => "",
        };
        return Places.FirstOrDefault(row => row.Area == area);
    }
}
