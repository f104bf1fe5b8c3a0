using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>A kind of discrepancy between case system, commitments and finance.</summary>
public sealed record DiscrepancyKind
{
    /// <summary>Reason code: D_NOT_F.</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>What to do about it.</summary>
    public required Text Todo { get; init; }

    /// <summary>Who has it when no caseworker is named: a role.</summary>
    public required Text Owner { get; init; }
}

/// <summary>The kinds of discrepancies: C is the case system (the register), D the commitments (grants), F finance (postings).</summary>
public static class DiscrepancyKinds
{
    private static readonly Text Caseworker = new("sagsbehandler", "caseworker");
    private static readonly Text Finance = new("økonomi", "finance");
    private static readonly Text MasterData = new("stamdata", "master data");

    /// <summary>A case without a grant.</summary>
    public static readonly DiscrepancyKind CaseNotGranted = Of("C_NOT_D", new("Sag uden bevilling", "Case without grant"), new("Opret bevillingen, eller ret sagen, hvis indsatsen er holdt op.", "Register the grant, or correct the case if the measure has ended."), Caseworker);

    /// <summary>A grant without a case.</summary>
    public static readonly DiscrepancyKind GrantWithoutCase = Of("D_NOT_C", new("Bevilling uden sag", "Grant without case"), new("Indberet indsatsen, eller luk bevillingen.", "Report the measure, or close the grant."), Caseworker);

    /// <summary>Booked without grant and case.</summary>
    public static readonly DiscrepancyKind BookedWithoutCase = Of("F_NOT_C", new("Bogført uden bevilling og sag", "Booked without grant and case"), new("Find ud af, hvem regningen hører til; er barnet et andet, ret posteringen.", "Find out whose bill it is; correct the posting if it is another child's."), Finance);

    /// <summary>Booked without grant.</summary>
    public static readonly DiscrepancyKind BookedWithoutGrant = Of("F_NOT_D", new("Bogført uden bevilling", "Booked without grant"), new("Opret bevillingen, før mere betales.", "Register the grant before more is paid."), Caseworker);

    /// <summary>Granted and not booked.</summary>
    public static readonly DiscrepancyKind NotBooked = Of("D_NOT_F", new("Bevilget, men ikke bogført", "Granted, but not booked"), new("Rykker for regningen, eller luk bevillingen, hvis indsatsen er holdt op.", "Ask for the bill, or close the grant if the measure has ended."), Finance);

    /// <summary>Amounts outside the margin.</summary>
    public static readonly DiscrepancyKind OutsideMargin = Of("AMOUNT", new("Beløb uden for marginen", "Amount outside the margin"), new("Ret bevillingens pris, eller afvis regningen.", "Correct the price of the grant, or refuse the bill."), Caseworker);

    /// <summary>Booked after the end.</summary>
    public static readonly DiscrepancyKind AfterEnd = Of("AFTER_END", new("Bogført efter bevillingens slut", "Booked after the end of the grant"), new("Forlæng bevillingen, eller kræv beløbet tilbage.", "Prolong the grant, or claim the amount back."), Caseworker);

    /// <summary>Booked before the start.</summary>
    public static readonly DiscrepancyKind BeforeStart = Of("BEFORE_START", new("Bogført før bevillingens start", "Booked before the start of the grant"), new("Ret startdatoen, eller kræv beløbet tilbage.", "Correct the start, or claim the amount back."), Caseworker);

    /// <summary>Booked on an account that does not belong.</summary>
    public static readonly DiscrepancyKind WrongAccount = Of("ACCOUNT", new("Konto, der ikke hører til bevillingen", "An account that does not belong to the grant"), new("Ompostér, eller ret paragraf, sted eller konto på bevillingen.", "Move the posting, or correct provision, place or account of the grant."), Finance);

    /// <summary>On grouping 999.</summary>
    public static readonly DiscrepancyKind Unspecified = Of("GROUPING_999", new("Gruppering 999", "Grouping 999"), new("Ompostér til den gruppering, som indsatsen hører til.", "Move the posting to the grouping that the measure belongs to."), Finance);

    /// <summary>Without a child.</summary>
    public static readonly DiscrepancyKind NoPerson = Of("NO_PERSON", new("Bogført uden barn", "Booked without a child"), new("Skriv barnet på posteringen; løn til kontaktpersoner fordeles på de børn, den er for.", "Put the child on the posting; wages of contact persons are shared among the children they are for."), Finance);

    /// <summary>The account is no account.</summary>
    public static readonly DiscrepancyKind UnreadableAccount = Of("ACCOUNT_TEXT", new("Kontoen kan ikke læses", "The account cannot be read"), new("Ret kontoen i økonomisystemet.", "Correct the account in the finance system."), Finance);

    /// <summary>Acting and paying municipality differ without an agreement.</summary>
    public static readonly DiscrepancyKind NoAgreement = Of("NO_AGREEMENT", new("Handle- og betalingskommune er forskellige uden aftale", "Acting and paying municipality differ without agreement"), new("Indlæs aftalen, eller ret kommunen.", "Import the agreement, or correct the municipality."), Caseworker);

    /// <summary>The expected end has passed.</summary>
    public static readonly DiscrepancyKind ExpectedEndPassed = Of("END_PASSED", new("Forventet slutdato er passeret", "The expected end has passed"), new("Luk bevillingen, eller skriv en ny forventet slutdato.", "Close the grant, or write a new expected end."), Caseworker);

    /// <summary>The provider is not in the register.</summary>
    public static readonly DiscrepancyKind UnknownProvider = Of("PROVIDER", new("Leverandøren er ikke i registeret", "The provider is not in the register"), new("Opret leverandøren i leverandørregisteret, eller ret id'et.", "Add the provider to the register of providers, or correct the id."), MasterData);

    /// <summary>A price without a rate.</summary>
    public static readonly DiscrepancyKind RateMissing = Of("NO_RATE", new("Taksten mangler", "The rate is missing"), new("Indlæs taksten for perioden; indtil da er udgiften sat for lavt.", "Import the rate of the period; until then the cost is set too low."), MasterData);

    /// <summary>Postings and ledger differ.</summary>
    public static readonly DiscrepancyKind LedgerDiffers = Of("LEDGER", new("Posteringer og saldo stemmer ikke", "Postings and balance differ"), new("Indlæs de posteringer, der mangler, eller find dem, der er for meget.", "Import the postings that are missing, or find those that are too many."), Finance);

    /// <summary>All kinds in order.</summary>
    public static IReadOnlyList<DiscrepancyKind> All { get; } =
    [
        CaseNotGranted, GrantWithoutCase, BookedWithoutCase, BookedWithoutGrant, NotBooked, OutsideMargin, AfterEnd, BeforeStart, WrongAccount, Unspecified,
        NoPerson, UnreadableAccount, NoAgreement, ExpectedEndPassed, UnknownProvider, RateMissing, LedgerDiffers,
    ];

    private static DiscrepancyKind Of(string code, Text title, Text todo, Text owner) => new() { Code = code, Title = title, Todo = todo, Owner = owner };
}
